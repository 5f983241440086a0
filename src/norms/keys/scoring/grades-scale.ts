import * as z from 'zod/mini'
import type { Decimal } from '../../../kernel/number.js'
import { exactly } from '../../exactly.js'
import { bandsOf, decimal, grade, label } from '../../shapes.js'
import type { Grade, Label } from '../../vocabulary.js'
import { defineNorm } from '../define-norm.js'

/** 「等级标准」 One grade of a scale, with the score it begins at. */
export type GradeBand = { grade: Grade; label: Label; from: Decimal }

export const gradesScale = /* @__PURE__ */ defineNorm({
  key: 'grades.scale',
  schema: () => exactly<GradeBand[]>()(bandsOf(z.strictObject({ grade: grade(), label: label(), from: decimal() }))),
})
