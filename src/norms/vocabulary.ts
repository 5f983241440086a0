import type { Citation } from '../kernel/citation.js'
import type { Decimal } from '../kernel/number.js'

export const grades = ['excellent', 'good', 'fair', 'low', 'poor'] as const

/** 「评价等级」 优, 良, 中, (低,) 差. National rules yield four; `low` is for five-grade layers. Their labels are data of the scale. */
export type Grade = (typeof grades)[number]

export const dimensions = ['cost', 'output', 'benefit', 'satisfaction', 'other'] as const

/** 「一级指标」 cost, output, benefit, satisfaction; `other` for the level-1 names of local forms. */
export type Dimension = (typeof dimensions)[number]

export const categories = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'economic-cost',
  'social-cost',
  'ecological-cost',
  'economic',
  'social',
  'ecological',
  'sustained',
  'satisfaction',
  'other',
] as const

/** 「二级指标」 The kind of an indicator inside its dimension. */
export type Category = (typeof categories)[number]

export const lights = ['blue', 'green', 'yellow', 'red'] as const

/** 「预警灯」 blue ahead, green on course, yellow behind, red far behind. */
export type Light = (typeof lights)[number]

export const partyKinds = ['unit', 'department', 'finance', 'third-party', 'expert', 'government'] as const

/** 「主体类别」 A unit, its department, the finance department, a third party, an expert, a government. */
export type PartyKind = (typeof partyKinds)[number]

/** 「期限」 A term in days: of the calendar, or working days only. */
export type Term = { days: Decimal; kind: 'calendar' | 'working' }

export const measures = [
  'prioritise',
  'keep',
  'improve',
  'no-new-money',
  'reduce',
  'suspend',
  'cancel',
  'no-similar-project',
  'reclaim',
  'adjust-policy',
  'abolish-policy',
] as const

/** 「结果应用措施」 What an evaluation result may lead to. */
export type Measure = (typeof measures)[number]

export const comparisons = ['at-least', 'at-most', 'equal', 'above', 'below'] as const

/** 「比较符」 ≥, ≤, =, >, <. */
export type Comparison = (typeof comparisons)[number]

/** 「赋分方法」 How a row's points turn into its score, where the row says so itself. Shares are of 1. */
export type ScoringMethod =
  | { method: 'proportional'; passAt?: Decimal | undefined }
  | { method: 'yes-no' }
  | { method: 'inverse'; form: 'ratio' | 'linear' }
  | { method: 'banded'; bands: { from: Decimal; share: Decimal }[] }
  | { method: 'equal'; tolerance?: Decimal | undefined }
  | { method: 'judged' }

export const scoringMethods = [
  'proportional',
  'yes-no',
  'inverse',
  'banded',
  'equal',
  'judged',
] as const satisfies readonly ScoringMethod['method'][]

/** 「档」 A half-open band: from this bound up to the next. */
export type Band = {
  from: Decimal
  share?: Decimal | undefined
  score?: Decimal | undefined
  grade?: Grade | undefined
  label?: Label | undefined
}

/** 「名称」 A name in Chinese, and in English where there is one. */
export type Label = { zh: string; en?: string | undefined }

/**
 * 「计分器」 How a criterion's mark becomes its score. `from` of a judged band is a share of the points; of other bands, the value itself.
 * Deduction and bonus are amounts up to their cap, beside the points; for them and a veto a criterion's points add to no sum (they
 * are what one occurrence costs or earns). Checklist items without points count the same.
 */
export type Scorer =
  | { kind: 'judged'; bands?: Band[] | undefined }
  | { kind: 'checklist'; items: { id: string; label: Label; points?: Decimal | undefined }[] }
  | { kind: 'yes-no'; full: 'yes' | 'no' }
  | { kind: 'proportional'; direction: 'up' | 'down'; passLine?: Decimal | undefined }
  | { kind: 'bands'; bands: Band[] }
  | {
      kind: 'penalty'
      free: Decimal
      side: 'over' | 'under'
      per: Decimal
      points: Decimal
      whole: boolean
      floor: Decimal
    }
  | { kind: 'deduction' | 'bonus'; cap: Decimal }
  | { kind: 'veto'; caps: Grade }

export const scorerKinds = [
  'judged',
  'checklist',
  'yes-no',
  'proportional',
  'bands',
  'penalty',
  'deduction',
  'bonus',
  'veto',
] as const satisfies readonly Scorer['kind'][]

/** 「评价要点」 A node of a weighted framework: points, how it is scored, its parts; `must` is the share of its points it must reach to be supported. */
export type Criterion = {
  id: string
  label: Label
  points: Decimal
  scorer?: Scorer | undefined
  ratio?: { numerator: string; denominator: string } | undefined
  aggregate?: 'sum' | 'weakest' | 'geometric' | { table: Band[] } | undefined
  parts?: Criterion[] | undefined
  must?: Decimal | undefined
}

export const scoringFrameworks = [
  'review',
  'ex-ante-project',
  'ex-ante-project-six',
  'ex-ante-policy',
  'fiscal',
  'department',
  'policy',
  'transfer',
  'third-party',
  'work-assessment',
] as const

/** 「评分框架名」 The frameworks a rulebook may hold. */
export type FrameworkName = (typeof scoringFrameworks)[number]

/**
 * 「评分框架」 A weighted framework as data: review, ex-ante assessment, evaluation, work assessment. `scale` grades its total where it has
 * one of its own; `basis` says where it stands and `silences` which of its points and ways are a convention, so that every score cites them.
 */
export type Framework = {
  id: string
  title: Label
  total: Decimal
  decimals: number
  redistribute: 'within-parent' | 'whole-tree' | 'none'
  criteria: Criterion[]
  scale?: { grade: Grade; label: Label; from: Decimal }[] | undefined
  basis?: Citation[] | undefined
  silences?: { points?: string | undefined; redistribute?: string | undefined } | undefined
}

export const exAnteConclusions = ['support', 'support-after-adjustment', 'reject'] as const

export const advices = ['proceed', 'improve', 'revise', 'reject'] as const
