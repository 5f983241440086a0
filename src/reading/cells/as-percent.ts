import { multiply, hundred } from '../../kernel/arithmetic.js'
import { num, text, type Decimal } from '../../kernel/number.js'

type Amounts = { value: Decimal; to?: Decimal | undefined; tolerance?: Decimal | undefined; unit?: string | undefined }

/** 「比例」 A share of 1 as people read it: 0.97比例 is 97%. Other units stay. */
export const asPercent = <F extends Amounts>(figure: F): F => {
  if (figure.unit !== '比例') return figure
  const times = (value: Decimal): Decimal => text(multiply(num(value), hundred))
  return {
    ...figure,
    unit: '%',
    value: times(figure.value),
    ...(figure.to !== undefined && { to: times(figure.to) }),
    ...(figure.tolerance !== undefined && { tolerance: times(figure.tolerance) }),
  }
}
