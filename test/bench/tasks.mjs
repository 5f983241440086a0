// What is timed: each task with its inputs, by the name the table has for it.
import * as ours from '../../dist/index.js'
import * as byHand from './engines/by-hand.mjs'
import * as whole from './engines/ours.mjs'
import { lots } from './forms.mjs'

const forms = (given) => given.map(({ project }) => project)

export const scoring = (given, peers) => ({
  'by hand': { run: byHand.run, inputs: given },
  full: { run: whole.parseAndEvaluate, inputs: forms(given) },
  evaluate: { run: whole.evaluate, inputs: forms(given) },
  ...Object.fromEntries(peers.map((peer) => [peer.name, { run: peer.run, inputs: given.map(peer.prepare) }])),
})

export const reading = (given) => ({
  parse: { run: whole.parse, inputs: forms(given) },
  'JSON.parse': { run: JSON.parse, inputs: given.map(({ json }) => json) },
})

export const telling = (given) => ({
  evaluate: { run: whole.evaluate, inputs: forms(given) },
  toText: { run: whole.toText, inputs: forms(given).map((project) => whole.evaluate(project).trace) },
})

const leaves = ['10', '15', '12.5', '7.5', '20', '10', '15', '10']
const criterion = (points, i) => ({
  id: `c${i + 1}`,
  label: { zh: `第${i + 1}项` },
  points,
  scorer: { kind: 'judged' },
})
const framework = ours.unwrap(
  ours.parseFramework({
    id: 'bench',
    title: { zh: '八项' },
    total: '100',
    decimals: 2,
    redistribute: 'none',
    criteria: [
      { id: 'a', label: { zh: '前四项' }, points: '45', parts: leaves.slice(0, 4).map(criterion) },
      {
        id: 'b',
        label: { zh: '后四项' },
        points: '55',
        parts: leaves.slice(4).map((points, i) => criterion(points, i + 4)),
      },
    ],
  }),
)
const norms = ours.unwrap(ours.normsOn('2021-12-31'))

export const framing = (seed) => {
  const draw = lots(seed)
  const inputs = Array.from({ length: 500 }, () =>
    leaves.map((points) => ({ points, share: `0.${50 + Math.floor(draw() * 50)}`.replace(/0$/, '') })),
  )
  return {
    scoreFramework: {
      run: (marks) => ours.scoreFramework(framework, marks, norms),
      inputs: inputs.map((shares) =>
        Object.fromEntries(shares.map(({ share }, i) => [`c${i + 1}`, { kind: 'share', share }])),
      ),
    },
    'by hand': { run: byHand.runFramework, inputs },
  }
}

const layer = JSON.parse(JSON.stringify(ours.lanzhouNewArea))

/** The first and the second `normsOn` of a rulebook nobody has asked before: how long the second takes against the first. */
export const secondNorms = (rounds) => {
  const timed = (day, rulebook) => {
    const start = process.hrtime.bigint()
    ours.unwrap(ours.normsOn(day, rulebook))
    return Number(process.hrtime.bigint() - start)
  }
  return Array.from({ length: rounds }, () => {
    const fresh = ours.unwrap(ours.parseRulebook(layer)) // frozen: one that may still change is read anew each time
    const first = timed('2021-12-31', fresh)
    return { first, ratio: timed('2022-12-31', fresh) / first }
  })
}
