import { compare } from '../kernel/arithmetic.js'
import { ownCopy } from '../kernel/own-copy.js'
import { num } from '../kernel/number.js'
import type { GradeBand } from './norm-values.js'
import type { Norms } from './rulebook.js'
import { oncePerNorms } from './resolving/once-per-norms.js'
import { findNorm } from './use-norm.js'

/** 「等级标准」 The grades in force, best first, each with the score it begins at; empty where the rulebook states none. */
export const gradeScale = (norms: Norms): GradeBand[] => ownCopy<GradeBand[]>([...scaleOn(norms)])

/** The same list without a copy of it, for rules that only read it. */
export const scaleOn: (norms: Norms) => readonly GradeBand[] = /* @__PURE__ */ oncePerNorms((norms) =>
  [...(findNorm(norms, 'grades.scale')?.value ?? [])].sort((a, b) => compare(num(b.from), num(a.from))),
)
