import type { Decimal } from '../kernel/number.js'
import type { silences, SilenceId } from './silences.js'
import type { Category, Criterion, Dimension, Framework, FrameworkName, Grade, Label } from './vocabulary.js'

/** 「等级标准」 One grade of a scale, with the score it begins at. */
export type GradeBand = { grade: Grade; label: Label; from: Decimal }

/** 「判定档次」 One tier of judging a statement: the share it begins at, and the words forms print for it. */
export type JudgementTier = { tier: string; label: Label; from: Decimal; words: string[] }

/** 「一级指标分值」 The level-1 points of a table, for tables with or without cost and satisfaction. */
export type Level1Points = { cost: boolean; satisfaction: boolean; points: Partial<Record<Dimension, Decimal>> }

/**
 * 「指标框架」 The dimensions and categories an objective is written to. `required` dimensions must be there: `always`, or only
 * `where-served`, where the public is served; a category that is required `in-principle` is asked for, not enforced.
 */
export type ObjectiveFramework = {
  dimensions: {
    dimension: Dimension
    label: Label
    required?: 'always' | 'where-served' | undefined
    categories: { category: Category; label: Label; required?: 'in-principle' | undefined }[]
  }[]
}

/**
 * 「词表」 Words that say one thing, by how they match: anywhere, at the end, at the beginning, as the whole text; `units` for families of
 * units. `except` and `exceptSuffixes` take a match back. A lexicon of the same `id` adds to the one that ships.
 */
export type Lexicon = {
  id: string
  words?: readonly string[] | undefined
  suffixes?: readonly string[] | undefined
  leads?: readonly string[] | undefined
  exact?: readonly string[] | undefined
  units?: readonly string[] | undefined
  except?: readonly string[] | undefined
  exceptSuffixes?: readonly string[] | undefined
  examples: readonly string[]
}

/**
 * 「评估范围」 Where an ex-ante assessment is due: one line is enough, and all conditions of a line must hold. New or not; from an
 * amount in 元; from a growth, or over a growth, as a share of 1.
 */
export type ExAnteTrigger = {
  new?: boolean | undefined
  amount?: Decimal | undefined
  growth?: Decimal | undefined
  growthOver?: Decimal | undefined
}[]

/** 「审核结果的后果」 What each review grade leads to, and what becomes of an objective that still fails after its revision. */
export type ReviewConsequences = {
  grades: Partial<Record<Grade, 'proceed' | 'improve' | 'revise' | 'reject'>>
  stillFailing: 'revise' | 'reject'
}

/** 「规则集所载评分要点」 A criterion as a rulebook states it: a document may name it and give it no points. */
export type CriterionNorm = Omit<Criterion, 'points' | 'parts'> & {
  points?: Decimal | undefined
  parts?: CriterionNorm[] | undefined
}

/** 「规则集所载评分框架」 A framework as a rulebook states it: points and the way of redistributing may be left open. */
export type FrameworkNorm = Omit<Framework, 'criteria' | 'redistribute' | 'basis' | 'silences'> & {
  redistribute?: Framework['redistribute'] | undefined
  criteria: CriterionNorm[]
}

/** 「事前评估结论」 The conclusion from a score on: half-open, out of a total of 100. */
export type ConclusionLine = { from: Decimal; conclusion: 'support' | 'support-after-adjustment' | 'reject' }

type Parameters = {
  'late-completion': { choice: 'zero' } | { choice: 'judged' } | { choice: 'per-day'; share: Decimal }
  'pass-line': { choice: 'none' } | { choice: 'at'; from: Decimal }
  'over-achievement': { choice: 'full' } | { choice: 'ladder'; steps: { from: Decimal; lose: Decimal }[] }
  'execution-score': { choice: 'ratio' } | { choice: 'banded'; bands: { from: Decimal; share: Decimal }[] }
}

type SilenceValues = {
  [Id in SilenceId as `silence.${Id}`]: Id extends keyof Parameters
    ? Parameters[Id]
    : { choice: keyof (typeof silences)[Id]['options'] }
}

/** 「规定的值」 What each norm's value looks like. */
export type NormValues = SilenceValues & {
  'execution.points': Decimal
  'grades.scale': GradeBand[]
  'judgement.tiers': JudgementTier[]
  'scoring.quantitative': { choice: 'proportional' }
  'scoring.total': { choice: 'sum' }
  'over-achievement.explain-from': Decimal
  'framework.preferred': string
  'validation.lexicons': Lexicon[]
  'gate.objective': { choice: 'required' }
  'gate.ex-ante': { choice: 'blocks' }
  'ex-ante.trigger': ExAnteTrigger
  'review.consequences': ReviewConsequences
  'approval.together': { choice: 'same-body' | 'same-day-same-body' }
  'filing.coverage': Decimal
  'evaluation.look-back-years': Decimal
  'scoring.direct': { choice: 'all-or-nothing' }
  'scoring.banded': { choice: 'bands-of-the-row' }
  'adjustment.with-budget': { choice: 'required' }
  'disclosure.days': Decimal
  'ex-ante.conclusion-lines': ConclusionLine[]
  'review.graded': { choice: 'key-projects' } | { choice: 'all-projects' }
} & { [Name in FrameworkName as `framework.${Name}`]: FrameworkNorm } & {
  [key: `objective-framework.${string}`]: ObjectiveFramework
} & { [key: `points.level1.${string}`]: Level1Points[] }

export type NormKey = keyof NormValues
