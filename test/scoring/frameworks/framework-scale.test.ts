import { describe, expect, it } from 'vitest'
import type { Criterion, Framework } from '../../../src/norms/vocabulary.js'
import { capsOf, checkVetoes, scaleFor } from '../../../src/scoring/frameworks/framework-scale.js'
import { norms2021 } from '../../support/norms.js'

const plain: Criterion = { id: 'a', label: { zh: '决策' }, points: '100' }
const veto: Criterion = { id: 'v', label: { zh: '弄虚作假' }, points: '0', scorer: { kind: 'veto', caps: 'fair' } }
const bands = [{ grade: 'good' as const, from: '0', label: { zh: '良' } }]

describe('a criterion without a scorer', () => {
  it('caps nothing and is no veto to check, with a scale or without', () => {
    expect([capsOf([plain]), checkVetoes([plain], bands), checkVetoes([plain], undefined)]).toEqual([[], [], []])
  })
})

describe('a raised veto', () => {
  it('caps to its grade', () => expect(capsOf([plain, veto])).toEqual([{ grade: 'fair', label: veto.label }]))

  it('cannot cap to a grade the scale has not, nor where nothing is graded', () => {
    expect(checkVetoes([veto], bands).map(({ code, row, params }) => [code, row, params])).toEqual([
      ['framework.unknown-cap', 'v', { grade: 'fair' }],
    ])
    expect(checkVetoes([veto], undefined).map(({ code, path }) => [code, path])).toEqual([
      ['marks.veto-without-grade', ['v']],
    ])
  })
})

describe('the scale of a total', () => {
  const framework: Framework = {
    id: 'f',
    title: { zh: '表' },
    total: '50',
    decimals: 2,
    redistribute: 'none',
    criteria: [plain],
  }
  it('is the framework’s own for its own total only', () => {
    expect(scaleFor({ ...framework, scale: bands }, '50', norms2021)?.from).toBe('framework')
    expect(scaleFor({ ...framework, scale: bands }, '40', norms2021)).toBeUndefined()
  })
  it('is the rulebook’s for a total of 100, and none for any other', () => {
    expect(scaleFor(framework, '100', norms2021)?.from).toBe('rulebook')
    expect(scaleFor(framework, '50', norms2021)).toBeUndefined()
  })
})
