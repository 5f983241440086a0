import type { Issue, Path } from '../kernel/issue.js'
import type { Decimal } from '../kernel/number.js'
import type { Day } from '../kernel/day.js'
import type { ProjectKind } from '../model/promise/project.js'
import type { Funds } from '../model/promise/funds.js'
import type { Indicator } from '../model/promise/indicator.js'
import type { Objective } from '../model/promise/objective.js'
import type { IndicatorLibrary } from '../model/promise/indicator-standard.js'
import type { Party } from '../model/party.js'
import type { Lexicon, ObjectiveFramework } from '../norms/norm-values.js'
import type { Norms } from '../norms/rulebook.js'
import type { Category, Dimension } from '../norms/vocabulary.js'
import type { NameKind } from './names/classify-name.js'
import type { Name } from './names/read-name.js'
import type { Comparable, ComparisonLines } from './standards/comparable.js'
import type { Words } from '../norms/names/words-of.js'

/** 「自定校验」 A check of the caller's own, for what needs meaning: whether a target can be reached, whether a row belongs to the project. */
export type CallerCheck = (indicator: Indicator, objective: Objective) => Issue[]

/**
 * 「校验条件」 What is known beside the objective: its money, kind, name, year and period, who answers for it, whether the public is served, and
 * what its rows are held against: the mid-term objective, a library, other values by indicator id, the caller's lines.
 */
export type ValidationOptions = {
  funds?: Funds | undefined
  kind?: ProjectKind | undefined
  name?: string | undefined
  year?: number | undefined
  period?: { from: Day; to: Day } | undefined
  responsible?: Party | undefined
  servesPublic?: boolean | undefined
  midTerm?: Objective | undefined
  library?: IndicatorLibrary | undefined
  history?: { readonly [indicator: string]: readonly Comparable[] } | undefined
  peers?: { readonly [indicator: string]: readonly Comparable[] } | undefined
  lines?: ComparisonLines | undefined
  lexicons?: readonly Lexicon[] | undefined
  checks?: readonly CallerCheck[] | undefined
  at?: Path | undefined
}

/** One row as the checks see it. */
export type Row = {
  indicator: Indicator
  path: Path
  name: Name
  kind: NameKind
  adverse: boolean
  /** What the name alone tells: the better the more, or the less, of it there is. */
  direction?: 'up' | 'down' | undefined
  dimension: Dimension
  category?: Category | undefined
  counted: boolean
}

/** Everything a check may look at. */
export type Context = {
  objective: Objective
  norms: Norms
  options: ValidationOptions
  words: Words
  rows: readonly Row[]
  /** What counting the rows said of parents and their parts. */
  partIssues: readonly Issue[]
  /** True where the objective pays people: its name, its statement or a count of those who are paid says so. */
  paysPeople: boolean
  /** True where some quantity is a count and not a rate. */
  hasCount: boolean
  /** The framework of dimensions and categories the objective was written to: of 2015, of 2021, or the rulebook's own. */
  indicatorFramework?: { name: string; framework: ObjectiveFramework } | undefined
  /** The year's budget in 元, else the initial one. */
  budget?: Decimal | undefined
}
