import { chosenOption } from '../norms/chosen-option.js'
import { silenceWords } from '../norms/words/en/silences.js'
import { assumption, differences } from './en/differences.js'
import { issues } from './en/issues.js'
import { sentences } from './en/sentences.js'
import { terms } from './en/terms.js'
import type { Locale } from './locale.js'

/** 「英文」 The words in English. */
export const en: Locale = {
  id: 'en',
  language: 'en',
  sentences,
  issues,
  differences,
  assumption,
  terms,
  certainty: {
    text: '',
    restated: 'as restated',
    practice: 'from practice',
    memory: 'from memory, text not checked',
    assumed: 'our convention',
  },
  silence: (id) => `our convention ${id}: ${chosenOption(id, silenceWords)}`,
  silenceAgain: (id) => `our convention ${id}`,
  citation: (document, article, certainty) =>
    `${document}${article === undefined ? '' : ` ${article}`}${certainty === '' ? '' : `, ${certainty}`}`,
  bracket: (text) => ` [${text}]`,
  joiner: '; ',
  listJoiner: ', ',
  place: (where) => ` (${where})`,
  rowName: (row) =>
    `${row === 'total' ? 'Total score' : row === 'execution' ? 'Execution rate' : row === 'funds' ? 'Funds' : row.startsWith('level:') ? `“${row.slice('level:'.length)}”` : row}: `,
  alternatives: (kinds) => ` (or else: ${kinds})`,
}
