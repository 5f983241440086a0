// The scores of a form in quotients of integers: what every engine's answers are held against.
const parse = (text) => {
  const [whole, part = ''] = text.split('.')
  return [BigInt(whole + part), 10n ** BigInt(part.length)]
}

/** Half up to hundredths, as an integer of hundredths. */
const rounded = ([n, d]) => (2n * 100n * n + d) / (2n * d)

const times = ([a, b], [c, d]) => [a * c, b * d]
const over = ([a, b], [c, d]) => [a * d, b * c]
const atMostOne = ([n, d]) => (n > d ? [1n, 1n] : [n, d])

const shareOf = (row) => {
  if (row.kind === 'judged') return parse(row.share)
  const actual = parse(row.actual)
  if (row.kind === 'at-most') return atMostOne(over(parse(row.target), actual))
  if (row.kind !== 'range') return atMostOne(over(actual, parse(row.target)))
  const short = atMostOne(over(actual, parse(row.from)))
  return short[0] < short[1] ? short : atMostOne(over(parse(row.to), actual))
}

const textOf = (cents) => {
  const part = String(cents % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return part ? `${cents / 100n}.${part}` : String(cents / 100n)
}

/** The execution row's score, each indicator's, and the total, as texts. */
export const exactScores = ({ annual, executed, rows }) => {
  const cents = [
    rounded(times([10n, 1n], atMostOne(over(parse(executed), parse(annual))))),
    ...rows.map((row) => rounded(times(parse(row.points), shareOf(row)))),
  ]
  return [...cents, cents.reduce((sum, each) => sum + each, 0n)].map(textOf)
}
