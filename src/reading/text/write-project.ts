import type { Decimal } from '../../kernel/number.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { ProjectText } from '../../model/printed/project-text.js'
import type { Project } from '../../model/promise/project.js'
import type { MoneyUnit } from '../cells/money-unit.js'
import { categoryOf, dimensionOf } from '../level-names.js'
import { printActual } from '../printing/print-actual.js'
import { moneyDigits } from '../printing/print-money.js'
import { printTarget } from '../printing/print-target.js'
import { projectKindWords } from './project-kinds.js'
import { withoutUndefined } from '../without-undefined.js'

/**
 * 「写项目表单」 A project as a form's texts, money in one unit. `readProject` gives the same project back, as far as a form goes:
 * fund sources, parties, evidence, scoring methods and parents are not on it. A dimension or category no printed name tells is
 * written as its code.
 */
export const writeProject = (project: Project, moneyUnit: MoneyUnit): ProjectText => {
  const money = (yuan: Decimal | undefined): string | undefined =>
    yuan === undefined ? undefined : moneyDigits(yuan, moneyUnit)
  const { initial, annual, received, executed } = project.funds
  return withoutUndefined<ProjectText>({
    id: project.id,
    name: project.name,
    year: project.year === undefined ? undefined : String(project.year),
    kind: project.kind && projectKindWords[project.kind][0],
    moneyUnit,
    funds: withoutUndefined({
      initial: money(initial),
      annual: money(annual),
      received: money(received),
      executed: money(executed),
    }),
    statement: project.objective.statement,
    indicators: project.objective.indicators.map(writeRow),
  })
}

const writeRow = ({
  id,
  dimension,
  category,
  level1,
  level2,
  name,
  points,
  target,
  actual,
  reason,
}: Indicator): ProjectText['indicators'][number] =>
  withoutUndefined({
    id,
    level1: level1 !== undefined && dimensionOf(level1, undefined) === dimension ? level1 : dimension,
    level2: level2 !== undefined && categoryOf(level2) === category ? level2 : category,
    name,
    points,
    target: printTarget(target) || undefined,
    actual: actual === undefined ? undefined : actual.kind === 'judged' ? actual.text : printActual(actual),
    share: actual?.kind === 'judged' ? actual.share : undefined,
    reason,
  })
