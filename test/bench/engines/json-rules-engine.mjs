// json-rules-engine: the rules of one row as conditions; the event that fires says how its score is made. Numbers are doubles.
import { Engine } from 'json-rules-engine'

export const name = 'json-rules-engine'

const on = (kind, fact, operator, other) => ({
  all: [
    { fact: 'kind', operator: 'equal', value: kind },
    ...(fact ? [{ fact, operator, value: { fact: other } }] : []),
  ],
})
const rule = (conditions, type, params = {}) => ({ conditions, event: { type, params } })
const engine = new Engine(
  [
    rule(on('judged'), 'share'),
    ...['at-least', 'equal'].flatMap((kind) => [
      rule(on(kind, 'actual', 'greaterThanInclusive', 'target'), 'full'),
      rule(on(kind, 'actual', 'lessThan', 'target'), 'proportion', { part: 'actual', whole: 'target' }),
    ]),
    rule(on('at-most', 'actual', 'lessThanInclusive', 'target'), 'full'),
    rule(on('at-most', 'actual', 'greaterThan', 'target'), 'proportion', { part: 'target', whole: 'actual' }),
    rule(on('range', 'actual', 'lessThan', 'from'), 'proportion', { part: 'actual', whole: 'from' }),
    rule(on('range', 'actual', 'greaterThan', 'to'), 'proportion', { part: 'to', whole: 'actual' }),
    rule(
      {
        all: [
          ...on('range', 'actual', 'greaterThanInclusive', 'from').all,
          { fact: 'actual', operator: 'lessThanInclusive', value: { fact: 'to' } },
        ],
      },
      'full',
    ),
  ],
  { allowUndefinedFacts: true },
)

const cents = (amount) => Math.round(amount * 100) / 100
const made = {
  full: (row) => row.points,
  share: (row) => cents(row.points * row.share),
  proportion: (row, { part, whole }) => cents((row.points * row[part]) / row[whole]),
}

const numeric = (row) =>
  Object.fromEntries(Object.entries(row).map(([key, text]) => [key, key === 'kind' ? text : Number(text)]))
export const prepare = ({ form: { annual, executed, rows } }) =>
  [{ kind: 'at-least', points: '10', target: annual, actual: executed }, ...rows].map(numeric)
export const run = async (rows) => {
  const answers = []
  let total = 0
  for (const row of rows) {
    const { events } = await engine.run(row)
    const [{ type, params }] = events
    const each = made[type](row, params)
    answers.push(each)
    total += each
  }
  answers.push(cents(total))
  return answers
}
export const scores = async (given) => (await run(prepare(given))).map(String)
