import { exactly } from '../../exactly.js'
import { term } from '../../shapes.js'
import type { Term } from '../../vocabulary.js'
import { defineNorm } from '../define-norm.js'

/** 「先批后补的期限」 How long after an emergency admission what was left out may be made up for. */
export const gateEmergencyTerm = /* @__PURE__ */ defineNorm({
  key: 'gate.emergency-term',
  schema: () => exactly<Term>()(term()),
})
