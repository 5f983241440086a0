/** What a difference may be explained by, in these words. */
export const assumptions: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'half-up-0': ['四舍五入到个位', 'half up to a whole number'],
  'half-up-1': ['四舍五入到一位小数', 'half up to one decimal'],
  'cut-0': ['去尾到个位', 'cut to a whole number'],
  'cut-1': ['去尾到一位小数', 'cut to one decimal'],
  'rate-whole-percent': ['取整到1%', 'to a whole per cent'],
  'rate-one-place': ['取整到0.1%', 'to 0.1 per cent'],
  'inverse-ratio': ['指标值÷完成值', 'target ÷ actual'],
  'inverse-linear': ['超出部分线性扣减', 'linear in the excess'],
  'actual-percentage': ['完成值的百分数', 'the percentage of the actual'],
  'points-squared': ['分值×分值÷100', 'points × points ÷ 100'],
  'rows-only': ['只计指标各行', 'indicator rows only'],
  'at-least': ['若按不低于可得公布数', 'read as at least it gives the printed figure'],
  'at-most': ['若按不超过可得公布数', 'read as at most it gives the printed figure'],
  'printed-points': ['按印出的分值', 'at the printed points'],
  'initial-budget': ['以年初预算数为分母', 'the initial budget as divisor'],
  judged: ['由人判定', 'judged by a person'],
}
