import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { normKeys } from '../../../src/norms/keys/norm-keys.js'
import { normTitle as english } from '../../../src/norms/words/en/norm-title.js'
import { normTitle as chinese } from '../../../src/norms/words/zh-CN/norm-title.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const bundled = async (name: string, file: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} } from './src/${file}'`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

describe('the name of a norm', () => {
  it.each(normKeys.map(({ key, title }) => [key, title] as const))('%s is the one the words have', (key, title) => {
    expect(title).toEqual({ zh: chinese(key), en: english(key) })
    expect(title.zh).toMatch(/\p{Script=Han}/u)
    expect(title.en).toMatch(/^[\x20-\x7e优良中差月前底年÷×“”]+$/u)
  })
  it.each([
    ['framework.park', '评分框架', 'scoring framework'],
    ['framework.review', '项目支出绩效目标审核表', 'review of a project objective'],
    ['objective-framework.2021', '绩效指标框架', 'objective framework'],
    ['points.level1.2021', '一级指标分值', 'level-1 points'],
    ['silence.rounding', '尾数', 'rounding'],
    ['silence.toString', 'silence.toString', 'silence.toString'],
    ['constructor', 'constructor', 'constructor'],
  ])('%s is its own, its family’s, or the key', (key, zh, en) => expect([chinese(key), english(key)]).toEqual([zh, en]))
})

describe('a bundle pays for the words it shows', () => {
  const prose = {
    zh: ['逾期完成', '达到计满分', '指标校验词表'],
    en: ['late completion', 'all or nothing, with a warning', 'lexicons of indicator'],
  }
  const carried = (code: string) =>
    [prose.zh, prose.en].map((words) => words.filter((word) => code.includes(word)).length)
  let code: Record<string, string>
  beforeAll(async () => {
    const entries = [
      ['normsOn', 'norms/norms-on.ts'],
      ['findNorm', 'norms/use-norm.ts'],
      ['national', 'norms/rulebooks/national.ts'],
      ['zhCN', 'explain/zh-CN.ts'],
      ['en', 'explain/en.ts'],
      ['silences', 'norms/silences.ts'],
    ] as const
    code = Object.fromEntries(await Promise.all(entries.map(async ([name, file]) => [name, await bundled(name, file)])))
  }, 60_000)

  it.each([
    ['normsOn', [0, 0]],
    ['findNorm', [0, 0]],
    ['national', [0, 0]],
    ['zhCN', [3, 0]],
    ['en', [0, 3]],
    ['silences', [2, 2]],
  ])('%s carries of ours: %j', (name, words) => expect(carried(code[name]!)).toEqual(words))
  it.each(['normsOn', 'findNorm', 'national', 'zhCN', 'en', 'silences'])('%s carries no schema', (name) =>
    expect(code[name]).not.toContain('safeParse'),
  )
})
