import { evaluateProject } from '../../../src/evaluation/evaluate-project.js'
import { unwrap } from '../../../src/kernel/result.js'
import { frameworkOn } from '../../../src/norms/frameworks/framework-on.js'
import { national } from '../../../src/norms/rulebooks/national.js'
import { readSelfEvaluation } from '../../../src/reading/tables/read-self-evaluation.js'
import { norms2021 } from '../../support/norms.js'

export const soundForm = {
  id: 'p1',
  name: '试',
  year: '2021',
  kind: '一次性',
  moneyUnit: '万元',
  funds: { initial: '1', annual: '100', received: '2', executed: '89.75' },
  statement: '试',
  indicators: [
    {
      id: 'a',
      level1: '产出指标',
      level2: '数量指标',
      name: '里程',
      points: '50',
      target: '≥50',
      unit: '公里',
      actual: '45',
      reason: '雨',
    },
    { level1: '效益指标', name: '改善', points: '40', target: '明显改善', share: '0.9' },
  ],
}
export const soundTable = {
  title: '试',
  year: '2021',
  unit: '万元',
  region: null,
  funds: {
    rows: [
      { name: '年度资金总额', initial: '1', budget: '100', executed: '89.75' },
      { name: '其中：财政拨款', budget: '100', executed: '89.75' },
    ],
    execWeight: '10',
    execRate: '89.75%',
    execScore: '8.98',
  },
  indicators: [
    {
      level1: '产出指标',
      level2: '数量指标',
      level3: '里程',
      target: '≥42.22公里',
      actual: '37.24',
      weight: '50',
      score: '44.1',
      reason: null,
    },
    { level1: '', level2: '', level3: '其中：改建', target: '9月底前', actual: '10月', weight: '40', score: '0' },
  ],
  total: { weight: '100', score: '53.08', grade: '差' },
}
const { project, published } = unwrap(readSelfEvaluation(soundTable))
const party = { id: '某局', kind: 'unit', role: '预算单位' }

/** For each door a value it takes, from which a hunt can go astray one step at a time. */
export const sound: Readonly<Record<string, unknown>> = {
  parseParty: party,
  parseFunds: {
    ...project.funds,
    book: 'general',
    sources: [{ name: '中央', kind: 'central', annual: '10', executed: '9.5' }],
  },
  parseTarget: {
    kind: 'measure',
    comparison: 'equal',
    value: '95',
    unit: '%',
    tolerance: '1',
    assumed: 'comparison',
    approximate: true,
  },
  parseActual: { kind: 'measured', value: '95', unit: '%', comparison: 'at-least' },
  parseScoringMethod: {
    method: 'banded',
    bands: [
      { from: '90', share: '1' },
      { from: '60', share: '0.6' },
    ],
  },
  parseEvidence: { id: 'e1', kind: 'formal', title: '验收报告', digest: 'ab' },
  parseIndicator: {
    ...project.objective.indicators[0],
    scoring: { method: 'inverse', form: 'linear' },
    evidence: [{ id: 'e1', kind: 'survey' }],
  },
  parseObjective: { ...project.objective, framework: '2021', setBy: party },
  parseProject: { ...project, responsible: party, period: { from: '2021-01-01', to: '2021-12-31' } },
  parseMark: { kind: 'ratio', numerator: '1', denominator: '3' },
  parsePublishedScores: published,
  parseEvaluation: evaluateProject(project, norms2021).value,
  parseTrace: evaluateProject(project, norms2021).trace,
  parseIssue: { code: 'points.sum', severity: 'error', path: ['indicators', 0], row: 'r1', params: { sum: '90' } },
  parseDifference: {
    row: 'r1',
    kind: 'rounded-score',
    published: '9',
    computed: '8.62',
    explains: { assume: 'half-up-0', gives: '9' },
  },
  parseAdjustment: {
    schema: 'budget-performance/adjustment@1',
    before: project.objective,
    after: project.objective,
    changes: [],
    reason: '预算压减',
    decidedBy: party,
    on: '2021-06-01',
    budget: { before: '100', after: '90' },
  },
  parseGateEvent: { on: '2021-03-01', kind: 'filed', objective: project.objective },
  parseFramework: frameworkOn('review', norms2021),
  parseReview: {
    mode: 'quantitative',
    combine: 'trimmed-mean',
    panels: [{ by: party, marks: { a: { kind: 'share', share: '0.9' }, b: { kind: 'checked', items: ['x'] } } }],
  },
  parseRulebook: {
    ...national,
    id: 'somewhere',
    extends: 'national',
    parents: [],
    norms: {
      'execution.points': national.norms['execution.points'],
      'grades.scale': national.norms['grades.scale'],
      'silence.pass-line': national.norms['silence.pass-line'],
    },
  },
  readSelfEvaluation: soundTable,
  readProject: soundForm,
}
