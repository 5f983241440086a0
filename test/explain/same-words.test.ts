import { expect, it } from 'vitest'
import { en } from '../../src/explain/en.js'
import { factsBy } from '../../src/explain/facts.js'
import type { Locale, Sentence } from '../../src/explain/locale.js'
import { zhCN } from '../../src/explain/zh-CN.js'

type Words = { issues?: Readonly<Record<string, Sentence>> }
const rooms = [
  'kernel',
  'norms',
  'model',
  'reading',
  'validation',
  'scoring',
  'exante',
  'review',
  'monitoring',
  'evaluation',
]
const wordsOf = async (room: string, id: string): Promise<Words> =>
  (await import(`../../src/${room}/words/${id}.ts`)) as Words

// Two rooms may raise one code. The locale has one sentence for it, so the other room's would be words nobody hears.
it.each([zhCN, en] satisfies Locale[])(
  'a code of two rooms has the same words in both: $id',
  async ({ id, issues }) => {
    const said = (sentence: Sentence | undefined): string | undefined =>
      sentence?.(
        factsBy((name) => name),
        (_, fact) => fact,
      )
    for (const room of rooms) {
      for (const [code, sentence] of Object.entries((await wordsOf(room, id)).issues ?? {}))
        expect(`${room} ${said(sentence) ?? ''}`).toBe(
          `${room} ${said((issues as Readonly<Record<string, Sentence>>)[code]) ?? ''}`,
        )
    }
  },
)
