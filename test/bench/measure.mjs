import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { compare } from './compare.mjs'
import * as byHand from './engines/by-hand.mjs'
import * as hyperformula from './engines/hyperformula.mjs'
import * as jsonRules from './engines/json-rules-engine.mjs'
import * as ours from './engines/ours.mjs'
import * as zen from './engines/zen-engine.mjs'
import { drawForms } from './forms.mjs'
import { filesOf, importTimes } from './imports.mjs'
import { sizes } from './sizes.mjs'
import { alternate, median, ratio } from './slices.mjs'
import { framing, reading, scoring, secondNorms, telling } from './tasks.mjs'

const seed = 20_260_101
const whole = { name: ours.name, scores: ours.scores }
const hand = { name: byHand.name, scores: byHand.scores }
const peers = [zen, hyperformula, jsonRules]
const medians = (times) => ({
  clock: median(times.map(({ clock }) => clock)),
  processor: median(times.map(({ processor }) => processor)),
})
const file = (path) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url))

export const measure = async ({ quick }) => {
  const how = quick ? { rounds: 15, milliseconds: 15 } : { rounds: 101, milliseconds: 30 }
  const forms = drawForms(quick ? 1000 : 5000, seed)
  const wrong = await compare([whole, hand, ...peers], forms)
  if (wrong[ours.name]) throw new Error(`${wrong[ours.name]} forms are wrong: nothing else matters`)

  const some = forms.slice(0, 500)
  const scored = await alternate(scoring(some, peers), how)
  const read = await alternate(reading(some), how)
  const told = await alternate(telling(some), how)
  const framed = await alternate(framing(seed), how)
  const norms = secondNorms(quick ? 20 : 60)
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0].model.trim()}, ${cpus().length} processors, Node ${process.version.slice(1)}, load ${loadavg()[0].toFixed(1)}`,
    quick,
    forms: forms.length,
    rounds: how.rounds,
    wrong,
    microseconds: Object.fromEntries(
      Object.entries({ ...scored, parse: read.parse, toText: told.toText, scoreFramework: framed.scoreFramework }).map(
        ([name, times]) => [name, medians(times)],
      ),
    ),
    ratios: {
      full: ratio(scored, 'full', 'by hand'),
      evaluate: ratio(scored, 'evaluate', 'by hand'),
      peers: Object.fromEntries(
        peers.map(({ name }) => [name, { us: ratio(scored, name, 'full'), hand: ratio(scored, name, 'by hand') }]),
      ),
      parse: ratio(read, 'parse', 'JSON.parse'),
      toText: ratio(told, 'toText', 'evaluate'),
      framework: ratio(framed, 'scoreFramework', 'by hand'),
      norms: median(norms.map((each) => each.ratio)),
    },
    firstNorms: median(norms.map(({ first }) => first)) / 1e6,
    imports: importTimes(quick ? 3 : 15),
    files: { root: filesOf(file('index.js')), zh: filesOf(file('explain/zh-CN.js')) },
    sizes: await sizes(),
  }
}
