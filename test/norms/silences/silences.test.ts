import { describe, expect, it } from 'vitest'
import { chosenOption } from '../../../src/norms/chosen-option.js'
import { normKeys } from '../../../src/norms/keys/norm-keys.js'
import { normSchema } from '../../../src/norms/keys/norm-schema.js'
import { silences } from '../../../src/norms/silences.js'
import { silenceChoices } from '../../../src/norms/silences/silence-choices.js'
import { silenceWords as english } from '../../../src/norms/words/en/silences.js'
import { silenceWords as chinese } from '../../../src/norms/words/zh-CN/silences.js'

const each = Object.entries(silenceChoices)

describe('the silences', () => {
  it.each(each)(
    '%s: our option comes first, and every option has words in both languages',
    (id, { options, chosen }) => {
      const { question, options: named, chosen: ours } = silences[id as keyof typeof silences]
      expect([options[0], ours]).toEqual([chosen, { choice: chosen }])
      expect(Object.keys(named)).toEqual(options)
      for (const { zh, en } of [question, ...Object.values(named)]) {
        expect(zh).toMatch(/\p{Script=Han}/u)
        expect(en).not.toBe('')
      }
      expect(chosenOption(id, chinese)).toBe((named as Record<string, { zh: string }>)[chosen]!.zh)
      expect(chosenOption(id, english)).toBe((named as Record<string, { en: string }>)[chosen]!.en)
    },
  )

  it.each(each)('%s: is a norm whose title is the question and whose schema takes our option', (id, { chosen }) => {
    expect(normKeys.find(({ key }) => key === `silence.${id}`)?.title).toEqual(
      silences[id as keyof typeof silences].question,
    )
    expect(normSchema(`silence.${id}`)?.safeParse({ choice: chosen }).success).toBe(true)
    expect(normSchema(`silence.${id}`)?.safeParse({ choice: 'another' }).success).toBe(false)
  })

  it('lets a name it does not know stand for itself', () =>
    expect(['never-heard-of', 'toString'].map((id) => chosenOption(id, chinese))).toEqual([
      'never-heard-of',
      'toString',
    ]))
})
