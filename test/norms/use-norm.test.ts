import { describe, expect, it } from 'vitest'
import { isInvariantError } from '../../src/kernel/invariant-error.js'
import { absentNorms, findNorm, useNorm } from '../../src/norms/use-norm.js'
import { unwrap } from '../../src/kernel/result.js'
import { parseRulebook } from '../../src/norms/parse-rulebook.js'
import { layerJson, norms2021, normsOf, normsWith } from '../support/norms.js'

describe('use of a norm', () => {
  it('names a silence as long as it is our own choice, and cites once a layer chose', () => {
    expect(useNorm(norms2021, 'silence.inverse-missed')).toMatchObject({
      value: { choice: 'ratio' },
      silence: 'inverse-missed',
    })
    const chosen = useNorm(normsWith({ 'silence.inverse-missed': { choice: 'ratio' } }), 'silence.inverse-missed')
    expect(chosen.silence).toBeUndefined()
    expect(chosen.citations).toEqual([
      { document: '某财试〔2021〕3号', title: '某地绩效评价试行办法', article: '第一条', seen: 'text' },
    ])
  })

  it('names no silence where another option than ours was chosen, on whoever’s word', () => {
    const ours = {
      from: '2016-01-01',
      basis: [{ document: '本库约定', article: 'inverse-missed' }],
      seen: 'assumed',
    } as const
    const of = (choice: string) =>
      useNorm(
        normsOf(
          '2021-12-31',
          unwrap(
            parseRulebook(
              layerJson(
                {},
                { norms: { 'silence.inverse-missed': [{ ...ours, basis: [...ours.basis], value: { choice } }] } },
              ),
            ),
          ),
        ),
        'silence.inverse-missed',
      ).silence
    expect([of('ratio'), of('linear')]).toEqual(['inverse-missed', undefined])
  })

  it('says what is absent, and takes the use of what is absent for a bug', () => {
    const norms = normsOf('2014-12-31')
    expect(findNorm(norms, 'grades.scale')).toBeUndefined()
    expect(absentNorms(norms, ['grades.scale'])).toEqual([
      {
        code: 'norm.absent',
        severity: 'info',
        path: [],
        params: { key: 'grades.scale', day: '2014-12-31', rulebook: 'national' },
      },
    ])
    expect(absentNorms(norms2021, ['grades.scale'])).toEqual([])
    let thrown: unknown
    try {
      useNorm(norms, 'grades.scale')
    } catch (e) {
      thrown = e
    }
    expect(isInvariantError(thrown)).toBe(true)
  })
})
