import { expect, it } from 'vitest'
import { obligationOf } from '../../../src/model/events/obligation.js'

const basis = [{ document: '财预〔2015〕88号', article: '第七条', seen: 'text' as const }]

it('a duty is named by subject, stage and what, and is due unless said otherwise', () => {
  expect(obligationOf({ stage: 'review', what: 'review', by: 'department' })).toStrictEqual({
    id: 'subject:review:review',
    stage: 'review',
    what: 'review',
    state: 'due',
    owner: { kind: 'department' },
    blocks: [],
    basis: [],
  })
})

it('a duty of the unit is that of the unit that is known; others keep their kind', () => {
  const unit = { id: 'u1', kind: 'third-party' as const }
  expect(obligationOf({ stage: 'review', what: 'revision', by: 'unit', unit }).owner).toStrictEqual({
    kind: 'third-party',
    id: 'u1',
  })
  expect(obligationOf({ stage: 'review', what: 'review', by: 'finance', unit }).owner).toStrictEqual({
    kind: 'finance',
  })
})

it('carries its day, what it holds up, what holds it up and where it stands', () => {
  const blocks = [{ stage: 'budget', what: 'admission' }]
  const owed = { stage: 'rectification', what: 'plan', by: 'unit', subject: 'p1', basis, blocks } as const
  const whole = { ...owed, state: 'overdue', due: '2021-03-01', overdueDays: 4, blockedBy: 'p1:review:review' } as const
  expect(obligationOf({ ...whole, blocks })).toStrictEqual({
    id: 'p1:rectification:plan',
    stage: 'rectification',
    what: 'plan',
    state: 'overdue',
    owner: { kind: 'unit' },
    blocks,
    basis,
    subject: 'p1',
    due: '2021-03-01',
    overdueDays: 4,
    blockedBy: 'p1:review:review',
  })
})
