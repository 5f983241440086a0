import { describe, expect, it } from 'vitest'
import { describeIssue, en, zhCN, type Issue } from 'budget-performance'

const kind = (expected: string, found: string): Issue => ({
  code: 'marks.kind',
  severity: 'error',
  path: [],
  params: { expected, found },
})

describe('a mark of another kind', () => {
  it.each([
    ['judged', 'judgement'],
    ['checklist', 'checklist'],
    ['yes-no', 'yes or no'],
    ['proportional', 'proportion'],
    ['bands', 'bands'],
    ['penalty', 'penalty'],
    ['deduction', 'deduction'],
    ['bonus', 'bonus'],
    ['veto', 'veto'],
    ['share', 'share'],
    ['score', 'score'],
    ['grade', 'grade'],
    ['checked', 'checked items'],
    ['answer', 'yes or no'],
    ['value', 'value'],
    ['ratio', 'numerator and denominator'],
    ['count', 'count'],
    ['another', 'another'],
  ])('%s is called %s', (code, name) => {
    expect(describeIssue(kind(code, code), en)).toBe(
      `This criterion is scored by ${name}, the mark is a ${name}. Mark it the way the criterion asks`,
    )
    expect(describeIssue(kind(code, code), zhCN)).not.toContain('“”')
  })
})
