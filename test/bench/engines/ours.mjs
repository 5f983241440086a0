import * as ours from '../../../dist/index.js'

const norms = ours.unwrap(ours.normsOn('2021-12-31'))

export const name = 'budget-performance'
export const evaluate = (project) => ours.evaluateProject(project, norms)
export const parse = (project) => ours.parseProject(project)
export const parseAndEvaluate = (project) => ours.evaluateProject(ours.unwrap(ours.parseProject(project)), norms)
export const toText = (trace) => ours.toText(trace, ours.zhCN)

/** Each score as text: execution, rows, total. */
export const scores = ({ project }) => {
  const { value } = parseAndEvaluate(project)
  return [value.execution.score, ...value.indicators.map(({ score }) => score), value.score]
}
