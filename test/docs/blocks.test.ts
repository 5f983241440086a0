import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { blocksOf, guide, pages } from '../support/markdown.js'
import { runBlock } from '../support/run-block.js'

const blocks = [...pages, ...guide].flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => language === 'ts')
    .map((block) => [`${page}:${String(block.line)}`, block.code] as const),
)

describe('a code block of the documentation', () => {
  it.each(blocks)(
    '%s runs and gives what it says',
    async (_, code) => {
      const told = await runBlock(code)
      for (const { expected, forms } of told) expect(forms).toContain(expected)
      expect(told.length, 'a block says at least one result').toBeGreaterThan(0)
      expect(told, 'every // => line stands behind a statement').toHaveLength(
        code.split('\n').filter((line, i, lines) => line.includes('// =>') && !lines[i - 1]?.trim().startsWith('// =>'))
          .length,
      )
    },
    30_000,
  ) // the first one loads the whole package

  it('imports the package by its name, as its readers will', () => {
    for (const [where, code] of blocks)
      expect(
        [...code.matchAll(/from '([^']+)'/g)]
          .map(([, name]) => name)
          .filter((name) => !/^budget-performance(\/|$)/.test(name ?? '')),
        where,
      ).toEqual([])
  })
})

describe('all code blocks of the documentation', () => {
  it('type-check as a strict program would', () => expect(typeErrors(blocks)).toEqual([]), 60_000)
})

const typeErrors = (sources: typeof blocks): string[] => {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  const { config } = ts.readConfigFile(`${root}tsconfig.test.json`, (path) => ts.sys.readFile(path)) as {
    config: object
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const files = new Map(sources.map(([where, code], i) => [`${root}test/docs/block-${String(i)}.ts`, { where, code }]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.getSourceFile = (name, target, ...rest) => {
    const source = files.get(name)
    return source ? ts.createSourceFile(name, source.code, target, true) : getSourceFile(name, target, ...rest)
  }
  const program = ts.createProgram([...files.keys()], { ...options, noUnusedLocals: false }, host)
  return [...files].flatMap(([name, { where }]) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .map(({ messageText }) => `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  )
}
