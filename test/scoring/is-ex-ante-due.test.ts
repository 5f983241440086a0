import { describe, expect, it } from 'vitest'
import { isExAnteDue, type ExAnteFacts } from '../../src/scoring/is-ex-ante-due.js'

// “新增50万元以上，或年度增幅超过20%的延续项目” as one place says it.
const trigger = [
  { new: true, amount: '500000' },
  { new: false, growthOver: '0.2' },
]

const [fresh, grown] = trigger
const table: { because: string; facts: ExAnteFacts; due: boolean; undecidedBy: string[]; line?: object | undefined }[] =
  [
    {
      because: 'new, and exactly at the amount: it is inclusive',
      facts: { new: true, amount: '500000' },
      due: true,
      undecidedBy: [],
      line: fresh,
    },
    { because: 'new, a cent below', facts: { new: true, amount: '499999.99' }, due: false, undecidedBy: [] },
    {
      because: 'the amount of a continuing project does not matter here',
      facts: { new: false, amount: '9000000', growth: '0' },
      due: false,
      undecidedBy: [],
    },
    {
      because: 'growth of exactly 20 % is not over 20 %',
      facts: { new: false, growth: '0.2' },
      due: false,
      undecidedBy: [],
    },
    { because: 'growth over 20 %', facts: { new: false, growth: '0.200001' }, due: true, undecidedBy: [], line: grown },
    {
      because: 'a new project without its amount cannot be decided',
      facts: { new: true },
      due: false,
      undecidedBy: ['amount'],
    },
    {
      because: 'nothing known: every fact could decide',
      facts: {},
      due: false,
      undecidedBy: ['new', 'amount', 'growth'],
    },
    {
      because: 'what rules out one line leaves the other open',
      facts: { amount: '100' },
      due: false,
      undecidedBy: ['new', 'growth'],
    },
  ]

describe('isExAnteDue', () => {
  for (const { because, facts, ...decided } of table)
    it(because, () => expect(isExAnteDue(trigger, facts)).toEqual(decided))
})
