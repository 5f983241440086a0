import { chosenOption } from '../norms/chosen-option.js'
import { silenceWords } from '../norms/words/zh-CN/silences.js'
import type { Locale } from './locale.js'
import { assumption, differences } from './zh-CN/differences.js'
import { issues } from './zh-CN/issues.js'
import { sentences } from './zh-CN/sentences.js'
import { terms } from './zh-CN/terms.js'

/** 「中文」 The words in Chinese. */
export const zhCN: Locale = {
  id: 'zh-CN',
  language: 'zh',
  sentences,
  issues,
  differences,
  assumption,
  terms,
  certainty: { text: '', restated: '据转述', practice: '据实际做法', memory: '凭记忆，未核原文', assumed: '本库约定' },
  silence: (id) => `本库约定 ${id}：${chosenOption(id, silenceWords)}`,
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
}
