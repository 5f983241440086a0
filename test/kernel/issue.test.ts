import { describe, expect, it } from 'vitest'
import { defineIssues, error, pointerOf, under, warning } from '../../src/kernel/issue.js'

const { raise, raiseFound } = defineIssues({ 'a.wrong': error('n?'), 'a.odd': warning() })

describe('issue', () => {
  it('carries the severity of its code, and only the members that are there', () => {
    expect(raise('a.odd')).toStrictEqual({ code: 'a.odd', severity: 'warning', path: [], params: {} })
    expect(
      raise('a.wrong', { path: ['x', 0], row: 'r1', related: [['y']], params: { n: '1' }, basis: [] }),
    ).toStrictEqual({
      code: 'a.wrong',
      severity: 'error',
      path: ['x', 0],
      related: [['y']],
      row: 'r1',
      params: { n: '1' },
      basis: [],
    })
  })

  it('whose code comes out of data is still held to what its table tells', () => {
    expect(raiseFound('a.wrong', { params: { n: '1' } }).params).toEqual({ n: '1' })
    // @ts-expect-error no code of the table tells this
    expect(raiseFound('a.wrong', { params: { m: '1' } }).code).toBe('a.wrong')
  })

  it('moves under a prefix, related paths too', () => {
    const [moved] = under(['objective', 'indicators', 2], [raise('a.wrong', { path: ['points'], related: [['id']] })])
    expect(moved).toMatchObject({
      path: ['objective', 'indicators', 2, 'points'],
      related: [['objective', 'indicators', 2, 'id']],
    })
  })

  it.each([
    [[], ''],
    [['foo'], '/foo'],
    [['foo', 0], '/foo/0'],
    [[''], '/'],
    [['a/b'], '/a~1b'],
    [['c%d'], '/c%d'],
    [['e^f'], '/e^f'],
    [['g|h'], '/g|h'],
    [['i\\j'], '/i\\j'],
    [['k"l'], '/k"l'],
    [[' '], '/ '],
    [['m~n'], '/m~0n'],
    [['~1'], '/~01'],
    [['指标', 1, '分值'], '/指标/1/分值'],
  ])('points to %j as RFC 6901 does', (path, pointer) => expect(pointerOf(path)).toBe(pointer))
})
