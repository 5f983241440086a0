import * as arithmetic from '../../../src/kernel/arithmetic.js'
import { distribute } from '../../../src/kernel/distribute.js'
import * as fraction from '../../../src/kernel/fraction.js'
import * as fractions from '../../../src/kernel/fractions.js'
import { isNum, num, text } from '../../../src/kernel/number.js'

/** Every arithmetic operation of the kernel, as the cases call them: a wrong one can be put in its place. */
export const kernel = { num, text, isNum, ...arithmetic, ...fraction, ...fractions, distribute }

export type Kernel = typeof kernel
