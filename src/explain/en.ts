import * as evaluation from '../evaluation/words/en.js'
import * as exante from '../exante/words/en.js'
import { deepFrozen } from '../kernel/deep-frozen.js'
import * as kernel from '../kernel/words/en.js'
import * as model from '../model/words/en.js'
import { chosenOption, optionOf } from '../norms/chosen-option.js'
import * as monitoring from '../monitoring/words/en.js'
import * as norms from '../norms/words/en.js'
import * as oversight from '../oversight/words/en.js'
import * as reading from '../reading/words/en.js'
import * as review from '../review/words/en.js'
import * as scoring from '../scoring/words/en.js'
import * as validation from '../validation/words/en.js'
import { localeOf, type Frame, type RoomWords } from './locale-of.js'
import type { Locale } from './locale.js'

/** 「行文」 How English writes marks, bases and conventions around the rooms' words. */
export const frame: Frame = /* @__PURE__ */ deepFrozen({
  id: 'en',
  language: 'en',
  certainty: {
    text: '',
    restated: 'as restated',
    practice: 'from practice',
    memory: 'from memory, text not checked',
    assumed: 'our convention',
  },
  silence: (id, chosen) => `our convention ${id}${chosen === undefined ? '' : `: ${chosen}`}`,
  citation: (document, article, certainty, articleCertainty) =>
    `${document}${article === undefined ? '' : ` ${article}`}${articleCertainty === '' ? '' : ` (article number ${articleCertainty})`}${certainty === '' ? '' : `, ${certainty}`}`,
  bracket: (text) => ` [${text}]`,
  joiner: '; ',
  listJoiner: ', ',
  place: (where) => ` (${where})`,
  rowName: (row) =>
    `${row === 'total' ? 'Total score' : row === 'execution' ? 'Execution rate' : row === 'funds' ? 'Funds' : row.startsWith('level:') ? `“${row.slice('level:'.length)}”` : row}: `,
  alternatives: (kinds) => ` (or else: ${kinds})`,
  chart: {
    title: (subject) => `${subject}: performance monitoring`,
    money: 'money',
    ratio: 'ratio to what is due',
    due: 'due',
  },
})

/** 「数值与日期用语」 The words of `kernel` in English. */
export const kernelWords = /* @__PURE__ */ deepFrozen({
  issues: kernel.issues,
  terms: kernel.terms,
} satisfies RoomWords)

/** 「规则集用语」 The words of `norms` in English. */
export const normsWords = /* @__PURE__ */ deepFrozen({
  issues: norms.issues,
  terms: norms.terms,
  normTitle: norms.normTitle,
} satisfies RoomWords)

/** 「本库约定用语」 What was chosen where the law is silent, and what else could be. */
export const conventionWords = /* @__PURE__ */ deepFrozen({
  chosen: (id) => chosenOption(id, norms.silenceWords),
  option: (code) => optionOf(code, norms.silenceWords),
} satisfies RoomWords)

/** 「数据用语」 The words of `model`: projects, results, differences. */
export const modelWords = /* @__PURE__ */ deepFrozen({
  issues: model.issues,
  terms: { ...model.terms, ...model.differenceNames },
  differences: model.differences,
  option: model.assumption,
} satisfies RoomWords)

/** 「读表用语」 The words of `reading` in English. */
export const readingWords = /* @__PURE__ */ deepFrozen({ issues: reading.issues } satisfies RoomWords)

/** 「计分用语」 The words of `scoring` in English. */
export const scoringWords = /* @__PURE__ */ deepFrozen({
  issues: scoring.issues,
  sentences: scoring.sentences,
} satisfies RoomWords)

/** 「指标核查用语」 The words of `validation` in English. */
export const validationWords = /* @__PURE__ */ deepFrozen({ issues: validation.issues } satisfies RoomWords)

/** 「事前评估用语」 The words of `exante` in English. */
export const exanteWords = /* @__PURE__ */ deepFrozen({
  issues: exante.issues,
  sentences: exante.sentences,
} satisfies RoomWords)

/** 「目标审核用语」 The words of `review` in English. */
export const reviewWords = /* @__PURE__ */ deepFrozen({
  issues: review.issues,
  sentences: review.sentences,
} satisfies RoomWords)

/** 「运行监控用语（英文）」 The words of `monitoring` in English. */
export const monitoringWords = /* @__PURE__ */ deepFrozen({
  issues: monitoring.issues,
  sentences: monitoring.sentences,
} satisfies RoomWords)

/** 「评价用语」 The words of `evaluation` in English. */
export const evaluationWords = /* @__PURE__ */ deepFrozen({
  issues: evaluation.issues,
  sentences: evaluation.sentences,
} satisfies RoomWords)

/** 「核对用语」 The words of `oversight` in English. */
export const oversightWords = /* @__PURE__ */ deepFrozen({
  issues: oversight.issues,
  sentences: oversight.sentences,
} satisfies RoomWords)

/** 「英文」 All the words in English. */
export const en: Locale = /* @__PURE__ */ localeOf(
  frame,
  kernelWords,
  normsWords,
  conventionWords,
  modelWords,
  readingWords,
  scoringWords,
  validationWords,
  exanteWords,
  reviewWords,
  monitoringWords,
  evaluationWords,
  oversightWords,
)
