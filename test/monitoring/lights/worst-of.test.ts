import { expect, it } from 'vitest'
import { fraction } from '../../../src/kernel/fraction.js'
import { num } from '../../../src/kernel/number.js'
import { worstOf, type Lit } from '../../../src/monitoring/lights/worst-of.js'
import type { Light } from '../../../src/norms/vocabulary.js'

const lit = (row: string, light: Light, ratio?: string): Lit => ({
  row,
  light,
  ...(ratio !== undefined && { ratio: fraction(num(ratio)) }),
})

it.each([
  ['nothing of nothing', [], undefined],
  ['the worse light', [lit('a', 'green'), lit('b', 'red'), lit('c', 'yellow')], 'b'],
  ['yellow before green, green before blue', [lit('a', 'blue'), lit('b', 'green'), lit('c', 'yellow')], 'c'],
  ['green before blue', [lit('a', 'blue', '0.1'), lit('b', 'green', '9')], 'b'],
  ['of one light the lower ratio', [lit('a', 'red', '0.5'), lit('b', 'red', '0.4')], 'b'],
  ['not the higher one after it', [lit('a', 'red', '0.4'), lit('b', 'red', '0.5')], 'a'],
  ['of one ratio the earlier', [lit('a', 'red', '0.4'), lit('b', 'red', '0.4')], 'a'],
  ['a ratio before none', [lit('a', 'red'), lit('b', 'red', '0.4')], 'b'],
  ['and none after it', [lit('a', 'red', '0.4'), lit('b', 'red')], 'a'],
  ['of two without one the earlier', [lit('a', 'red'), lit('b', 'red')], 'a'],
] as const)('%s', (_, given, row) => expect(worstOf(given)?.row).toBe(row))
