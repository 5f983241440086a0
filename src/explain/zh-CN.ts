import * as evaluation from '../evaluation/words/zh-CN.js'
import * as exante from '../exante/words/zh-CN.js'
import { deepFrozen } from '../kernel/deep-frozen.js'
import * as kernel from '../kernel/words/zh-CN.js'
import * as model from '../model/words/zh-CN.js'
import { chosenOption, optionOf } from '../norms/chosen-option.js'
import * as monitoring from '../monitoring/words/zh-CN.js'
import * as norms from '../norms/words/zh-CN.js'
import * as oversight from '../oversight/words/zh-CN.js'
import * as reading from '../reading/words/zh-CN.js'
import * as review from '../review/words/zh-CN.js'
import * as scoring from '../scoring/words/zh-CN.js'
import * as validation from '../validation/words/zh-CN.js'
import { localeOf, type Frame, type RoomWords } from './locale-of.js'
import type { Locale } from './locale.js'

/** 「行文」 How Chinese writes marks, bases and conventions around the rooms' words. */
export const frame: Frame = /* @__PURE__ */ deepFrozen({
  id: 'zh-CN',
  language: 'zh',
  certainty: { text: '', restated: '据转述', practice: '据实际做法', memory: '凭记忆，未核原文', assumed: '本库约定' },
  silence: (id, chosen) => `本库约定 ${id}${chosen === undefined ? '' : `：${chosen}`}`,
  citation: (document, article, certainty, articleCertainty) =>
    `${document}${article === undefined ? '' : ` ${article}`}${articleCertainty === '' ? '' : `（条号${articleCertainty}）`}${certainty === '' ? '' : `，${certainty}`}`,
  bracket: (text) => `〔${text}〕`,
  joiner: '；',
  listJoiner: '、',
  place: (where) => `（${where}）`,
  rowName: (row) =>
    `${row === 'total' ? '总分' : row === 'execution' ? '预算执行率' : row === 'funds' ? '资金' : row.startsWith('level:') ? `“${row.slice('level:'.length)}”` : row}：`,
  alternatives: (kinds) => `（也可能是：${kinds}）`,
  chart: {
    title: (subject) => `${subject}：绩效运行监控`,
    money: '资金',
    ratio: '与应达数之比',
    due: '应达',
  },
})

/** 「数值与日期用语」 The words of `kernel` in Chinese. */
export const kernelWords = /* @__PURE__ */ deepFrozen({
  issues: kernel.issues,
  terms: kernel.terms,
} satisfies RoomWords)

/** 「规则集用语」 The words of `norms` in Chinese. */
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

/** 「读表用语」 The words of `reading` in Chinese. */
export const readingWords = /* @__PURE__ */ deepFrozen({ issues: reading.issues } satisfies RoomWords)

/** 「计分用语」 The words of `scoring` in Chinese. */
export const scoringWords = /* @__PURE__ */ deepFrozen({
  issues: scoring.issues,
  sentences: scoring.sentences,
} satisfies RoomWords)

/** 「指标核查用语」 The words of `validation` in Chinese. */
export const validationWords = /* @__PURE__ */ deepFrozen({ issues: validation.issues } satisfies RoomWords)

/** 「事前评估用语」 The words of `exante` in Chinese. */
export const exanteWords = /* @__PURE__ */ deepFrozen({
  issues: exante.issues,
  sentences: exante.sentences,
} satisfies RoomWords)

/** 「目标审核用语」 The words of `review` in Chinese. */
export const reviewWords = /* @__PURE__ */ deepFrozen({
  issues: review.issues,
  sentences: review.sentences,
} satisfies RoomWords)

/** 「运行监控用语」 The words of `monitoring` in Chinese. */
export const monitoringWords = /* @__PURE__ */ deepFrozen({
  issues: monitoring.issues,
  sentences: monitoring.sentences,
} satisfies RoomWords)

/** 「评价用语」 The words of `evaluation` in Chinese. */
export const evaluationWords = /* @__PURE__ */ deepFrozen({
  issues: evaluation.issues,
  sentences: evaluation.sentences,
} satisfies RoomWords)

/** 「核对用语」 The words of `oversight` in Chinese. */
export const oversightWords = /* @__PURE__ */ deepFrozen({
  issues: oversight.issues,
  sentences: oversight.sentences,
} satisfies RoomWords)

/** 「中文」 All the words in Chinese. */
export const zhCN: Locale = /* @__PURE__ */ localeOf(
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
