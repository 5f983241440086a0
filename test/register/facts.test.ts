import { expect, it } from 'vitest'
import { saidIn } from './page.js'
import { rooms } from './rooms.js'
import type { Said } from './said-by.js'

const pages = await Promise.all(rooms.map(saidIn))

/** Where two facts are the same by what is said: equal to the target, at the limit, a thing named as the standard names it. */
const sameByNature = [
  /^scoring\.\S+ (complete|nothing-applies|strict-\w+|zero-met)$/,
  /^(standard|indicator)\./,
  /^review\.measure-first-pass-rate nothing-reviewed$/,
  /^difference parent-counted-twice$/,
]

const figuresOf = (said: Said): unknown[] => {
  const told = 'trace' in said ? said.trace.given : 'issue' in said ? said.issue.params : said.difference
  const figures = Object.entries(told as Record<string, unknown>).filter(([name]) => name !== 'places')
  return figures.map(([, each]) => each).filter((each) => typeof each === 'string' && /\d/.test(each))
}

it('every name is told at least once with figures that cannot be mistaken for one another', () => {
  const alike = pages.flatMap((page) =>
    [...page]
      .filter(([, each]) => each.every((said) => new Set(figuresOf(said)).size < figuresOf(said).length))
      .map(([name]) => name),
  )
  expect(alike.filter((name) => !sameByNature.some((nature) => nature.test(name)))).toEqual([])
})
