import { beforeAll, describe, expect, it } from 'vitest'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installed } from './built.js'
import { bundle as bundleIn, effects, type Bundled } from './bundle.js'
import budgets from './budgets.json' with { type: 'json' }

/** Words by which a bundle is seen to carry what it should not: looked for in the code itself, so that no list of files can lie. */
const sentinels = {
  zod: ['safeParse', 'invalid_type'],
  Chinese: ['数值须以文本给出', '得分取整'],
  English: ['A number must be given as text', 'the score rounded'],
  rulebook: ['grades.scale', '兰州新区'],
} as const

const carries = ({ code }: Bundled, what: keyof typeof sentinels): boolean =>
  sentinels[what].some((word) => code.toLowerCase().includes(word.toLowerCase()))
const from = ({ files }: Bundled, ...prefixes: string[]): string[] =>
  files.filter((file) =>
    prefixes.some((prefix) => file === prefix || file.startsWith(`${prefix}/`) || file === `${prefix}.ts`),
  )
const notWords = (file: string): boolean => !file.includes('/words/')
const wordsIn = ({ files }: Bundled, language: string): string[] =>
  files.filter((file) => new RegExp(`/words/(.*[./])?${language}[./]`).test(file))

let app: string
const bundle = (program: string): Promise<Bundled> => bundleIn(app, program)
beforeAll(async () => {
  app = await installed()
  return () => rmSync(app, { recursive: true })
}, 60_000)

