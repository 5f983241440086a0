import { describe, expect, it } from 'vitest'
import { blocksOf, guide, pages } from '../support/markdown.js'
import { runBlock } from '../support/run-block.js'

const blocks = [...pages, ...guide].flatMap((page) => blocksOf(page).filter(({ language }) => language === 'ts').map((block) => [`${page}:${String(block.line)}`, block.code] as const))

describe('a code block of the documentation', () => {
  it.each(blocks)('%s runs and gives what it says', async (_, code) => {
    const told = await runBlock(code)
    for (const { expected, forms } of told) expect(forms).toContain(expected)
    expect(told.length, 'a block says at least one result').toBeGreaterThan(0)
    expect(told, 'every // => line stands behind a statement').toHaveLength(code.split('\n').filter((line, i, lines) => line.includes('// =>') && !lines[i - 1]?.trim().startsWith('// =>')).length)
  })

  it('imports the package by its name, as its readers will', () => {
    for (const [where, code] of blocks) expect([...code.matchAll(/from '([^']+)'/g)].map(([, name]) => name).filter((name) => !/^budget-performance(\/|$)/.test(name ?? '')), where).toEqual([])
  })
})
