import * as evaluation from '../evaluation/words/en.js'
import * as exante from '../exante/words/en.js'
import * as kernel from '../kernel/words/en.js'
import * as model from '../model/words/en.js'
import { chosenOption } from '../norms/chosen-option.js'
import { issues as normIssues } from '../norms/words/issues.en.js'
import { normTitle } from '../norms/words/en/norm-title.js'
import { silenceWords } from '../norms/words/en/silences.js'
import { terms as normTerms } from '../norms/words/terms.en.js'
import * as oversight from '../oversight/words/en.js'
import * as reading from '../reading/words/en.js'
import * as review from '../review/words/en.js'
import * as scoring from '../scoring/words/en.js'
import * as validation from '../validation/words/en.js'
import type { Locale } from './locale.js'

const joined = (): Locale => ({
  id: 'en',
  language: 'en',
  sentences: {
    ...scoring.sentences,
    ...exante.sentences,
    ...review.sentences,
    ...evaluation.sentences,
    ...oversight.sentences,
  },
  issues: {
    ...kernel.issues,
    ...normIssues,
    ...model.issues,
    ...reading.issues,
    ...validation.issues,
    ...scoring.issues,
    ...exante.issues,
    ...review.issues,
    ...evaluation.issues,
  },
  differences: model.differences,
  assumption: model.assumption,
  terms: { ...kernel.terms, ...normTerms, ...model.differenceNames, ...model.terms },
  certainty: {
    text: '',
    restated: 'as restated',
    practice: 'from practice',
    memory: 'from memory, text not checked',
    assumed: 'our convention',
  },
  silence: (id) => `our convention ${id}: ${chosenOption(id, silenceWords)}`,
  normTitle,
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
})

/** 「英文」 The words in English. */
export const en = /* @__PURE__ */ joined()
