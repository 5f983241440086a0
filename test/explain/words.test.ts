import { describe, expect, it } from 'vitest'
import type { Sentences } from '../../src/explain/locale.js'
import type * as doors from '../../src/index.js'
import { defineIssues, error } from '../../src/kernel/issue.js'
import { defineRule } from '../../src/kernel/rule.js'
import type { IssueWords, SentencesOf, TermWords, WordsOf } from '../../src/kernel/words.js'
import { cite, documents } from '../../src/norms/documents.js'

// Each @ts-expect-error is a promise the compiler keeps (npm run typecheck).

const late = defineRule(
  {
    id: 'test.late',
    title: '逾期',
    basis: { citations: [cite(documents.evaluation2020)] },
    outcomes: { late: ['points', 'days?', 'value.score', 'row.name'], met: [] },
  },
  () => ({ value: { score: '1' }, outcome: 'met' as const }),
)
const issues = defineIssues({ 'a.sum': error('sum', 'limit?'), 'a.bare': error() })

describe('a sentence', () => {
  it('gets the facts its outcome declares, and the value', () => {
    const words = {
      'test.late': { late: (f) => `${f.name} ${f.points} ${f.days} ${f.score} ${f.value}`, met: (f) => f.value },
    } satisfies WordsOf<typeof late>
    const facts = { name: 'r', points: '1', days: '', score: '1', value: '' }
    expect(words['test.late'].late(facts)).toBe('r 1  1 ')
    expect(Object.keys(words)).toEqual([late.meta.id])
  })

  it('does not compile with a misspelt fact, a missing outcome, an outcome or a rule nobody has', () => {
    const misspelt = {
      // @ts-expect-error a fact the outcome does not declare would be a hole
      late: (f) => f.pionts,
      met: () => '',
    } satisfies SentencesOf<typeof late>
    const undeclared = {
      late: () => '',
      // @ts-expect-error a fact of another outcome is none of this one
      met: (f) => f.points,
    } satisfies SentencesOf<typeof late>
    // @ts-expect-error an outcome without a sentence
    const missing = { met: () => '' } satisfies SentencesOf<typeof late>
    // @ts-expect-error a sentence for an outcome nobody reaches
    const stray = { late: () => '', met: () => '', early: () => '' } satisfies SentencesOf<typeof late>
    // @ts-expect-error sentences under the id of no rule
    const unknown = { 'test.lat': { late: () => '', met: () => '' } } satisfies WordsOf<typeof late>
    expect([misspelt, undeclared, missing, stray, unknown]).toHaveLength(5)
  })

  it('is asked for of every rule the package makes public: one the rooms have no words for does not compile', () => {
    type Public = Extract<(typeof doors)[keyof typeof doors], { readonly meta: { readonly id: string } }>
    type Unsaid = Exclude<Public['meta']['id'], keyof Sentences>
    const unsaid: [Unsaid] extends [never] ? 'none' : Unsaid = 'none'
    // @ts-expect-error there are public rules: the line above does not hold because nothing is asked
    const asked: [Public] extends [never] ? true : false = true
    expect([unsaid, asked]).toEqual(['none', true])
  })

  it('of an issue gets the facts its code declares, and every code has one', () => {
    const words = { 'a.sum': (f) => `${f.sum}${f.limit}`, 'a.bare': () => '' } satisfies IssueWords<typeof issues>
    expect(words['a.sum']({ sum: '1', limit: '' })).toBe('1')
    expect(Object.keys(words)).toEqual(Object.keys(issues.table))
    // @ts-expect-error a fact the code does not declare
    const misspelt = { 'a.sum': (f) => f.sun, 'a.bare': () => '' } satisfies IssueWords<typeof issues>
    // @ts-expect-error a code that declares no facts has none to tell
    const bare = { 'a.sum': () => '', 'a.bare': (f) => f.sum } satisfies IssueWords<typeof issues>
    // @ts-expect-error a code without a sentence
    const missing = { 'a.sum': () => '' } satisfies IssueWords<typeof issues>
    // @ts-expect-error a sentence for a code nobody raises
    const stray = { 'a.sum': () => '', 'a.bare': () => '', 'a.none': () => '' } satisfies IssueWords<typeof issues>
    expect([misspelt, bare, missing, stray]).toHaveLength(4)
  })

  it('names every code of a family, and no other', () => {
    const names = { 'grade.good': '良', 'grade.fair': '中' } satisfies TermWords<'grade', 'good' | 'fair'>
    // @ts-expect-error a code without a name
    const missing = { 'grade.good': '良' } satisfies TermWords<'grade', 'good' | 'fair'>
    expect([names, missing]).toHaveLength(2)
  })
})
