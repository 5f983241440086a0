import { equals, hundred } from '../../kernel/arithmetic.js'
import type { Issue } from '../../kernel/issue.js'
import { num, type Decimal } from '../../kernel/number.js'
import { defineLooseRule, type Conclusion, type Trace } from '../../kernel/rule.js'
import type { Combine, FrameworkScore, ScoredCriterion } from '../../model/results/framework-score.js'
import type { Mark } from '../../model/results/mark.js'
import { checkFramework } from '../../norms/frameworks/check-framework.js'
import { cite, documents } from '../../norms/documents.js'
import { gradeScale } from '../../norms/grade-scale.js'
import type { GradeBand, NormKey } from '../../norms/norm-values.js'
import type { Norms } from '../../norms/rulebook.js'
import { absentNorms, findNorm } from '../../norms/use-norm.js'
import type { Framework } from '../../norms/vocabulary.js'
import { gradeFramework } from './grade-framework.js'
import { markIssues } from '../mark-issues.js'
import { placeMarks } from './place-marks.js'
import { redistributePoints } from './redistribute-points.js'
import { joinNodes, scoreNode, type TreeContext } from './score-tree.js'

/** What a framework's trace shows beside its parts. */
type Outcome = 'final' | 'final-ungraded' | 'provisional'

const conventions: NormKey[] = [
  'silence.criterion-score',
  'silence.criterion-points',
  'silence.reduced-total',
  'silence.insufficient-evidence',
  'silence.checklist-share',
  'silence.below-lowest-band',
  'silence.trimmed-mean',
  'silence.deduction-floor',
  'silence.geometric-weights',
  'silence.inverse-missed',
  'silence.rounding',
]

/**
 * 「框架评分」 Any weighted framework scored by marks: criteria with points at any level, one mark or several a leaf (several need a stated
 * method). Final when every leaf that applies has a score and the framework itself adds up; else provisional, with what is
 * missing and no grade. Graded on the framework's own scale, or on the rulebook's where the total is 100. Points and scores are
 * decimals; every leaf is rounded once to the framework's decimals, totals add rounded leaves. Source: the framework's own basis.
 */
