import type { TermWords } from '../../../kernel/words.js'
import type { DifferenceKind } from '../../results/difference.js'
import type { DifferenceWords } from '../differences.js'

const versus = (printed: string, computed: string): string =>
  `printed ${printed}${computed === '' ? '' : `, recomputed ${computed}`}`
const assuming = (assumption: string): string => (assumption === '' ? '' : ` (${assumption})`)

/** English: a sentence for every kind of difference. */
export const differences = {
  'target-unreadable': (d) =>
    `the target cannot be read, yet a score of ${d.published} is printed; it cannot be checked`,
  'target-missing': (d) => `no target is given, yet a score of ${d.published} is printed; it cannot be checked`,
  'actual-missing': (d) => `no actual is given, yet a score of ${d.published} is printed; it cannot be checked`,
  'not-applicable-scored': (d) =>
    `the actual says that the row does not apply, yet a score of ${d.published} is printed`,
  'kind-mismatch': (d) =>
    `target and actual${d.rows === '' ? '' : ` of the rows ${d.rows}`} are of different kinds and cannot be compared${d.published === '' ? '' : `; printed score ${d.published}`}`,
  'over-points': (d) =>
    `the printed score ${d.published} is over the row's points${d.computed === '' ? '' : `; recomputed ${d.computed}`}${assuming(d.assumption)}`,
  'rounded-score': (d) =>
    `${versus(d.published, d.computed)}: the score rounded (${d.assumption}) gives the printed figure`,
  'rounded-rate': (d) =>
    `${versus(d.published, d.computed)}: the rate rounded before scoring (${d.assumption}) gives the printed figure`,
  'inverse-formula': (d) =>
    `${versus(d.published, d.computed)}: the other formula for an at-most target (${d.assumption}) gives the printed figure`,
  'percent-as-ratio': (d) =>
    `${versus(d.published, d.computed)}: points × the actual's own percentage (${d.assumption}) gives the printed figure`,
  'points-applied-twice': (d) =>
    `printed converted score ${d.published}${d.computed === '' ? '' : `, printed score ${d.computed}`}: the points were applied twice`,
  'unmet-full-score': (d) =>
    `${versus(d.published, d.computed)}: the target was missed, yet the full score is printed${assuming(d.assumption)}`,
  'unexplained-deduction': (d) =>
    `${versus(d.published, d.computed)}: no reason is given for the deduction${assuming(d.assumption)}`,
  'judgement-band': (d) =>
    `the printed score ${d.published} is outside the band its words name (it is bounded by ${d.computed}: the lower bound belongs to it, the upper one does not)`,
  'actual-copies-target': (d) =>
    `the actual repeats the target “${d.published}” word for word; nothing shows how it was judged`,
  'parent-counted-twice': (d) =>
    `${d.published} in this row repeats the sum of its parts, ${d.computed}, and the printed total counts both; it counts once only`,
  'parts-sum': (d) => `printed ${d.published}; its parts add up to ${d.computed}`,
  'zero-parent': (d) => `total funds printed as ${d.published} yuan; their parts add up to ${d.computed} yuan`,
  'rate-over-100': (d) =>
    `the printed execution rate ${d.published} is over 100%${d.computed === '' ? '' : `; recomputed ${d.computed}`}`,
  'rate-wrong': (d) => `printed execution rate ${d.published}, recomputed ${d.computed}`,
  'execution-without-budget': (d) =>
    `there is no annual budget to compute a rate from, yet an execution score of ${d.published} is printed`,
  'execution-points': (d) => `execution points printed as ${d.published}; the rulebook says ${d.computed}`,
  'points-sum': (d) => `the points should make ${d.published}; those printed add up to ${d.computed}`,
  'execution-left-out': (d) =>
    `the printed total ${d.published} leaves out the execution score; rows and execution add up to ${d.computed}`,
  'total-sum': (d) => `printed total ${d.published}; the printed rows add up to ${d.computed}`,
  unexplained: (d) =>
    `${versus(d.published, d.computed)}: unexplained${d.assumption === '' ? '' : `; ${d.assumption} would give the printed figure`}`,
} satisfies DifferenceWords

/** English: the names of differences. */
export const differenceNames = {
  'difference.target-unreadable': 'target unreadable',
  'difference.target-missing': 'target missing',
  'difference.actual-missing': 'actual missing',
  'difference.not-applicable-scored': 'scored though not applicable',
  'difference.kind-mismatch': 'kinds do not match',
  'difference.over-points': 'score over its points',
  'difference.rounded-score': 'score rounded',
  'difference.rounded-rate': 'rate rounded',
  'difference.inverse-formula': 'other formula for an at-most target',
  'difference.percent-as-ratio': 'percentage taken as the rate',
  'difference.points-applied-twice': 'points applied twice',
  'difference.unmet-full-score': 'full score though missed',
  'difference.unexplained-deduction': 'deduction without a reason',
  'difference.judgement-band': 'score outside its band',
  'difference.actual-copies-target': 'actual copies the target',
  'difference.parent-counted-twice': 'parent row counted twice',
  'difference.parts-sum': 'parts do not add up',
  'difference.zero-parent': 'total is zero',
  'difference.rate-over-100': 'execution rate over 100%',
  'difference.rate-wrong': 'execution rate wrong',
  'difference.execution-without-budget': 'execution scored without a budget',
  'difference.execution-points': 'execution points differ',
  'difference.points-sum': 'points do not add up',
  'difference.execution-left-out': 'execution score left out of the total',
  'difference.total-sum': 'total does not add up',
  'difference.unexplained': 'unexplained',
} satisfies TermWords<'difference', DifferenceKind>

const rounding = (code: string): string | undefined => {
  const [, mode, places] = /^(half-up|cut)-(\d)$/.exec(code) ?? []
  return mode === undefined
    ? undefined
    : `${mode === 'cut' ? 'cut' : 'half up'} to ${places === '0' ? 'a whole number' : 'one decimal'}`
}

const fixed: Readonly<Record<string, string>> = {
  'rate-whole-percent': 'to a whole per cent',
  'rate-one-place': 'to 0.1 per cent',
  'inverse-ratio': 'target ÷ actual',
  'inverse-linear': 'linear in the excess',
  'actual-percentage': 'the percentage of the actual',
  'points-squared': 'points × points ÷ 100',
  'rows-only': 'indicator rows only',
  'at-least': 'read as at least it gives the printed figure',
  'at-most': 'read as at most it gives the printed figure',
  'printed-points': 'at the printed points',
  'initial-budget': 'the initial budget as divisor',
  judged: 'judged by a person',
}

/** English: the assumption that explains a difference. */
export const assumption = (code: string): string =>
  code
    .split(' ')
    .map(
      (part) =>
        rounding(part) ??
        (part.startsWith('points-') && !Object.hasOwn(fixed, part)
          ? `points ${part.slice('points-'.length)}`
          : ((Object.hasOwn(fixed, part) ? fixed[part] : undefined) ?? part)),
    )
    .join(', ')
