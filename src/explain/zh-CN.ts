import * as evaluation from '../evaluation/words/zh-CN.js'
import * as exante from '../exante/words/zh-CN.js'
import { deepFrozen } from '../kernel/deep-frozen.js'
import * as kernel from '../kernel/words/zh-CN.js'
import * as model from '../model/words/zh-CN.js'
import { chosenOption, optionOf } from '../norms/chosen-option.js'
import * as norms from '../norms/words/zh-CN.js'
import * as oversight from '../oversight/words/zh-CN.js'
import * as reading from '../reading/words/zh-CN.js'
import * as review from '../review/words/zh-CN.js'
import * as scoring from '../scoring/words/zh-CN.js'
import * as validation from '../validation/words/zh-CN.js'
import type { Locale } from './locale.js'

const joined = (): Locale => ({
  id: 'zh-CN',
  language: 'zh',
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
  certainty: { text: '', restated: '据转述', practice: '据实际做法', memory: '凭记忆，未核原文', assumed: '本库约定' },
  silence: (id) => `本库约定 ${id}：${chosenOption(id, norms.silenceWords)}`,
  normTitle: norms.normTitle,
  silenceAgain: (id) => `本库约定 ${id}`,
  citation: (document, article, certainty) =>
    `${document}${article === undefined ? '' : ` ${article}`}${certainty === '' ? '' : `，${certainty}`}`,
  bracket: (text) => `〔${text}〕`,
  joiner: '；',
  listJoiner: '、',
  place: (where) => `（${where}）`,
  rowName: (row) =>
    `${row === 'total' ? '总分' : row === 'execution' ? '预算执行率' : row === 'funds' ? '资金' : row.startsWith('level:') ? `“${row.slice('level:'.length)}”` : row}：`,
  alternatives: (kinds) => `（也可能是：${kinds}）`,
})

/** 「中文」 The words in Chinese. */
export const zhCN = /* @__PURE__ */ deepFrozen(/* @__PURE__ */ joined())
