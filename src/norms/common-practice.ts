import type { LegalDocument, Rulebook } from './rulebook.js'
import { layersOf } from './layers-of.js'
import { national } from './national.js'

const guangxi: LegalDocument = { id: '广西部门预算绩效管理系统自评规则', title: '广西部门预算绩效管理系统自评规则', seen: 'practice' }

/**
 * 「常见做法」 What deployed systems and places do, each entry with the place named: common, but not law. Lines with
 * consequences stand here and never in `national`; whoever wants them chooses this layer.
 */
export const commonPractice: Rulebook = {
  schema: 'budget-performance/rulebook@1',
  id: 'common-practice',
  title: { zh: '常见做法', en: 'common practice' },
  extends: 'national',
  documents: [guangxi],
  norms: {
    'over-achievement.explain-from': [{ from: '2016-01-01', basis: [{ document: guangxi.id }], seen: 'practice', value: '1.3' }],
  },
  parents: /* @__PURE__ */ layersOf(national),
}
