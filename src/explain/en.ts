import * as evaluation from '../evaluation/words/en.js'
import * as exante from '../exante/words/en.js'
import { deepFrozen } from '../kernel/deep-frozen.js'
import * as kernel from '../kernel/words/en.js'
import * as model from '../model/words/en.js'
import { chosenOption, optionOf } from '../norms/chosen-option.js'
import * as norms from '../norms/words/en.js'
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
    ...norms.issues,
    ...model.issues,
    ...reading.issues,
    ...validation.issues,
    ...scoring.issues,
    ...exante.issues,
    ...review.issues,
    ...evaluation.issues,
  },
  differences: model.differences,
  assumption: (code) => optionOf(code, norms.silenceWords) ?? model.assumption(code),
  terms: { ...kernel.terms, ...norms.terms, ...model.differenceNames, ...model.terms },
  certainty: {
    text: '',
    restated: 'as restated',
    practice: 'from practice',
    memory: 'from memory, text not checked',
    assumed: 'our convention',
  },
  silence: (id) => `our convention ${id}: ${chosenOption(id, norms.silenceWords)}`,
  normTitle: norms.normTitle,
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
export const en = /* @__PURE__ */ deepFrozen(/* @__PURE__ */ joined())
