// Forms as JSON would bring them: twelve indicators of 90 points, half-ties common, the same for every engine and every run.
const points = ['7.5', '12.5', '7.5', '2.5', '7.5', '5', '7.5', '5', '12.5', '7.5', '7.5', '7.5']
const kinds = ['at-least', 'at-most', 'equal', 'at-least', 'range', 'judged']
const targets = ['100', '95', '4', '12.5', '90', '0.8']

/** mulberry32: a small generator with a seed, so that a run can be repeated. */
export const lots = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Whole hundredths as canonical decimal text. */
const hundredths = (n) => {
  const [whole, part] = [Math.floor(n / 100), n % 100]
  return part ? `${whole}.${String(part).padStart(2, '0').replace(/0$/, '')}` : `${whole}`
}

const rowOf = (kind, i, draw) => {
  const target = targets[Math.floor(draw() * targets.length)]
  const actual = hundredths(Math.max(1, Math.round(Number(target) * (60 + draw() * 60))))
  if (kind === 'judged') return { kind, share: hundredths(50 + Math.floor(draw() * 51)) }
  if (kind === 'range') return { kind, from: target, to: hundredths(Math.round(Number(target) * 110)), actual }
  return { kind, target, actual }
}

/** The bare numbers of a form: what an engine needs that knows nothing of projects. */
const drawForm = (draw) => ({
  annual: '1000000',
  executed: String(Math.floor(draw() * 1_200_000)),
  rows: points.map((p, i) => ({ points: p, ...rowOf(kinds[i % kinds.length], i, draw) })),
})

const targetOf = (row) =>
  row.kind === 'judged'
    ? { kind: 'statement', text: '效果明显' }
    : row.kind === 'range'
      ? { kind: 'range', from: row.from, to: row.to, unit: '%' }
      : { kind: 'measure', comparison: row.kind, value: row.target, unit: '%' }

/** The same form as the project the package reads. */
const projectOf = (form, i) => ({
  id: `p${i}`,
  name: `乡村道路养护${i}`,
  year: 2021,
  responsible: { id: '某局', kind: 'unit' },
  funds: { annual: form.annual, executed: form.executed },
  objective: {
    indicators: form.rows.map((row, at) => ({
      id: `r${at + 1}`,
      dimension: at < 7 ? 'output' : at < 10 ? 'benefit' : 'satisfaction',
      name: `第${at + 1}项指标`,
      points: row.points,
      reason: '汛期停工',
      target: targetOf(row),
      actual: row.kind === 'judged' ? { kind: 'judged', share: row.share } : { kind: 'measured', value: row.actual },
    })),
  },
})

export const drawForms = (count, seed) => {
  const draw = lots(seed)
  return Array.from({ length: count }, (_, i) => {
    const form = drawForm(draw)
    const project = projectOf(form, i)
    return { form, project, json: JSON.stringify(project) }
  })
}
