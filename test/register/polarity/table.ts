import { approval } from './approval.js'
import { differences } from './differences.js'
import { exante } from './exante.js'
import { frameworks } from './frameworks.js'
import { indicatorNames } from './indicator-names.js'
import { indicatorValues } from './indicator-values.js'
import { kernel } from './kernel.js'
import { markIssues } from './mark-issues.js'
import { marks } from './marks.js'
import { methods } from './methods.js'
import { model } from './model.js'
import { monitoring } from './monitoring.js'
import { monitoringIssues } from './monitoring-issues.js'
import { norms } from './norms.js'
import { objective } from './objective.js'
import type { Polarity } from './polarity.js'
import { reading } from './reading.js'
import { review } from './review.js'
import { rows } from './rows.js'
import { sampling } from './sampling.js'
import { scoring } from './scoring.js'
import { shapes } from './shapes.js'
import { standard } from './standard.js'
import { standards } from './standards.js'

/** The table of polarity, part by part: no name stands in two of them. */
export const parts: readonly Polarity[] = [
  ...[kernel, norms, model, reading],
  ...[methods, shapes, rows, scoring, marks, markIssues, frameworks],
  ...[objective, indicatorValues, indicatorNames, standard, standards],
  ...[review, approval, exante, monitoring, monitoringIssues, sampling, differences],
]
export const polarity: Polarity = Object.assign({}, ...parts) as Polarity
