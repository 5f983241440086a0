import { add, compare, equals, hundred, multiply, subtract, zero } from '../kernel/arithmetic.js'
import { fraction, proportion, roundFraction, type Fraction } from '../kernel/fraction.js'
import { num, text, type Decimal } from '../kernel/number.js'
import type { Difference, DifferenceKind } from '../model/results/difference.js'
import type { ScoredRow } from '../model/results/evaluation.js'
import type { Indicator } from '../model/promise/indicator.js'
import type { PublishedScores } from '../model/printed/published.js'
import type { JudgementTier } from '../norms/norm-values.js'
import type { Norms } from '../norms/rulebook.js'
import { convertUnit } from '../norms/units.js'
import { readActual } from '../reading/cells/read-actual.js'
import { fold } from '../reading/cells/read-cell.js'
import { readFigure } from '../reading/cells/read-figure.js'
import { scoreIndicator } from '../scoring/rows/score-indicator.js'
import { scorePlaces } from '../norms/places.js'
import { edgesOf } from '../scoring/edges.js'
import { tierOfWords } from '../scoring/methods/score-judged.js'
import { explainAsPercentage, explainByRounding, pointsBehindPercentage, type Explanation } from './explain-score.js'

type PublishedRow = PublishedScores['rows'][number]

/** 「逐行核对」 The differences of one row, one a cause, in the order of the kinds. */
export const reconcileRow = (
  indicator: Indicator,
  published: PublishedRow,
  row: ScoredRow | undefined,
  tiers: JudgementTier[],
  norms: Norms,
): Difference[] => {
  const { id } = indicator
  const scored = atDeclaredPoints(row)
  const { points, score } = published
  const cells =
    missingCell(indicator, published) ??
    (kindsDiffer(indicator, published)
      ? { row: id, kind: 'kind-mismatch' as const, published: score, computed: scored?.score }
      : undefined)
  const converted = convertedTwice(published)
  return [
    ...(cells ? [cells] : []),
    ...(cells && cells.kind !== 'target-missing' ? [] : scoreDifference(indicator, published, scored, norms)),
    ...(converted
      ? [
          {
            row: id,
            kind: 'points-applied-twice' as const,
            published: published.converted,
            computed: score,
            explains: converted,
          },
        ]
      : []),
    ...outOfBand(indicator, points, score, published.actual, tiers),
    ...(copiesTarget(indicator, published)
      ? [{ row: id, kind: 'actual-copies-target' as const, published: published.actual }]
      : []),
  ].map(withoutUndefined)
}

const missingCell = ({ id }: Indicator, { target, actual, points, score }: PublishedRow): Difference | undefined => {
  if (score === undefined) return undefined
  if (target === undefined)
    return points === undefined
      ? undefined
      : { row: id, kind: 'target-missing', published: score, explains: { assume: 'judged', gives: score } }
  return actual === undefined ? { row: id, kind: 'actual-missing', published: score } : undefined
}

// The printed actual is read again: a judged row keeps its words only.
const kindsDiffer = ({ target }: Indicator, { actual }: PublishedRow): boolean => {
  if (actual === undefined || target.kind === 'missing') return false
  const read = readActual(actual, target)
  if (read.issues.some(({ code }) => code === 'actual.range')) return false // a range is no value: reading says so
  const kind = read.ok ? read.value.kind : 'stated'
  if (kind === 'not-applicable' || kind === 'not-completed') return false
  if (target.kind === 'measure' || target.kind === 'range')
    return (
      kind !== 'measured' &&
      !(!read.ok && read.partial?.kind === 'measured' && areCounts(target.unit, read.partial.unit))
    )
  if (target.kind === 'deadline') return kind === 'measured'
  if (target.kind === 'statement' && kind === 'measured' && /\d/.test(target.text)) return false // a number inside words is answered by one
  return kind === 'measured' || (target.kind === 'statement' && kind === 'completed')
}

// 亩 against 公顷, 场 against 期: two ways to count what nothing converts, not two kinds. Money and percentages are kinds of their own.
const areCounts = (...units: (string | undefined)[]): boolean =>
  units.every(
    (unit) =>
      unit !== undefined &&
      ['元', '%'].every((base) => convertUnit('1', unit, base) === undefined && !unit.startsWith(`${base}/`)),
  )

// A row whose points were rescaled (another does not apply) is held against its printed points.
const atDeclaredPoints = (row: ScoredRow | undefined): ScoredRow | undefined => {
  if (row?.declaredPoints === undefined || row.points === undefined || row.exact === undefined || row.points === '0')
    return row
  const exact = fraction(
    multiply(num(row.exact.numerator), num(row.declaredPoints)),
    multiply(num(row.exact.denominator), num(row.points)),
  )
  return { ...row, points: row.declaredPoints, exact, score: text(roundFraction(exact, scorePlaces)) }
}

