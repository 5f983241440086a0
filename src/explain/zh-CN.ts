import * as evaluation from '../evaluation/words/zh-CN.js'
import * as exante from '../exante/words/zh-CN.js'
import * as kernel from '../kernel/words/zh-CN.js'
import * as model from '../model/words/zh-CN.js'
import { chosenOption } from '../norms/chosen-option.js'
import { issues as normIssues } from '../norms/words/issues.zh-CN.js'
import { normTitle } from '../norms/words/zh-CN/norm-title.js'
import { silenceWords } from '../norms/words/zh-CN/silences.js'
import { terms as normTerms } from '../norms/words/terms.zh-CN.js'
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
  certainty: { text: '', restated: '据转述', practice: '据实际做法', memory: '凭记忆，未核原文', assumed: '本库约定' },
  silence: (id) => `本库约定 ${id}：${chosenOption(id, silenceWords)}`,
  normTitle,
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
export const zhCN = /* @__PURE__ */ joined()
