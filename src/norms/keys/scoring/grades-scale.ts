import type { Decimal } from '../../../kernel/number.js'
import { exactly } from '../../exactly.js'
import { bandsOf, closed, grade, label, upToHundred } from '../../shapes.js'
import type { Grade, Label } from '../../vocabulary.js'
import { defineNorm } from '../define-norm.js'

/** 「等级标准」 One grade of a scale, with the score it begins at. */
export type GradeBand = { grade: Grade; label: Label; from: Decimal }

export const gradesScale = /* @__PURE__ */ defineNorm({
  key: 'grades.scale',
  schema: () => exactly<GradeBand[]>()(bandsOf(closed({ grade: grade(), label: label(), from: upToHundred() }))),
})
