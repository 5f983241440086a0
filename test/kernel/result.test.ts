import { describe, expect, it } from 'vitest'
import { defineIssues, error, info, warning } from '../../src/kernel/issue.js'
import { failed, resultOf, unwrap } from '../../src/kernel/result.js'

const { raise } = defineIssues({ 'a.wrong': error('n?'), 'a.odd': warning(), 'a.known': info() })

describe('result', () => {
  it('fails exactly when an issue is an error, keeping what could be read', () => {
    expect(resultOf(1, [raise('a.odd'), raise('a.known')])).toEqual({
      ok: true,
      value: 1,
      issues: [raise('a.odd'), raise('a.known')],
    })
    expect(resultOf(1, [raise('a.odd'), raise('a.wrong')])).toEqual({
      ok: false,
      partial: 1,
      issues: [raise('a.odd'), raise('a.wrong')],
    })
    expect(failed([raise('a.wrong')])).toStrictEqual({ ok: false, issues: [raise('a.wrong')] })
  })

  it('unwraps the value, or throws code and path of each issue', () => {
    expect(unwrap(resultOf(0, [raise('a.odd')]))).toBe(0)
    expect(() => unwrap(failed([raise('a.wrong', { path: ['x', 1], params: { n: '2' } }), raise('a.wrong')]))).toThrow(
      'a.wrong at x.1 {"n":"2"}; a.wrong at (root) {}',
    )
  })
})
