import { expect, it } from 'vitest'
import { everyIssueFacts, everyRule } from '../support/every-rule.js'
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

const declared = await everyIssueFacts()
const ofSchemas = 'expected' // what a schema asked for is told beside whatever the code it comes out as declares

it('every issue tells what its code declares, and nothing else', () => {
  const wrong = pages
    .flatMap((page) => [...page.values()].flat())
    .flatMap((said) => ('issue' in said ? [said.issue] : []))
    .flatMap(({ code, params }) => {
      const facts = declared.get(code) ?? []
      const missing = facts.filter((fact) => !fact.endsWith('?') && !(fact in params))
      const stray = Object.keys(params).filter(
        (name) => !facts.includes(name) && !facts.includes(`${name}?`) && name !== ofSchemas,
      )
      return [...missing.map((fact) => `${code}: no ${fact}`), ...stray.map((name) => `${code}: ${name}`)]
    })
  expect([...new Set(wrong)]).toEqual([])
})

const rules = new Map((await everyRule()).map((meta) => [meta.id as string, meta]))

it('every outcome tells what its rule declares, and nothing else', () => {
  const wrong = pages
    .flatMap((page) => [...page.values()].flat())
    .flatMap((said) => ('trace' in said ? [said.trace] : []))
    .flatMap(({ rule, outcome, given, value, row, label }) => {
      const facts = (rules.get(rule)?.facts as Record<string, readonly string[]> | undefined)?.[outcome] ?? []
      const members = typeof value === 'object' && value !== null ? value : {}
      const told = (fact: string): boolean => {
        if (fact.startsWith('value.')) return fact.slice('value.'.length) in members
        if (fact === 'row.name') return row !== undefined && label !== undefined
        return fact in given || (fact === 'value' && value !== undefined)
      }
      const missing = facts.filter((fact) => !fact.endsWith('?') && !told(fact))
      const stray = Object.keys(given).filter((name) => !facts.includes(name) && !facts.includes(`${name}?`))
      return [
        ...missing.map((fact) => `${rule} ${outcome}: no ${fact}`),
        ...stray.map((name) => `${rule} ${outcome}: ${name}`),
      ]
    })
  expect([...new Set(wrong)]).toEqual([])
})