describe('a bundle', { timeout: 30_000 }, () => {
  let everything: Bundled
  beforeAll(async () => {
    everything = await bundle(`export * from 'budget-performance'`)
  }, 60_000)

  it('of everything carries every word that the others must not', () => {
    for (const what of Object.keys(sentinels) as (keyof typeof sentinels)[])
      for (const word of sentinels[what]) expect(everything.code.toLowerCase(), what).toContain(word.toLowerCase())
    expect(everything.files).toEqual(
      expect.arrayContaining([
        'zod',
        'decimal.js',
        '@noble/hashes',
        'date-fns',
        'src/explain/en.ts',
        'src/explain/zh-CN.ts',
        'src/norms/rulebooks/national.ts',
      ]),
    )
  })

  it.each([
    '',
    '/norms',
    '/model',
    '/reading',
    '/scoring',
    '/evaluation',
    '/oversight',
    '/explain',
    '/explain/zh-CN',
    '/explain/en',
  ])('of an import for nothing from budget-performance%s is empty', async (door) => {
    expect(await bundle(`import 'budget-performance${door}'`)).toMatchObject({ code: '', bytes: 0, files: [] })
  })

  it('of gradeScore carries no zod, no words, no rulebook, no day arithmetic and no other method of scoring, from the root or from its room', async () => {
    const [root, room] = [
      await bundle(`export { gradeScore } from 'budget-performance'`),
      await bundle(`export { gradeScore } from 'budget-performance/scoring'`),
    ]
    expect(root.files).toEqual(room.files)
    expect(
      from(
        root,
        'zod',
        'date-fns',
        '@noble/hashes',
        'src/explain',
        'src/model',
        'src/reading',
        'src/evaluation',
        'src/oversight',
        'src/validation',
        'src/norms/rulebooks/national',
        'src/norms/rulebooks/common-practice',
      ),
    ).toEqual([])
    expect(from(root, 'src/scoring')).toEqual([
      'src/scoring/totals/grade-on.ts',
      'src/scoring/totals/grade-score.ts',
      'src/scoring/totals/grade-total.ts',
    ])
    for (const what of ['zod', 'Chinese', 'English'] as const) expect(carries(root, what), what).toBe(false)
    expect(root.bytes).toBeLessThan(60_000)
  })

  it('of a parser carries no writer of JSON Schema; a schema carries ours and not zod’s', async () => {
    const [parser, schema] = [
      await bundle(`export { parseProject } from 'budget-performance'`),
      await bundle(`export { projectSchema } from 'budget-performance'`),
    ]
    expect(from(parser, 'src/model/json-schema')).toEqual([])
    expect(from(schema, 'src/model/json-schema')).not.toEqual([])
    for (const { code } of [parser, schema]) expect(code).not.toContain('unrepresentable') // of zod’s own writer
    expect(schema.gzip - parser.gzip).toBeLessThan(2000)
  })

  it('of dayOf or hashOf carries its one library', async () => {
    expect(
      from(
        await bundle(`export { dayOf } from 'budget-performance'`),
        'decimal.js',
        'zod',
        '@noble/hashes',
        'src/norms',
      ),
    ).toEqual([])
    expect(
      from(await bundle(`export { hashOf } from 'budget-performance'`), 'decimal.js', 'zod', 'date-fns', 'src/norms'),
    ).toEqual([])
  })

  it('of one language leaves the other out', async () => {
    for (const door of ['', '/explain', '/explain/zh-CN']) {
      const chinese = await bundle(`export { zhCN } from 'budget-performance${door}'`)
      expect([
        [...from(chinese, 'src/explain/en'), ...wordsIn(chinese, 'en')],
        carries(chinese, 'English'),
        carries(chinese, 'Chinese'),
        from(chinese, 'zod', 'decimal.js', 'src/scoring', 'src/norms/rulebooks/national').filter(notWords),
      ]).toEqual([[], false, true, []])
    }
    for (const door of ['', '/explain', '/explain/en']) {
      const english = await bundle(`export { en } from 'budget-performance${door}'`)
      expect([
        [...from(english, 'src/explain/zh-CN'), ...wordsIn(english, 'zh-CN')],
        carries(english, 'Chinese'),
        carries(english, 'English'),
      ]).toEqual([[], false, true])
    }
    const explained = await bundle(`export { describeIssue, toText, traceOf, zhCN } from 'budget-performance'`)
    expect([from(explained, 'src/explain/en', 'zod', 'decimal.js'), carries(explained, 'English')]).toEqual([[], false])
  })

  it('of a form that validates carries the words of its rooms and no other, less than half of a language', async () => {
    const form = await bundle(`
      import { describeIssue, localeOf } from 'budget-performance'
      import { frame, kernelWords, modelWords, validationWords } from 'budget-performance/explain/zh-CN'
      const locale = localeOf(frame, kernelWords, modelWords, validationWords)
      export const told = (issue) => describeIssue(issue, locale)`)
    expect(
      wordsIn(form, 'zh-CN').filter((file) => !/^src\/(kernel|model|validation)\//.test(file)),
      'words of other rooms',
    ).toEqual([])
    const whole = await bundle(`
      import { describeIssue, zhCN } from 'budget-performance'
      export const told = (issue) => describeIssue(issue, zhCN)`)
    expect(form.gzip).toBeLessThan(14_000)
    expect(form.gzip).toBeLessThan(whole.gzip / 2)
  })

  it('of parseTarget carries the small zod and no rulebook, words, reading or scoring', async () => {
    const target = await bundle(`export { parseTarget } from 'budget-performance'`)
    expect(from(target, 'src/norms').sort()).toEqual([
      'src/norms/parsing/zod-issues.ts',
      'src/norms/told-as.ts',
      'src/norms/vocabulary.ts',
    ])
    expect(
      from(
        target,
        'src/explain',
        'src/reading',
        'src/scoring',
        'src/model/promise/project',
        'src/model/results/evaluation',
        '@noble/hashes',
      ),
    ).toEqual([])
    expect([
      carries(target, 'zod'),
      carries(target, 'rulebook'),
      carries(target, 'Chinese'),
      carries(target, 'English'),
    ]).toEqual([true, false, false, false])
    expect(target.code).not.toMatch(/new Function|\beval\(/)
    expect(target.bytes).toBeLessThan(90_000)
  })

  it('of a reader of cells or of an evaluation carries no zod', async () => {
    for (const name of ['readTarget', 'readMoney', 'scoreIndicator', 'evaluateProject']) {
      const one = await bundle(`export { ${name} } from 'budget-performance'`)
      expect([name, from(one, 'zod', 'src/explain', 'src/norms/rulebooks/national'), carries(one, 'zod')]).toEqual([
        name,
        [],
        false,
      ])
    }
  })

  it.each(budgets)('of $import is at most $gzip kB compressed', async ({ import: names, gzip }) => {
    const program = names === '*' ? `export * from 'budget-performance'` : `export ${names} from 'budget-performance'`
    expect((await bundle(program)).gzip / 1000).toBeLessThanOrEqual(gzip)
  })

  it('of everything never makes code out of text', () => expect(everything.code).not.toMatch(/new Function|\beval\(/))
})

describe('dist', { timeout: 30_000 }, () => {
  const loadedBy = (file: string, seen = new Set<string>()): Set<string> => {
    if (!seen.has(file)) {
      seen.add(file)
      for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|^import) "(\.[^"]+)";$/gm))
        loadedBy(join(dirname(file), path!), seen)
    }
    return seen
  }

  it('is few files: a program that imports the root opens at most 30, one that imports a language at most 10', () => {
    const dist = join(app, 'node_modules/budget-performance/dist')
    expect(loadedBy(join(dist, 'index.js')).size).toBeLessThanOrEqual(30)
    expect(loadedBy(join(dist, 'explain/zh-CN.js')).size).toBeLessThanOrEqual(10)
  })

  it('has no statement with an effect, so that a bundler takes from a file only what is asked for', async () => {
    cpSync(join(app, 'node_modules/budget-performance/dist'), join(app, 'bare/dist'), { recursive: true })
    expect(await effects(app)).toBe('')
  })
})
