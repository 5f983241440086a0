import type { LegalDocument, Rulebook } from '../rulebook.js'
import { deepFrozen } from '../../kernel/deep-frozen.js'
import { layersOf } from '../resolving/layers-of.js'
import { exAntePolicyLocal, exAnteProjectForm, exAnteProjectSix } from '../frameworks/ex-ante-local.js'
import { commonMonitoring, monitoringDocuments } from './common-practice/monitoring.js'
import { national } from './national.js'

// From which day a place does so was not seen: the first day of the national rule it belongs to stands in (assumed).
const exAnteFrom = '2018-09-01'
const formsFrom = '2016-01-01'

const guangxi: LegalDocument = {
  id: '广西部门预算绩效管理系统自评规则',
  title: '广西部门预算绩效管理系统自评规则',
  seen: 'practice',
}
const province: LegalDocument = {
  id: '某省预算绩效管理系统事前评估规则',
  title: '某省预算绩效管理系统事前评估规则：等级与结论的分数线（省名未见）',
  seen: 'practice',
}
const form: LegalDocument = { id: '事前绩效评估审核表（样表）', title: '事前绩效评估审核表（样表）', seen: 'practice' }
const city: LegalDocument = {
  id: '某市事前绩效评估办法附表（政策）',
  title: '某市事前绩效评估办法附表：政策事前绩效评估（市名未见）',
  seen: 'practice',
}
const tongzhou: LegalDocument = {
  id: '北京市通州区某机构事前评估六维表',
  title: '北京市通州区某机构事前评估六维表',
  seen: 'practice',
}

const stated = (): Rulebook => ({
  schema: 'budget-performance/rulebook@1',
  id: 'common-practice',
  title: { zh: '常见做法', en: 'common practice' },
  extends: 'national',
  documents: [guangxi, province, form, city, tongzhou, ...monitoringDocuments()],
  norms: {
    'over-achievement.explain-from': [
      { from: formsFrom, basis: [{ document: guangxi.id }], seen: 'practice', value: '1.3' },
    ],
    'framework.ex-ante-project': [
      {
        from: exAnteFrom,
        basis: [{ document: form.id }, { document: province.id }],
        seen: 'practice',
        value: exAnteProjectForm,
      },
    ],
    'framework.ex-ante-project-six': [
      {
        from: exAnteFrom,
        basis: [{ document: tongzhou.id }, { document: province.id }],
        seen: 'practice',
        value: exAnteProjectSix,
      },
    ],
    'framework.ex-ante-policy': [
      {
        from: exAnteFrom,
        basis: [{ document: city.id }, { document: province.id }],
        seen: 'practice',
        value: exAntePolicyLocal,
      },
    ],
    'ex-ante.conclusion-lines': [
      {
        from: exAnteFrom,
        basis: [{ document: province.id }],
        seen: 'practice',
        value: [
          { from: '90', conclusion: 'support' },
          { from: '70', conclusion: 'support-after-adjustment' },
          { from: '0', conclusion: 'reject' },
        ],
      },
    ],
    ...commonMonitoring(),
  },
  parents: layersOf(national),
})

/**
 * 「常见做法」 What deployed systems and places do, each entry with the place named where it was seen: common, but not law. Lines with
 * consequences stand here and never in `national`; whoever wants them chooses this layer.
 */
export const commonPractice: Rulebook = /* @__PURE__ */ deepFrozen(/* @__PURE__ */ stated())
