import { deepFrozen } from '../kernel/deep-frozen.js'
import type { Citation, Seen } from '../kernel/citation.js'
import type { Day } from '../kernel/day.js'
import { isBefore } from '../kernel/day-order.js'
import type { OwnBasis } from '../kernel/conclusion.js'
import { cite, documents, type RegisteredDocument } from './documents.js'

type Issued = Extract<RegisteredDocument, { issued: Day }>

const since = (document: Issued, article?: string, seen?: Seen, articleSeen?: Seen): OwnBasis => ({
  from: document.issued,
  citations: [cite(document, article, seen, articleSeen)],
})
const ours = (article: string): OwnBasis => ({ citations: [cite(documents.ourConvention, article)] })

const stated = () => ({
  /** 谁申请资金，谁设定目标；谁分配资金，谁审核目标. */
  ownObjective: since(documents.objectives2015, '第八、十九条', 'memory'),
  /** Outputs by quantity, quality, timeliness and cost; benefits; satisfaction. */
  taxonomy: since(documents.objectives2015, '第十条', 'restated', 'memory'),
  /** 指向明确, 细化量化, 合理可行, 相应匹配. */
  setting: since(documents.objectives2015, '第十三条', 'memory'),
  /** Money and promise are both watched, and problems put right in time. */
  dualMonitoring: since(documents.opinion2018, '（八）', 'text'),
  /** That what was done is compared with the target (目标比较法). */
  monitoring: since(documents.monitoring2019, '第十一条', 'memory'),
  /** That the year's result is forecast, and causes and remedies told where it will fall short. */
  monitoringForecast: since(documents.monitoring2019, '第十三条', 'memory'),
  /** That objectives are reviewed, and how. */
  review: since(documents.objectives2015, '第二十二条', 'restated', 'memory'),
  /** 谁使用、谁负责: responsibility for performance. */
  responsibility: since(documents.opinion2018, '（十四）', 'memory'),
  /** That whoever misses an objective says why. */
  unmetReasons: since(documents.evaluation2020, '第十一条', 'restated', 'memory'),
  /** That self-evaluations are checked by samples. */
  spotChecks: since(documents.evaluation2020, '第十九条', 'memory'),
  /** Operators, units, cost by what it is per, qualitative rows that can be judged, the satisfaction survey. */
  values: since(documents.indicators2021),
  /** How a number without an operator is read. */
  bareNumber: ours('bare-number'),
  /** How a printed rate is rounded. */
  rounding: ours('rounding'),
})

/** 「自身依据」 What rules and checks stand on where no norm says it: each stated once, and cited from the day its document was issued. */
export const ownBasis = /* @__PURE__ */ deepFrozen(/* @__PURE__ */ stated())

/** What of a basis may be cited on a day. */
export const citedOn = ({ from, citations }: OwnBasis, day: Day): Citation[] =>
  from === undefined || !isBefore(day, from) ? [...citations] : []
