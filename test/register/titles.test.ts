import { expect, it } from 'vitest'
import { everyRule } from '../support/every-rule.js'
import { changedLines, written } from './written.js'

const rules = await everyRule()

it('every rule bears the title that was read', () => {
  const lines = [...new Set(rules.map(({ id, title }) => `- ${id}: ${title}`))].sort() // a module loaded twice has its rules once
  const text = ['# titles of the rules', '', ...lines, ''].join('\n')
  expect(changedLines(written(new URL('titles.md', import.meta.url), text), text)).toEqual([])
})
