import type { Citation } from '../../src/kernel/citation.js'
import type { Trace } from '../../src/kernel/conclusion.js'

/** A citation of 财预〔2020〕10号, read in the text itself unless said otherwise. */
export const article = (number: string, seen: Citation['seen'] = 'text'): Citation => ({
  document: '财预〔2020〕10号',
  title: '项目支出绩效评价管理办法',
  article: number,
  seen,
})

/** One step of a trace, written by hand. */
export const step = (
  rule: string,
  outcome: string,
  given: Record<string, unknown> = {},
  more: Partial<Trace> = {},
): Trace => ({ rule, outcome, given, basis: [article('第十六条')], parts: [], ...more })

/** A road of which the satisfaction has not been surveyed. */
export const road: Trace = step(
  'evaluation.evaluate-project',
  'provisional',
  {
    name: '乡村道路养护',
    by: 'self',
    scores: ['9', '44.1'],
    missing: [{ code: 'actual.missing', row: 'r2', params: {} }],
  },
  {
    value: { subtotal: '53.1', reachable: '83.1' },
    basis: [article('第十三条')],
    parts: [
      step(
        'scoring.score-execution',
        'scored',
        { points: '10', annual: '1000000', executed: '900000', rate: '0.9' },
        { value: '9', basis: [article('第十三条')] },
      ),
      step(
        'scoring.score-indicator',
        'scored',
        { points: '50' },
        {
          row: 'r1',
          label: '养护里程',
          value: '44.1',
          parts: [
            step(
              'scoring.score-at-least',
              'short',
              { points: '50', target: '42.22', actual: '37.24', unit: '公里', rate: '0.882', rounded: 'true' },
              { value: '44.1', basis: [article('第十六条', 'practice')], silences: ['rounding'] },
            ),
          ],
        },
      ),
      step(
        'scoring.score-indicator',
        'unscored',
        { points: '30', reason: 'actual.missing', params: {} },
        { row: 'r2', label: '群众满意度', basis: [article('第十六条', 'practice')] },
      ),
      step('scoring.sum-scores', 'summed', { scores: ['9', '44.1'] }, { value: '53.1' }),
    ],
  },
)
