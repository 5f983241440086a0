import type { Decimal } from '../../kernel/number.js'
import type { Norms } from '../../norms/rulebook.js'
import type { Grade } from '../../norms/vocabulary.js'
import { gradeTotal } from './grade-total.js'

/** 「评定等级」 The grade of a score under the rulebook in force: 89.5 is 良, 79.5 is 中, 90 is 优. */
export const gradeScore = (score: Decimal, norms: Norms): Grade => gradeTotal.conclude(score, norms).is.value
