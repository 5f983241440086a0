import * as z from 'zod/mini'
import type { Day } from '../../kernel/day.js'
import type { Decimal } from '../../kernel/number.js'
import { exAnteConclusions } from '../../norms/vocabulary.js'
import type { ExAnteConclusion } from '../events/gate-event.js'
import { partyShape, type Party } from '../party.js'
import { day, decimal, derivedDecimal, id, text } from '../shapes.js'
import { markShape, type Mark } from './mark.js'
import { verdictStatuses, type VerdictStatus } from './verdict.js'

/** 「核减项」 One item taken off a request, in 元, and why. */
export type CutItem = { item: string; amount: Decimal; reason: string }

/** 「附带条件」 What must be so before the money comes; `metOn` once it is. The same id in a later round is the same condition. */
export type ExAnteCondition = { id: string; text: string; metOn?: Day | undefined }

/** 「评估轮次」 One round of an ex-ante assessment: who, when, their marks, what they take off, on which conditions, and their conclusion. */
export type ExAnteRound = {
  by: Party
  on: Day
  marks?: Record<string, Mark | Mark[]> | undefined
  cuts?: CutItem[] | undefined
  conditions?: ExAnteCondition[] | undefined
  conclusion?: ExAnteConclusion | undefined
}

/** 「轮次结果」 A round worked out: the 元 before, taken off and left, its score, and the ids of the conditions open on its day. */
export type ExAnteRoundResult = {
  by: Party
  on: Day
  before?: Decimal | undefined
  cut: Decimal
  after?: Decimal | undefined
  status?: VerdictStatus | undefined
  score?: Decimal | undefined
  conclusion?: ExAnteConclusion | undefined
  open: string[]
}

/** 「资金来源」 Where the money of a project comes from, in 元, and whether that is settled. */
export type FinancingSource = { name: string; amount: Decimal; confirmed?: boolean | undefined }

/** 「评估意见」 What an assessor says in words, of one criterion or of the whole. */
export type ExAnteOpinion = { by: Party; text: string; criterion?: string | undefined }

const conclusion = () => z.enum(exAnteConclusions)

export const cutItemShape = () => z.object({ item: text(), amount: decimal(), reason: z.string() })

export const exAnteRoundShape = () =>
  z.object({
    by: partyShape(),
    on: day(),
    marks: z.optional(z.record(id(), z.union([markShape(), z.array(markShape())]))),
    cuts: z.optional(z.array(cutItemShape())),
    conditions: z.optional(z.array(z.object({ id: text(), text: text(), metOn: z.optional(day()) }))),
    conclusion: z.optional(conclusion()),
  })

export const exAnteRoundResultShape = () =>
  z.object({
    by: partyShape(),
    on: day(),
    before: z.optional(derivedDecimal()),
    cut: derivedDecimal(),
    after: z.optional(derivedDecimal()),
    status: z.optional(z.enum(verdictStatuses)),
    score: z.optional(decimal()),
    conclusion: z.optional(conclusion()),
    open: z.array(text()),
  })

export const financingShape = () => z.object({ name: text(), amount: decimal(), confirmed: z.optional(z.boolean()) })

export const opinionShape = () => z.object({ by: partyShape(), text: text(), criterion: z.optional(id()) })
