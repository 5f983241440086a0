import { atLeast, below, multiply, one } from '../../kernel/arithmetic.js'
import { round, shareText } from '../../kernel/fraction.js'
import { num, text, type Decimal } from '../../kernel/number.js'
import type { Conclusion } from '../../kernel/rule.js'
import { cite, documents } from '../../norms/documents.js'
import type { JudgementTier } from '../../norms/norm-values.js'
import { scorePlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { useNorm } from '../../norms/use-norm.js'
import { scoringIssues } from '../issues.js'
import { defineRowRule, shareOfPoints, type RowScore } from '../row-score.js'

type JudgedRow = { points: Decimal; share: Decimal; text?: string | undefined }

/**
 * 「定性指标计分」 points × the share a person judged. The rule invents no judgement; where the words printed name a tier it checks
 * that the score lies in it (edges are points × share of the tier, to 2 decimals). Source: 财预〔2020〕10号 第十六条.
 */
export const scoreJudged = /* @__PURE__ */ defineRowRule(
  {
    id: 'scoring.score-judged',
    title: '定性指标计分',
    basis: [cite(documents.evaluation2020, '第十六条', 'practice')],
    outcomes: ['judged', 'out-of-band'],
  },
  ({ points, share, text: words }: JudgedRow, norms: Norms): Conclusion<RowScore, 'judged' | 'out-of-band'> => {
    const tiers = useNorm(norms, 'judgement.tiers')
    const convention = useNorm(norms, 'silence.judged-row')
    const value = shareOfPoints(points, num(share), one, { rate: shareText(num(share), one) })
    const given = { points, share, text: words }
    const tier = tierOfWords(tiers.value, words)
    const edges = tier && edgesOf(tiers.value, tier, points)
    const uses = [tiers]
    if (
      !edges ||
      (atLeast(num(value.score), num(edges.from)) && (edges.to === undefined || below(num(value.score), num(edges.to))))
    ) {
      return { value, outcome: 'judged', given: { ...given, tier: tier?.label }, uses }
    }
    const issue = scoringIssues.raise('judgement.out-of-band', {
      path: ['actual', 'share'],
      params: { words: words ?? '', score: value.score, from: edges.from, to: edges.to ?? points },
    })
    return {
      value: { ...value, issues: [issue] },
      outcome: 'out-of-band',
      given: { ...given, tier: tier.label, from: edges.from, to: edges.to ?? points },
      uses: [...uses, convention],
    }
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

/** A tier's edges in points, each rounded to 2 decimals; `to` is exclusive and absent for the best tier. */
export const edgesOf = (
  tiers: JudgementTier[],
  tier: JudgementTier,
  points: Decimal,
): { from: Decimal; to?: Decimal | undefined } => {
  const edge = (share: Decimal) => text(round(multiply(num(points), num(share)), scorePlaces))
  const above = tiers
    .filter(({ from }) => below(num(tier.from), num(from)))
    .sort((a, b) => (below(num(a.from), num(b.from)) ? -1 : 1))[0]
  return { from: edge(tier.from), to: above && edge(above.from) }
}
