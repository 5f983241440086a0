import type { ExAnteRound, ExAnteRoundResult } from '../model/results/ex-ante-round.js'
import type { Combine } from '../model/results/framework-score.js'
import type { Norms } from '../norms/rulebook.js'
import type { Framework } from '../norms/vocabulary.js'
import { scoreFramework } from '../scoring/frameworks/score-framework.js'

type Scoring = { framework: Framework; norms: Norms; options: { combine?: Combine | undefined } }

/** 「各轮得分」 Each round that has marks scored on the same framework. */
export const scoreRounds = (
  worked: readonly ExAnteRoundResult[],
  rounds: readonly ExAnteRound[] = [],
  { framework, norms, options }: Scoring,
): ExAnteRoundResult[] =>
  worked.map((result, i) => {
    const marks = rounds[i]?.marks
    if (!marks) return result
    const scored = scoreFramework.conclude(framework, marks, norms, options).is.value
    const score = scored.status === 'final' ? scored.score : scored.subtotal
    return { ...result, status: scored.status, score }
  })
