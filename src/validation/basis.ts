import type { Citation } from '../kernel/citation.js'
import { cite, documents } from '../norms/documents.js'

/** 「校验依据」 What a check stands on where no norm says it: how sure we are is in `seen`. */
export const basis = {
  /** 指向明确, 细化量化, 合理可行, 相应匹配. */
  setting: [cite(documents.objectives2015, '第十三条', 'memory')],
  /** Outputs by quantity, quality, timeliness and cost; benefits; satisfaction. */
  taxonomy: [cite(documents.objectives2015, '第十条', 'restated')],
  /** Operators, units, cost by what it is per, qualitative rows that can be judged, the satisfaction survey. */
  values: [cite(documents.indicators2021)],
  /** 谁使用、谁负责: responsibility for performance. */
  responsibility: [cite(documents.opinion2018, '（十四）', 'memory')],
  /** How to compute where the documents are silent. */
  convention: [cite(documents.ourConvention, 'bare-number')],
} as const satisfies Record<string, Citation[]>

export type Basis = keyof typeof basis
