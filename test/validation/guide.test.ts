import { readFileSync } from 'node:fs'
import { issueCodes } from 'budget-performance'
import { builtInLexicons } from 'budget-performance/validation'
import { expect, test } from 'vitest'

test.each(['validation.md', 'validation.zh-CN.md'])('%s tables every code with its severity', (page) => {
  const written = readFileSync(new URL(`../../docs/guide/${page}`, import.meta.url), 'utf8')
  const tabled = [...written.matchAll(/^\| `([a-z0-9.-]+)` \| (error|warning|info) \|/gm)].map(
    ([, code, severity]) => `${code!} ${severity!}`,
  )
  const ours = issueCodes.filter(({ room }) => room === 'validation').map(({ code, severity }) => `${code} ${severity}`)
  expect([...tabled].sort()).toEqual([...ours].sort())
})

test('every lexicon has an id of its own and examples', () => {
  const ids = builtInLexicons.map(({ id }) => id)
  expect([new Set(ids).size, builtInLexicons.filter(({ examples }) => examples.length === 0)]).toEqual([ids.length, []])
})
