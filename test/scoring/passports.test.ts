import { describe, expect, it } from 'vitest'
import type { Seen } from '../../src/kernel/citation.js'
import { callsOf, made } from '../register/call.js'
import { saidBy } from '../register/said-by.js'

const [evaluation, indicators] = ['财预〔2020〕10号', '财预〔2021〕101号']

/** What docs/coverage.md says of every rule that scores a project: the document, its article, how surely it is known. */
const passports: [id: string, ...cited: [document: string, article: string, seen: Seen][]][] = [
  ['evaluation.evaluate-project', [evaluation, '第十六条', 'restated']],
  ['scoring.measure-points', [evaluation, '第十三条', 'restated']], // 10 + 50 / 30 / 10
  ['scoring.score-execution', [evaluation, '第十三条', 'restated']],
  ['scoring.sum-scores', [evaluation, '第十六条', 'restated']], // the sum of the rows
  ['scoring.grade-total', [evaluation, '第十八条', 'practice']], // 90 / 80 / 60
  ['scoring.score-at-least', [evaluation, '第十六条', 'practice']], // how a row is scored
  ['scoring.score-at-most', [evaluation, '第十六条', 'practice']],
  ['scoring.score-equal', [evaluation, '第十六条', 'practice']],
  ['scoring.score-range', [evaluation, '第十六条', 'practice']], // inside the range; outside it is a silence
  ['scoring.score-deadline', [evaluation, '第十六条', 'practice']], // in time; late is a silence
  ['scoring.score-judged', [evaluation, '第十六条', 'practice']], // three tiers
  ['scoring.score-banded', [indicators, '满意度赋分', 'memory']],
  ['scoring.score-yes-no', [indicators, '直接赋分', 'memory']],
  ['scoring.rescale-points'], // silences only
  ['scoring.rescale-row'],
]

const national = [...callsOf('scoring'), ...callsOf('evaluation')].filter(({ with: given }) =>
  /"\$norms":\["national","202[1-9]-\d\d-\d\d"\]/.test(JSON.stringify(given)),
)
const traces = (await Promise.all(national.map(made)))
  .flatMap(saidBy)
  .flatMap((said) => ('trace' in said ? [said.trace] : []))

// No rule that scores has a basis of its own: it cites the norm it read, which is held to the documents here.
describe('under the national rules of 2021', () => {
  it.each(passports)('%s cites what docs/coverage.md says, and nothing else', (id, ...cited) => {
    const found = traces
      .filter(({ rule }) => rule === id)
      .flatMap(({ basis }) => basis.map(({ document, article, seen }) => JSON.stringify([document, article, seen])))
    expect([...new Set(found)]).toEqual(cited.map((each) => JSON.stringify(each)))
  })
})
