import * as z from 'zod/mini'
import type { Decimal } from '../../../kernel/number.js'
import { exactly } from '../../exactly.js'
import { bandsOf, closed, upToHundred } from '../../shapes.js'
import { exAnteConclusions } from '../../vocabulary.js'
import { defineNorm } from '../define-norm.js'

/** 「事前评估结论」 The conclusion from a score on: half-open, out of a total of 100. */
export type ConclusionLine = { from: Decimal; conclusion: (typeof exAnteConclusions)[number] }

const conclusion = () => z.enum(exAnteConclusions)

export const exAnteConclusionLines = /* @__PURE__ */ defineNorm({
  key: 'ex-ante.conclusion-lines',
  schema: () => exactly<ConclusionLine[]>()(bandsOf(closed({ from: upToHundred(), conclusion: conclusion() }))),
})
