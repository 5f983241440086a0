import type { Decimal } from '../../kernel/number.js'
import type { Criterion, Framework } from '../vocabulary.js'

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
