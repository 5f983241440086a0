import { isError } from '../../kernel/is-error.js'
import { equals, hundred } from '../../kernel/arithmetic.js'
import { reasonOf, type Issue } from '../../kernel/issue.js'
import { num } from '../../kernel/number.js'
import { over, type Concluded, type Used } from '../../kernel/conclusion.js'
import { defineRule } from '../../kernel/rule.js'
import type { Combine, FrameworkScore } from '../../model/results/framework-score.js'
import type { Mark } from '../../model/results/mark.js'
import { checkFramework } from '../../norms/frameworks/check-framework.js'
import type { NormKey } from '../../norms/norm-values.js'
import type { Norms } from '../../norms/rulebook.js'
import { watchNorms } from '../../norms/resolving/watch-norms.js'
import { absentNorms, asksFor, findNorm } from '../../norms/use-norm.js'
import type { Framework } from '../../norms/vocabulary.js'
import { markIssues } from '../mark-issues.js'
import { checkCounts } from './check-counts.js'
import { capsOf, checkVetoes, scaleFor } from './framework-scale.js'
import { gradeFramework } from './grade-framework.js'
import { placeMarks } from './place-marks.js'
import { redistributePoints } from './redistribute-points.js'
import { nothingScored, scoreSoFar, type Open } from './score-so-far.js'
import { joinNodes, scoreNode, type TreeContext } from './score-tree.js'

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
const absentOn = /* @__PURE__ */ asksFor(conventions)

/**
 * 「框架评分」 Any weighted framework scored by marks: criteria with points at any level, one mark or several a leaf (several need a stated
 * method). Final when every leaf that applies has a score and the framework itself adds up; else provisional, with what is
 * missing and no grade. Graded on the framework's own scale, or on the rulebook's where the total is 100; not at all with
 * `graded: false`. Points and scores are
 * decimals; every leaf is rounded once to the framework's decimals, totals add rounded leaves. Source: the framework's own basis.
 */
export const scoreFramework = /* @__PURE__ */ defineRule(
  {
    id: 'scoring.score-framework',
    title: '框架评分',
    outcomes: {
      final: ['name', 'id', 'label', 'value.score', 'value.total', 'value.grade'],
      'final-ungraded': ['name', 'id', 'value.score', 'value.total'],
      provisional: ['name', 'id', 'missing', 'value.subtotal', 'value.reachable?', 'value.total'],
    },
  },
  (
    framework: Framework,
    marks: Readonly<Record<string, Mark | readonly Mark[]>>,
    norms: Norms,
    options: { combine?: Combine | undefined; graded?: boolean | undefined } = {},
  ) => {
    const { norms: watched, said } = watchNorms(norms)
    norms = watched
    const ours = findNorm(norms, 'silence.criterion-score')
    const basis: Used = framework.basis?.length ? { citations: framework.basis } : (ours ?? { citations: [] })
    const { points: unstated } = framework.silences ?? {}
    const convention = unstated === undefined ? undefined : { citations: [], silence: unstated }
    const uses = [basis, convention, ours]
    const given = { name: framework.title, id: framework.id }
    const provisional = (errors: [Issue, ...Issue[]], open: Open) => {
      const { subtotal, reachable, total, parts } = open
      const facts = { ...given, missing: errors.map(reasonOf) }
      const shown = { subtotal, reachable, total }
      return { value: scoreSoFar(errors, open), outcome: 'provisional', shown, given: facts, uses, parts } as const
    }
    const [unruled, ...moreUnruled] = absentOn(norms).map((issue): Issue => ({ ...issue, severity: 'error' }))
    if (unruled) return provisional([unruled, ...moreUnruled], nothingScored(framework.total))

    const structure = checkFramework(framework)
    const placed = placeMarks(framework, marks)
    const redistributed = redistributePoints.conclude({ framework, dropped: placed.dropped }, norms)
    const {
      outcome: moved,
      value: { points, total },
    } = redistributed.is
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
      rows: [],
      issues: [],
      vetoes: [],
    }
    const nodes = framework.criteria.map((criterion) => scoreNode(criterion, context))
    const whole = joinNodes(framework.title, { id: framework.id }, total, nodes, { ...context, broken: new Set() })
    const parts: Concluded[] = [...nodes.map(({ by }) => by), over(whole.by, [])]
    if (moved !== 'unchanged') parts.unshift(redistributed)

    const isGraded = options.graded !== false
    const scale = isGraded ? scaleFor(framework, total, norms) : undefined
    const issues = [...structure, ...placed.issues]
    if (moved === 'nothing-applies') issues.push(markIssues.raise('marks.nothing-applies'))
    issues.push(...context.issues, ...checkCounts(framework, placed), ...checkVetoes(context.vetoes, scale?.bands))
    if (moved === 'not-redistributed')
      issues.push(markIssues.raise('framework.reduced-total', { params: { total, expected: framework.total } }))
    if (isGraded && !scale && !framework.scale?.length && equals(num(total), hundred))
      issues.push(...absentNorms(norms, ['grades.scale']))
    issues.push(...said(issues))
    const [first, ...rest] = issues.filter(isError)
    const remarks = issues.filter((issue) => !isError(issue))
    const { score, most } = whole
    if (first) {
      const sound = !structure.some(isError) && moved !== 'nothing-applies'
      const reachable = sound ? (most?.score ?? score) : undefined
      return provisional([first, ...rest], {
        subtotal: score,
        reachable,
        total,
        criteria: context.rows,
        remarks,
        parts,
      })
    }

    const value: FrameworkScore = { status: 'final', score, total, criteria: context.rows, issues: remarks }
    if (!scale)
      return { value: value as FrameworkScore, outcome: 'final-ungraded', shown: { score, total }, given, uses, parts }
    const graded = gradeFramework.conclude(
      { score, scale: scale.bands, from: scale.from, caps: capsOf(context.vetoes), basis },
      norms,
    )
    const grade = graded.is.value
    value.grade = grade
    remarks.push(...said())
    parts.push(graded)
    const label = scale.bands.find((band) => band.grade === grade)?.label ?? grade
    return {
      value: value as FrameworkScore,
      outcome: 'final',
      shown: { score, total, grade },
      given: { ...given, label },
      uses,
      parts,
    }
  },
)