const scoreDifference = (
  indicator: Indicator,
  published: PublishedRow,
  scored: ScoredRow | undefined,
  norms: Norms,
): Difference[] => {
  const { id, target, actual } = indicator
  const { score, points, reason } = published
  if (score === undefined) return []
  const percentage =
    target.kind === 'measure' && target.unit === '%' && actual?.kind === 'measured' ? actual.value : undefined
  if (points === undefined) {
    const behind =
      percentage === undefined || indicator.reason !== undefined ? undefined : pointsBehindPercentage(percentage, score)
    return behind === undefined
      ? []
      : [
          {
            row: id,
            kind: 'percent-as-ratio',
            published: score,
            explains: { assume: `points-${behind}`, gives: score },
          },
        ]
  }
  const over = compare(num(score), num(points)) > 0
  if (
    scored?.status !== 'scored' ||
    scored.score === undefined ||
    scored.exact === undefined ||
    actual?.kind === 'judged'
  ) {
    return over ? [{ row: id, kind: 'over-points', published: score, computed: scored?.score ?? points }] : []
  }
  if (equals(num(score), num(scored.score))) return []

  const missed = compare(num(scored.score), num(points)) < 0
  const fits: Explanation[] = [
    ...(over ? [bare('over-points', score)] : []),
    ...explainByRounding({
      points,
      score: scored.score,
      exact: scored.exact,
      published: score,
      rate: missed ? rateOf(scored.exact, points) : undefined,
    }),
    ...explainByOtherForm(indicator, points, scored.score, score),
    ...(percentage === undefined ? [] : explainAsPercentage(points, percentage, score)),
    ...(missed && equals(num(score), num(points)) ? [bare('unmet-full-score', score)] : []),
    ...(compare(num(score), num(scored.score)) < 0 && reason === undefined
      ? [bare('unexplained-deduction', score)]
      : []),
  ]
  const [first, ...others] = fits
  const computed = scored.score
  const alternatives = [...new Set(others.map(({ kind }) => kind))]
  const explains =
    first !== undefined && first.assume !== ''
      ? { assume: first.assume, gives: first.gives }
      : explainByDirection({ ...indicator, points }, score, norms)
  return [
    {
      row: id,
      kind: first?.kind ?? 'unexplained',
      ...(alternatives.length > 0 && { alternatives }),
      published: score,
      computed,
      ...(explains && { explains }),
    },
  ]
}

const bare = (kind: DifferenceKind, gives: Decimal): Explanation => ({ kind, assume: '', gives })

/** The rate behind a missed row's score: the share of its points it got, before rounding. */
const rateOf = (exact: Fraction, points: Decimal): Fraction =>
  fraction(num(exact.numerator), multiply(num(exact.denominator), num(points)))

const explainByOtherForm = (
  { target, actual }: Indicator,
  points: Decimal,
  ours: Decimal,
  published: Decimal,
): Explanation[] => {
  if (target.kind !== 'measure' || actual?.kind !== 'measured' || !['at-most', 'below'].includes(target.comparison))
    return []
  const [a, t] = [num(actual.value), num(target.value)]
  if (compare(t, zero) <= 0 || compare(a, t) <= 0) return []
  const twice = subtract(add(t, t), a)
  const forms = [
    { assume: 'inverse-ratio', value: proportion(num(points), t, a, scorePlaces) },
    {
      assume: 'inverse-linear',
      value: compare(twice, zero) < 0 ? zero : proportion(num(points), twice, t, scorePlaces),
    },
  ]
  return forms.flatMap(({ assume, value }) =>
    equals(value, num(published)) && !equals(value, num(ours))
      ? [{ kind: 'inverse-formula' as const, assume, gives: text(value) }]
      : [],
  )
}

/** An operator nobody printed may be the other one: the score it would give, where that is the printed one. */
const explainByDirection = (
  { target, ...indicator }: Indicator,
  published: Decimal,
  norms: Norms,
): Difference['explains'] => {
  if (target.kind !== 'measure' || target.assumed === undefined || target.value === '0') return undefined
  const comparison = target.comparison === 'at-most' ? 'at-least' : 'at-most'
  const { score } = scoreIndicator({ ...indicator, target: { ...target, comparison } }, norms).value
  return score !== undefined && equals(num(score), num(published)) ? { assume: comparison, gives: score } : undefined
}

const convertedTwice = ({ points, score, converted }: PublishedRow): Difference['explains'] => {
  if (points === undefined || converted === undefined || converted === score) return undefined
  const twice = [points, ...(score === undefined ? [] : [score])].map((part) =>
    roundFraction(fraction(multiply(num(points), num(part)), hundred), scorePlaces),
  )
  return twice.some((value) => equals(value, num(converted)))
    ? { assume: 'points-squared', gives: converted }
    : undefined
}

const outOfBand = (
  { id }: Indicator,
  points: Decimal | undefined,
  score: Decimal | undefined,
  words: string | undefined,
  tiers: JudgementTier[],
): Difference[] => {
  const tier = tierOfWords(tiers, words)
  if (points === undefined || score === undefined || tier === undefined || compare(num(score), num(points)) > 0)
    return []
  const { from, to } = edgesOf(tiers, tier, points, scorePlaces)
  const inside = compare(num(score), num(from)) >= 0 && (to === undefined || compare(num(score), num(to)) < 0)
  return inside
    ? []
    : [{ row: id, kind: 'judgement-band', published: score, computed: compare(num(score), num(from)) < 0 ? from : to }]
}

const copiesTarget = ({ target }: Indicator, { target: printed, actual, points, score }: PublishedRow): boolean =>
  (target.kind === 'statement' || (target.kind === 'yes-no' && target.text.length > 1)) &&
  printed !== undefined &&
  actual !== undefined &&
  printed.trim() === actual.trim() &&
  !isFigure(printed) &&
  points !== undefined &&
  score === points

// 合格率100% met exactly is a number met, not words copied.
const isFigure = (printed: string): boolean => readFigure(fold(printed))?.kind === 'figure'

const withoutUndefined = <T extends object>(difference: T): T =>
  Object.fromEntries(Object.entries(difference).filter(([, value]) => value !== undefined)) as T
