import { under, type Issue } from '../kernel/issue.js'
import type { Objective } from '../model/promise/objective.js'
import { watchNorms } from '../norms/resolving/watch-norms.js'
import type { Norms } from '../norms/rulebook.js'
import { checkBudget } from './checks/check-budget.js'
import { checkComponents } from './checks/check-components.js'
import { checkConflicts } from './checks/check-conflicts.js'
import { checkCosts } from './checks/check-costs.js'
import { checkCounterfactual } from './checks/check-counterfactual.js'
import { checkDeadlines } from './checks/check-deadlines.js'
import { checkDirection } from './checks/check-direction.js'
import { checkDuplicates } from './checks/check-duplicates.js'
import { checkIndicatorFramework } from './checks/check-indicator-framework.js'
import { checkLevels } from './checks/check-levels.js'
import { checkMidTerm } from './checks/check-mid-term.js'
import { checkMixedMoney } from './checks/check-mixed-money.js'
import { checkMoneyAsOutput } from './checks/check-money-as-output.js'
import { checkNames } from './checks/check-names.js'
import { checkOperators } from './checks/check-operators.js'
import { checkRates } from './checks/check-rates.js'
import { checkRowPoints } from './checks/check-row-points.js'
import { checkSetting } from './checks/check-setting.js'
import { checkStandards } from './check-standards.js'
import { checkSubsets } from './checks/check-subsets.js'
import { checkUnits } from './checks/check-units.js'
import { checkValues } from './checks/check-values.js'
import { basisOn } from './basis.js'
import { makeContext } from './make-context.js'
import type { Context, ValidationOptions } from './row.js'

const ofObjective = [
  checkSetting,
  checkIndicatorFramework,
  checkRowPoints,
  checkBudget,
  checkComponents,
  checkMixedMoney,
  checkDuplicates,
  checkSubsets,
  checkMidTerm,
]
const ofRow = [
  checkLevels,
  checkNames,
  checkValues,
  checkConflicts,
  checkOperators,
  checkDirection,
  checkRates,
  checkUnits,
  checkMoneyAsOutput,
  checkCosts,
  checkCounterfactual,
  checkDeadlines,
  checkStandards,
]

/**
 * 「绩效目标校验」 Everything a reviewer would say of an objective, at once: structure, indicators, and the fit between money and promise,
 * against the framework it was written to. Money is 元. An error cannot stand, a warning is a remark, an info is worth a look;
 * each issue carries what it stands on. Source: 财预〔2015〕88号 第十条、第十三条; 财预〔2021〕101号.
 */
export const validateObjective = (objective: Objective, norms: Norms, options: ValidationOptions = {}): Issue[] => {
  const { norms: watched, said } = watchNorms(norms)
  norms = watched
  const context = makeContext(objective, norms, options)
  const found = [
    ...ofObjective.flatMap((check) => check(context)),
    ...context.rows.flatMap((row) => ofRow.flatMap((check) => check(row, context))),
    ...ofCaller(context),
  ]
  return under(options.at ?? [], basisOn([...found, ...said()], norms.day))
}

/** A caller's check speaks of one indicator; a path that starts at the objective is taken as it is. */
const ofCaller = ({ objective, rows, options }: Context): Issue[] =>
  rows.flatMap(({ indicator, path }) =>
    (options.checks ?? []).flatMap((check) =>
      check(indicator, objective).map((issue): Issue => {
        const rooted = ['indicators', 'statement', 'framework', 'setBy'].includes(String(issue.path[0]))
        return rooted ? issue : { row: indicator.id, ...issue, path: [...path, ...issue.path] }
      }),
    ),
  )
