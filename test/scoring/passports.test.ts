import { describe, expect, it } from 'vitest'
import type { Seen } from '../../src/kernel/citation.js'
import { everyRule } from '../support/every-rule.js'

const [evaluation, indicators, ours] = ['财预〔2020〕10号', '财预〔2021〕101号', '本库约定']

/** What docs/coverage.md says of every rule that scores: the document, its article, how surely it is known. */
const passports: [id: string, document: string, article: string | undefined, seen: Seen][] = [
  ['evaluation.evaluate-project', evaluation, '第十三条', 'restated'], // 10 + 50 / 30 / 10
  ['scoring.measure-points', evaluation, '第十三条', 'restated'],
  ['scoring.score-execution', evaluation, '第十三条', 'restated'],
  ['scoring.sum-scores', evaluation, '第十六条', 'restated'], // the sum of the rows
  ['scoring.grade-total', evaluation, '第十八条', 'restated'], // 90 / 80 / 60
  ['scoring.score-indicator', evaluation, '第十六条', 'practice'], // how a row is scored
  ['scoring.score-at-least', evaluation, '第十六条', 'practice'],
  ['scoring.score-at-most', evaluation, '第十六条', 'practice'],
  ['scoring.score-equal', evaluation, '第十六条', 'practice'],
  ['scoring.score-judged', evaluation, '第十六条', 'practice'], // three tiers
  ['scoring.score-banded', indicators, undefined, 'memory'], // 满意度赋分
  ['scoring.score-yes-no', indicators, undefined, 'memory'], // 直接赋分
  ['scoring.score-deadline', ours, 'late-completion', 'assumed'],
  ['scoring.score-range', ours, 'range-missed', 'assumed'],
  ['scoring.rescale-points', ours, 'not-applicable', 'assumed'],
  ['scoring.rescale-row', ours, 'not-applicable', 'assumed'],
  ['scoring.redistribute-points', ours, 'criterion-points', 'assumed'],
  ['scoring.score-checklist-mark', ours, 'checklist-share', 'assumed'],
  ['scoring.aggregate-parts', ours, 'criterion-score', 'assumed'],
  ['scoring.combine-marks', ours, 'criterion-score', 'assumed'],
  ['scoring.grade-framework', ours, 'criterion-score', 'assumed'],
  ['scoring.score-amount-mark', ours, 'criterion-score', 'assumed'],
  ['scoring.score-answer-mark', ours, 'criterion-score', 'assumed'],
  ['scoring.score-bands-mark', ours, 'criterion-score', 'assumed'],
  ['scoring.score-criterion', ours, 'criterion-score', 'assumed'],
  ['scoring.score-framework', ours, 'criterion-score', 'assumed'],
  ['scoring.score-judged-mark', ours, 'criterion-score', 'assumed'],
  ['scoring.score-penalty-mark', ours, 'criterion-score', 'assumed'],
  ['scoring.score-proportional-mark', ours, 'criterion-score', 'assumed'],
  ['scoring.score-veto-mark', ours, 'criterion-score', 'assumed'],
]
const rules = (await everyRule()).filter(({ id }) => /^(?:scoring|evaluation)\./.test(id))

// A rule that read a norm cites the norm, so its own passport is seen in no trace: it is held to the documents here.
describe('the passport of a rule that scores', () => {
  it('is known of every one', () =>
    expect(rules.map(({ id }) => id).sort()).toEqual(passports.map(([id]) => id).sort()))

  it.each(passports)('%s stands on %s %s', (id, document, article, seen) => {
    const basis = rules.find((rule) => rule.id === id)?.basis
    expect(basis?.map((citation) => [citation.document, citation.article, citation.seen])).toEqual([
      [document, article, seen],
    ])
  })
})