export const scoreFramework = /* @__PURE__ */ defineLooseRule(
  {
    id: 'scoring.score-framework',
    title: '框架评分',
    basis: [cite(documents.ourConvention, 'criterion-score')],
    outcomes: ['final', 'final-ungraded', 'provisional'],
  },
  (
    framework: Framework,
    marks: Readonly<Record<string, Mark | readonly Mark[]>>,
    norms: Norms,
    options: { combine?: Combine | undefined } = {},
  ): Conclusion<FrameworkScore, Outcome> => {
    const basis = { citations: framework.basis ?? [] }
    const convention =
      framework.silences?.points === undefined ? undefined : { citations: [], silence: framework.silences.points }
    const uses = [basis, convention, findNorm(norms, 'silence.criterion-score')]
    const given = { name: framework.title, id: framework.id }
    const provisional = (
      [first, ...rest]: [Issue, ...Issue[]],
      { subtotal = '0', total = framework.total, criteria = [], remarks = [], parts = [] }: Open,
    ): Conclusion<FrameworkScore, Outcome> => ({
      value: {
        status: 'provisional',
        subtotal,
        total,
        missing: [first, ...rest],
        criteria,
        issues: [first, ...rest, ...remarks],
      },
      outcome: 'provisional',
      shown: { subtotal, total },
      given: {
        ...given,
        missing: [first, ...rest].map(({ code, row, params }) => ({ code, ...(row !== undefined && { row }), params })),
      },
      uses,
      parts,
    })
    const [unruled, ...moreUnruled] = absentNorms(norms, conventions).map((issue): Issue => ({
      ...issue,
      severity: 'error',
    }))
    if (unruled) return provisional([unruled, ...moreUnruled], {})

    const structure = checkFramework(framework)
    const placed = placeMarks(framework, marks)
    const redistributed = redistributePoints({ framework, dropped: placed.dropped }, norms)
    const { points, total } = redistributed.value
    const broken = new Set(
      structure.flatMap(({ code, row }) => (code === 'framework.parameter' && row !== undefined ? [row] : [])),
    )
    const context: TreeContext = {
      framework,
      points,
      marks: placed.marks,
      combine: options.combine,
      broken,
      basis,
      norms,
    }
    const nodes = framework.criteria.map((criterion) => scoreNode(criterion, context))
    const whole = joinNodes(framework.title, { id: framework.id }, total, nodes, { ...context, broken: new Set() })
    const parts = [
      ...(redistributed.trace.outcome === 'unchanged' ? [] : [redistributed.trace]),
      ...nodes.map(({ trace }) => trace),
      { ...whole.trace, parts: [] },
    ]

    const nothing = redistributed.trace.outcome === 'nothing-applies' ? [markIssues.raise('marks.nothing-applies')] : []
    const reduced =
      redistributed.trace.outcome === 'not-redistributed'
        ? [markIssues.raise('framework.reduced-total', { params: { total, expected: framework.total } })]
        : []
    const scale = scaleFor(framework, total, norms)
    const caps = whole.vetoes.flatMap(({ scorer, label }) =>
      scorer?.kind === 'veto' ? [{ grade: scorer.caps, label }] : [],
    )
    const vetoes = whole.vetoes.flatMap(({ id, scorer }) => {
      if (scorer?.kind !== 'veto') return []
      if (!scale)
        return [markIssues.raise('marks.veto-without-grade', { path: [id], row: id, params: { grade: scorer.caps } })]
      return scale.bands.some(({ grade }) => grade === scorer.caps)
        ? []
        : [markIssues.raise('framework.unknown-cap', { path: ['criteria'], row: id, params: { grade: scorer.caps } })]
    })
    const ungraded =
      !scale && !framework.scale?.length && equals(num(total), hundred) ? absentNorms(norms, ['grades.scale']) : []
    const issues = [...structure, ...placed.issues, ...nothing, ...whole.issues, ...vetoes, ...reduced, ...ungraded]
    const [first, ...rest] = issues.filter(isError)
    const remarks = issues.filter((issue) => !isError(issue))
    if (first)
      return provisional([first, ...rest], { subtotal: whole.subtotal, total, criteria: whole.rows, remarks, parts })

    const score = whole.subtotal
    const grade = scale && gradeFramework({ score, scale: scale.bands, from: scale.from, caps, basis }, norms)
    return {
      value: {
        status: 'final',
        score,
        total,
        ...(grade && { grade: grade.value }),
        criteria: whole.rows,
        issues: remarks,
      },
      outcome: grade ? 'final' : 'final-ungraded',
      shown: { score, total, ...(grade && { grade: grade.value }) },
      given: { ...given, label: grade && scale.bands.find((band) => band.grade === grade.value)?.label },
      uses,
      parts: [...parts, ...(grade ? [grade.trace] : [])],
    }
  },
)

type Open = { subtotal?: Decimal; total?: Decimal; criteria?: ScoredCriterion[]; remarks?: Issue[]; parts?: Trace[] }

const isError = ({ severity }: Issue): boolean => severity === 'error'

/** The scale that grades a total: the framework's own for its own total, the rulebook's for 100; none for any other. */
const scaleFor = (
  { scale, total: declared }: Framework,
  total: Decimal,
  norms: Norms,
): { bands: readonly GradeBand[]; from: 'framework' | 'rulebook' } | undefined => {
  if (scale?.length) return equals(num(total), num(declared)) ? { bands: scale, from: 'framework' } : undefined
  const bands = equals(num(total), hundred) ? gradeScale(norms) : []
  return bands.length ? { bands, from: 'rulebook' } : undefined
}
