import {
  evaluateProject,
  gradeScore,
  localize,
  measurePoints,
  parseActual,
  parseEvaluation,
  parseProject,
  parsePublishedScores,
  printActual,
  printMoney,
  printTarget,
  projectSchema,
  readActual,
  readMoney,
  readProject,
  readSelfEvaluation,
  readTarget,
  reconcileScores,
  scoreExecution,
  scoreIndicator,
  sumScores,
  validateObjective,
  withResults,
  writeProject,
  zhCN,
  type Evaluation,
  type Norms,
  type Project,
  type PublishedScores,
} from '../../../src/index.js'
import type { Dice } from '../records-of.js'
import { holdData, holdDifferences, holdIssues, holdResult, holdRuled, holdStored, type Held } from './held.js'
import { loopReported } from './loop-monitoring.js'
import { mutated } from './mutate.js'
import { pick } from './mutate-leaf.js'

/** A printed table, read, evaluated and held against its own scores. */
export const loopTable = (table: unknown, norms: Norms, dice: Dice, held: Held): void => {
  const read = held.stage('readSelfEvaluation', () => readSelfEvaluation(table))
  const whole = holdResult(read, held)
  if (read && !read.ok && read.partial) holdData(read.partial, held)
  if (whole) loopProject(whole.project, whole.published, norms, dice, held)
}

/** A form as typed. */
export const loopForm = (form: unknown, norms: Norms, dice: Dice, held: Held): void => {
  const read = held.stage('readProject', () => readProject(form, norms))
  const whole = holdResult(read, held)
  if (read && !read.ok && read.partial) holdData(read.partial, held)
  if (whole)
    loopProject(
      'project' in whole ? (whole as unknown as { project: Project }).project : whole,
      undefined,
      norms,
      dice,
      held,
    )
}

/** A project as stored. */
export const loopStoredProject = (json: unknown, norms: Norms, dice: Dice, held: Held): void => {
  const project = holdResult(
    held.stage('parseProject', () => parseProject(json)),
    held,
  )
  if (project) loopProject(project, undefined, norms, dice, held)
  held.stage('localize', () => {
    const answer = localize(projectSchema, zhCN)['~standard'].validate(json)
    if (!(answer instanceof Promise))
      for (const { message } of answer.issues ?? []) if (message === '') held.fault('a schema without words')
  })
}

const loopProject = (
  project: Project,
  published: PublishedScores | undefined,
  norms: Norms,
  dice: Dice,
  held: Held,
): void => {
  holdStored('parseProject of a project', project, parseProject, held)
  const by = pick(['self', 'department', 'finance', 'third-party', undefined] as const, dice)
  const evaluation = holdRuled(
    held.stage('evaluateProject', () => evaluateProject(project, norms, { by })),
    held,
  )
  if (evaluation) {
    holdStored('parseEvaluation', evaluation, parseEvaluation as never, held)
    if (evaluation.status === 'final') held.stage('gradeScore', () => gradeScore(evaluation.score, norms))
    if (published) reconcile(project, published, evaluation, norms, held)
    else reconcile(project, publishedOf(project, evaluation, dice), evaluation, norms, held)
  }
  holdRuled(
    held.stage('scoreExecution', () => scoreExecution(project.funds, norms)),
    held,
  )
  loopRows(project, norms, held)
  const { year, kind, name, period, responsible, funds, objective } = project
  const options = { funds, kind, name, year, period, responsible, servesPublic: dice(2) === 0 }
  holdIssues(
    held.stage('validateObjective', () => validateObjective(objective, norms, dice(3) ? options : {})) ?? [],
    held,
  )
  print(project, norms, dice, held)
  if (held.thorough || held.number % 3 === 1) loopReported(project, norms, dice, held)
  if (held.thorough || held.number % 3 === 0) report(project, norms, dice, held)
}

const loopRows = ({ objective: { indicators } }: Project, norms: Norms, held: Held): void => {
  const rows = indicators.slice(0, held.thorough ? 4 : 1).map((indicator) =>
    holdRuled(
      held.stage('scoreIndicator', () => scoreIndicator(indicator, norms)),
      held,
    ),
  )
  const earned = rows.flatMap((row) =>
    row?.score !== undefined && row.exact ? [{ score: row.score, exact: row.exact }] : [],
  )
  holdRuled(
    held.stage('sumScores', () => sumScores(earned, norms)),
    held,
  )
  holdRuled(
    held.stage('measurePoints', () =>
      measurePoints(
        indicators.flatMap(({ points }) => points ?? []),
        norms,
      ),
    ),
    held,
  )
}

const reconcile = (
  project: Project,
  published: PublishedScores,
  evaluation: Evaluation,
  norms: Norms,
  held: Held,
): void => {
  holdStored('parsePublishedScores', published, parsePublishedScores, held)
  const ruled = held.stage('reconcileScores', () => reconcileScores(project, published, evaluation, norms))
  holdDifferences(holdRuled(ruled, held) ?? [], held)
}

/** What a unit may have printed of an evaluation: ours, with a few figures changed. */
const publishedOf = (project: Project, evaluation: Evaluation, dice: Dice): PublishedScores => {
  const rows = evaluation.indicators.map(({ id, points, score }) => ({ id, points, score }))
  const total =
    evaluation.status === 'final' ? { score: evaluation.score, grade: '优' } : { score: evaluation.subtotal }
  const json: unknown = mutated(
    {
      execution: { points: '10', rate: '89.75%', score: '8.98' },
      rows,
      levels: [{ label: '产出指标', points: '50' }],
      total,
    },
    dice,
  )
  const read = parsePublishedScores(json)
  return read.ok ? read.value : { rows: project.objective.indicators.map(({ id }) => ({ id, score: '1' })), levels: [] }
}

const print = (project: Project, norms: Norms, dice: Dice, held: Held): void => {
  const money = pick(['元', '万元', '亿元'] as const, dice)
  held.stage('writeProject', () => {
    const form = writeProject(project, money)
    holdData(form, held)
    readProject(form, norms)
  })
  held.stage('print and read', () => {
    for (const { target, actual } of project.objective.indicators) {
      const text = printTarget(target)
      if (typeof text !== 'string') held.fault('no printed target')
      readTarget(text)
      if (actual) readActual(printActual(actual), target)
    }
    const { initial, annual, executed } = project.funds
    for (const yuan of [initial, annual, executed])
      if (yuan !== undefined) {
        const read = readMoney(printMoney(yuan, money))
        if (!read.ok || read.value !== yuan) held.fault(`money read again is other money: ${yuan}`)
        printMoney(yuan, money, { group: true, places: dice(5) })
      }
  })
}

/** What a unit reports: some rows answered anew. */
const report = (project: Project, norms: Norms, dice: Dice, held: Held): void => {
  const actuals = project.objective.indicators.slice(0, 3).flatMap(({ id, actual }) => {
    const read = parseActual(mutated(actual ?? { kind: 'measured', value: '1' }, dice))
    return read.ok ? [{ indicator: dice(20) === 0 ? 'nobody' : id, actual: read.value, reason: '雨' }] : []
  })
  const reported = holdResult(
    held.stage('withResults', () => withResults(project, { executed: '12.3', actuals })),
    held,
  )
  if (reported && reported !== project) {
    holdStored('parseProject of results', reported, parseProject, held)
    holdRuled(
      held.stage('evaluateProject of results', () => evaluateProject(reported, norms)),
      held,
    )
  }
}
