// GoRules zen-engine (Rust): a decision graph of one expression node, compiled once, evaluated per form. Its numbers are decimals.
import { ZenEngine } from '@gorules/zen-engine'

export const name = 'zen-engine'

// As its language has no half-up rounding to places: whole hundredths.
const toCents = (amount) => `floor((${amount}) * 100 + 0.5) / 100`
const proportion = (points, part, whole) => `(${part} >= ${whole} ? ${points} : ${points} * ${part} / ${whole})`
const row = [
  `#.kind == 'judged' ? ${toCents('#.points * #.share')} :`,
  `#.kind == 'at-most' ? ${toCents(proportion('#.points', '#.target', '#.actual'))} :`,
  `#.kind == 'range' ? (#.actual < #.from ? ${toCents('#.points * #.actual / #.from')} : ${toCents(proportion('#.points', '#.to', '#.actual'))}) :`,
  toCents(proportion('#.points', '#.actual', '#.target')),
].join(' ')
const expressions = [
  ['execution', toCents(proportion('10', 'executed', 'annual'))],
  ['scores', `map(rows, ${row})`],
  ['total', `$.execution + sum($.scores)`],
]
const graph = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in' },
    {
      id: 'rules',
      type: 'expressionNode',
      name: 'rules',
      content: { expressions: expressions.map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: 'out', type: 'outputNode', name: 'out' },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
    { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
  ],
}
const decision = new ZenEngine().createDecision(graph)

// JSON numbers are what it computes with; making them is the caller's work, so it is not timed.
const numeric = (row) =>
  Object.fromEntries(Object.entries(row).map(([key, text]) => [key, key === 'kind' ? text : Number(text)]))
export const prepare = ({ form: { annual, executed, rows } }) => ({
  annual: Number(annual),
  executed: Number(executed),
  rows: rows.map(numeric),
})
export const run = async (context) => (await decision.evaluate(context)).result
export const scores = async (given) => {
  const { execution, scores: each, total } = await run(prepare(given))
  return [execution, ...each, total].map(String)
}
