import { one } from '../../kernel/arithmetic.js'
import { shareText } from '../../kernel/fraction.js'
import { text } from '../../kernel/number.js'
import type { JudgementTier } from '../../norms/norm-values.js'
import { scorePlaces } from '../../norms/places.js'
import { amount, shareOf, type Amount } from '../earned.js'
import { edgesOf, liesIn, toldEdges } from '../edges.js'
import { settle } from '../frame.js'
import { scoringIssues } from '../issues.js'
import { defineRowRule, type Row } from '../row-rule.js'

type JudgedRow = Row & { share: Amount; text?: string | undefined; published?: boolean | undefined }

/**
 * 「定性指标计分」 points × the share a person judged. The rule invents no judgement; where the words printed name a tier it checks
 * that the score lies in it (edges are points × share of the tier, to 2 decimals). A share that is only the printed score ÷ points says so. Source: 财预〔2020〕10号 第十六条.
 */
export const scoreJudged = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-judged',
    title: '定性指标计分',
    about: ['points', 'share', 'text?', 'published?'],
    outcomes: { judged: ['tier?'], 'out-of-band': ['tier', 'from', 'to', 'inclusive?'] },
  },
  (row: JudgedRow, choose) => {
    const tiers = choose('judgement.tiers')
    const tier = tierOfWords(tiers, row.text)
    const points = amount(row.points)
    const share = shareOf(amount(row.share), one)
    const rate = shareText(share.part, one)
    const edges = tier && edgesOf(tiers, tier, text(points), scorePlaces)
    const { score } = settle(points, share, scorePlaces)
    if (!edges || liesIn(score, edges))
      return { outcome: 'judged', share, on: 'judgement.tiers', rate, given: { tier: tier?.label } }
    const range = toldEdges(edges, text(points))
    const params = { words: row.text ?? '', score: text(score), ...range }
    const issue = scoringIssues.raise('judgement.out-of-band', { path: ['actual', 'share'], params })
    const given = { tier: tier.label, ...range }
    return { outcome: 'out-of-band', share, on: 'judgement.tiers', also: 'silence.judged-row', rate, issue, given }
  },
)

/** The tier whose words these are, if any. */
export const tierOfWords = (tiers: JudgementTier[], words: string | undefined): JudgementTier | undefined =>
  words === undefined ? undefined : (tiers.find((tier) => tier.words.includes(words)) ?? tierShortened(tiers, words))

// 未达成预期指标 cuts 未达成预期指标且效果较差 short; words that could be two tiers are none.
const tierShortened = (tiers: JudgementTier[], words: string): JudgementTier | undefined => {
  const [only, ...more] = tiers.filter((tier) =>
    tier.words.some((word) => word.startsWith(words) && /^[并且]/.test(word.slice(words.length))),
  )
  return more.length === 0 ? only : undefined
}
