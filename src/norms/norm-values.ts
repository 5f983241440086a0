import type { ListedValues } from './keys/norm-list.js'
import type { SilenceValues } from './silences/silence-schema.js'
import type { FrameworkName } from './vocabulary.js'

/** 「规定的值」 What each norm's value looks like. */
export type NormValues = SilenceValues & ListedValues<FrameworkName>

export type NormKey = keyof NormValues

export type { CriterionNorm, FrameworkNorm } from './frameworks/framework-norm.js'
export type { ConclusionLine } from './keys/exante/ex-ante-conclusion-lines.js'
export type { ExAnteTrigger } from './keys/exante/ex-ante-trigger.js'
export type { Consequences } from './consequences.js'
export type { CalendarStep } from './keys/monitoring/monitoring-calendar.js'
export type { MonitoringExempt } from './keys/monitoring/monitoring-exempt.js'
export type { LightBand, MonitoringLights } from './keys/monitoring/monitoring-lights.js'
export type { MonitoringPeriod } from './keys/monitoring/monitoring-period.js'
export type { MonitoringResponse } from './keys/monitoring/monitoring-response.js'
export type { ObjectiveFramework } from './keys/objective/objective-framework.js'
export type { Level1Points } from './keys/objective/points-level1.js'
export type { Lexicon } from './keys/objective/validation-lexicons.js'
export type { ReviewConsequences } from './keys/review/review-consequences.js'
export type { GradeBand } from './keys/scoring/grades-scale.js'
export type { JudgementTier } from './keys/scoring/judgement-tiers.js'
