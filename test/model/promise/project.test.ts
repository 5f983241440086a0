import { parseProject, type Project } from '../../../src/model/promise/project.js'
import { describeParser } from '../../support/describe-parser.js'

const project: Project = { id: 'p1', name: '乡村道路养护', funds: {}, objective: { indicators: [] } }

describeParser('parseProject', parseProject, {
  good: [
    project,
    {
      ...project,
      year: 2021,
      kind: 'continuing',
      code: 'X1',
      department: '交通局',
      unit: '公路段',
      responsible: { id: '公路段', kind: 'unit' },
      field: '交通',
      period: { from: '2021-01-01', to: '2021-01-01' },
      funds: { annual: '1' },
    },
  ],
  bad: [
    [
      'an empty form',
      {},
      ['value.missing at id', 'value.missing at name', 'value.missing at funds', 'value.missing at objective'],
    ],
    ['a year as text', { ...project, year: '2021' }, ['value.type at year']],
    ['a year before the republic', { ...project, year: 1948 }, ['value.too-short at year']],
    ['half a year', { ...project, year: 2021.5 }, ['value.type at year']],
    [
      'a period the wrong way round',
      { ...project, period: { from: '2021-12-31', to: '2021-01-01' } },
      ['period.reversed at period.to'],
    ],
    ['a period without its end', { ...project, period: { from: '2021-12-31' } }, ['value.missing at period.to']],
    [
      'mistakes of money and rows, by their paths',
      {
        ...project,
        period: { from: '2021-12-31', to: '2021-01-01' },
        funds: { annual: '-1' },
        objective: {
          indicators: [{ id: 'r1', dimension: 'output', name: 'x', target: { kind: 'missing' }, partOf: 'r9' }],
        },
      },
      [
        'period.reversed at period.to',
        'funds.negative at funds.annual',
        'indicator.unknown-parent at objective.indicators.0.partOf',
      ],
    ],
  ],
  warned: [
    [
      'members it does not know',
      { ...project, budget: '1', objective: { indicators: [], note: 'x' } },
      ['value.unknown-key at objective.note', 'value.unknown-key at budget'],
    ],
  ],
})
