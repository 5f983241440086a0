import { noBorrowedGlobals } from './no-borrowed-globals.mjs'
import { noDirectives } from './no-directives.mjs'
import { noHiddenState } from './no-hidden-state.mjs'
import { noTextArithmetic } from './no-text-arithmetic.mjs'
import { noTraceRead } from './no-trace-read.mjs'
import { onlyInvariantErrors } from './only-invariant-errors.mjs'

export const house = {
  rules: {
    'no-borrowed-globals': noBorrowedGlobals,
    'no-directives': noDirectives,
    'no-hidden-state': noHiddenState,
    'no-text-arithmetic': noTextArithmetic,
    'no-trace-read': noTraceRead,
    'only-invariant-errors': onlyInvariantErrors,
  },
}
