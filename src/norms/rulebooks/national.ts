import { deepFrozen } from '../../kernel/deep-frozen.js'
import { documents } from '../documents.js'
import type { Rulebook } from '../rulebook.js'
import { nationalConventions } from './national/conventions.js'
import { nationalDecisions } from './national/decisions.js'
import { nationalMonitoring } from './national/monitoring.js'
import { nationalObjectives } from './national/objectives.js'
import { nationalScoring } from './national/scoring.js'

const stated = (): Rulebook => ({
  schema: 'budget-performance/rulebook@1',
  id: 'national',
  title: { zh: '全国规则', en: 'national rules' },
  documents: Object.values(documents).filter(({ id }) => id !== documents.statement2021.id),
  norms: {
    ...nationalScoring(),
    ...nationalDecisions(),
    ...nationalObjectives(),
    ...nationalMonitoring(),
    ...nationalConventions(),
  },
  parents: [],
})

/**
 * 「全国规则」 What national documents fix, dated, plus this package's conventions of computation (each `assumed`). From
 * 2016 the numbers of the printed forms (`practice`), from 2020-02-25 those of 财预〔2020〕10号. No line with consequences.
 */
export const national: Rulebook = /* @__PURE__ */ deepFrozen(/* @__PURE__ */ stated())
