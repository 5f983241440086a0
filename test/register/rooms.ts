import { issueCodes } from '../../src/explain/issue-codes.js'
import type { Locale } from '../../src/explain/locale.js'
import { everyRule } from '../support/every-rule.js'

export const rooms = [
  ...['kernel', 'norms', 'model', 'reading', 'scoring', 'exante', 'validation', 'evaluation', 'review', 'monitoring'],
  ...['oversight'],
]

/** The page a name of the register stands on: the room of the rule, the first room that raises the issue. */
export const roomOf = (name: string): string | undefined =>
  name.startsWith('difference ')
    ? 'oversight'
    : name.includes(' ')
      ? name.split('.')[0]
      : issueCodes.find(({ code }) => code === name)?.room

/** Everything that can be said: the outcomes of every rule, the codes of every issue, the kinds of difference. */
export const everyName = async (locale: Locale): Promise<string[]> => [
  ...(await everyRule()).flatMap(({ id, outcomes }) => outcomes.map((outcome) => `${id} ${outcome}`)),
  ...new Set(issueCodes.map(({ code }) => code)),
  ...Object.keys(locale.differences).map((kind) => `difference ${kind}`),
]
