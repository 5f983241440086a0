import { deepFrozen } from '../../kernel/deep-frozen.js'
import { documents } from '../documents.js'
import { layersOf } from '../resolving/layers-of.js'
import type { DatedNorm, LegalDocument, Rulebook } from '../rulebook.js'
import { national } from './national.js'

/**
 * The statement gives no days. The objectives of 2021, on which it reports, were set and reviewed in the second half of 2020: what it
 * says holds from 1 July 2020, a day that is assumed; the content is read.
 */
const from = '2020-07-01'

/** 「制度体系」 One programmatic measure and seven operational ones: the statement gives their titles; neither number nor text was seen. */
const measure = (title: string): LegalDocument => ({
  id: `兰州新区《${title}》`,
  title,
  seen: 'restated',
})
const measures = (): LegalDocument[] =>
  [
    '全面推进预算绩效管理实施办法（试行）',
    '预算绩效管理办法',
    '部门预算绩效目标管理办法',
    '部门预算项目事前绩效评估管理办法',
    '部门预算绩效运行监控管理办法',
    '项目支出绩效部门评价和财政评价工作规程',
    '项目支出绩效单位自评工作规程',
    '预算绩效管理考核办法',
  ].map(measure)

const said = (article: string, value: unknown): DatedNorm => ({
  from,
  basis: [{ document: documents.statement2021.id, article }],
  seen: 'text',
  value,
})

const stated = (): Rulebook => ({
  schema: 'budget-performance/rulebook@1',
  id: 'lanzhou-new-area',
  title: { zh: '兰州新区', en: 'Lanzhou New Area' },
  extends: 'national',
  documents: [documents.statement2021, ...measures()],
  norms: {
    'review.graded': [said('一（五）一是', { choice: 'all-projects' })],
    'review.consequences': [
      {
        from,
        basis: [
          { document: documents.statement2021.id, article: '一（五）一是' },
          { document: documents.objectives2015.id, article: '第二十五条' },
        ], // 优 and 良 as nationally
        seen: 'text',
        value: {
          grades: { excellent: 'proceed', good: 'improve', fair: 'revise', poor: 'revise' },
          stillFailing: 'reject',
        },
      },
    ],
    'filing.coverage': [said('一（二）一是', '1')],
    'evaluation.look-back-years': [said('一（四）二是', '3')],
    'monitoring.consequences.slow': [said('一（三）', { actions: ['rectify'] })],
    'monitoring.consequences.off-target': [said('一（三）', { actions: ['rectify'] })],
    'monitoring.consequences.far-off-target': [
      said('一（三）', { actions: ['reduce', 'reclaim'], choose: 'one', at: 'mid-year-adjustment' }),
    ],
    'approval.together': [said('一（二）三是', { choice: 'same-day-same-body' })],
  },
  parents: layersOf(national),
})

/** 「兰州新区规则」 What the 2021 statement of Lanzhou New Area says, and nothing more: structure and gates, no threshold. */
export const lanzhouNewArea: Rulebook = /* @__PURE__ */ deepFrozen(/* @__PURE__ */ stated())
