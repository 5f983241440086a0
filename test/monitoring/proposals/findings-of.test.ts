import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../../src/model/events/judgement.js'
import { findingsOf, type Watched } from '../../../src/monitoring/proposals/findings-of.js'
import { julyWith, national, practice } from '../../support/monitoring.js'

const watched = (row: string, more: Partial<Watched> = {}): Watched => ({
  row,
  name: row === 'money' ? 'money' : `名${row}`,
  isMoney: row === 'money',
  behind: true,
  own: false,
  lit: false,
  pastLine: false,
  ...more,
})
const judgement = (more: Partial<Judgement> = {}): Judgement => ({
  row: 'r1',
  finding: 'far-off-target',
  by: { id: '县财政局', kind: 'finance' },
  on: '2021-07-31',
  because: '设备未到货',
  ...more,
})
const find = (judgements: Judgement[], rows: Watched[], norms = national) => {
  const { found, issues } = findingsOf(judgements, rows, new Set(['r1', 'r2']), norms)
  return {
    found: found.map(({ finding, rows: of, by }) => `${finding} ${of.join('+')} ${by}`),
    because: found[0]?.because,
    issues,
  }
}
const r1 = watched('r1')

describe('what is found', () => {
  it.each([
    ['nothing behind a convention alone', [], [r1], []],
    ['what lies past a line', [], [watched('r1', { pastLine: true, lit: true })], ['off-target r1 line']],
    ['money past a line', [], [watched('money', { pastLine: true })], ['slow money line']],
    ['what is behind its own plan', [], [watched('r1', { own: true })], ['off-target r1 promise']],
    ['money behind its own plan', [], [watched('money', { own: true })], ['slow money promise']],
    ['not what is on course with its plan', [], [watched('r1', { own: true, behind: false })], []],
    ['not what a light calls good', [], [watched('r1', { own: true, lit: true })], []],
    [
      'what was judged, however it stands',
      [judgement()],
      [watched('r1', { behind: false })],
      ['far-off-target r1 judgement'],
    ],
    [
      'a row that was judged is not found again',
      [judgement({ finding: 'slow' })],
      [watched('r1', { pastLine: true })],
      ['slow r1 judgement'],
    ],
    ['the whole project', [judgement({ row: undefined, finding: 'loss-or-risk' })], [r1], ['loss-or-risk  judgement']],
    [
      'the gravest first, rows of one finding together',
      [judgement({ finding: 'slow' }), judgement({ row: 'r2' }), judgement()],
      [r1, watched('r2')],
      ['far-off-target r2+r1 judgement', 'slow r1 judgement'],
    ],
    [
      'rows past a line together',
      [],
      [watched('money', { pastLine: true }), watched('r1', { pastLine: true }), watched('r2', { pastLine: true })],
      ['off-target r1+r2 line', 'slow money line'],
    ],
    [
      'a judgement about the money',
      [judgement({ row: 'money', finding: 'slow' })],
      [watched('money', { pastLine: true })],
      ['slow money judgement'],
    ],
  ] as const)('%s', (_, judgements, rows, found) => expect(find([...judgements], [...rows]).found).toEqual(found))
  it('keeps the reasons of several judgements', () =>
    expect(find([judgement(), judgement({ row: 'r2', because: '停工' })], [r1]).because).toBe('设备未到货；停工'))
})

describe('a judgement that cannot be used', () => {
  const unknown = [judgement(), judgement({ row: 'r9' })]
  it('about a row nobody promised', () => {
    const { found, issues } = find(unknown, [r1])
    expect(found).toEqual(['far-off-target r1 judgement'])
    expect(issues).toEqual([
      {
        code: 'monitoring.judgement-unknown-row',
        severity: 'error',
        path: ['judgements', 1, 'row'],
        params: { row: 'r9' },
      },
    ])
  })
  const later = [judgement({ on: '2021-08-01' })]
  it('of a later day than the norms', () => {
    const { found, issues } = find(later, [watched('r1', { lit: true })])
    expect(found).toEqual([])
    expect(issues).toEqual([
      {
        code: 'monitoring.judgement-later',
        severity: 'warning',
        path: ['judgements', 0, 'on'],
        params: { on: '2021-08-01', day: '2021-07-31' },
      },
    ])
  })
  it('does not hide what the numbers show of the row', () => {
    expect(find(later, [watched('r1', { pastLine: true })]).found).toEqual(['off-target r1 line'])
    expect(find(later, [watched('r1', { own: true })]).found).toEqual(['off-target r1 promise'])
    expect(find(later, [r1]).issues.map(({ code }) => code)).toContain('monitoring.judgement-awaited')
  })
})

describe('a judgement that is awaited', () => {
  const awaited = (rows: Watched[], norms = national, judgements: Judgement[] = []) =>
    find(judgements, rows, norms).issues.filter(({ code }) => code === 'monitoring.judgement-awaited')
  it('names the rows that are behind a convention', () =>
    expect(awaited([watched('money'), r1, watched('r2', { behind: false })])).toEqual([
      {
        code: 'monitoring.judgement-awaited',
        severity: 'info',
        path: ['judgements'],
        params: { rows: 'money + 名r1' },
      },
    ]))
  it.each([
    ['a row judged', [r1], [judgement()]],
    ['a row behind its own plan: that is found', [watched('r1', { own: true })], []],
    ['a row past a line: that is found', [watched('r1', { pastLine: true })], []],
    ['a row with a light: that speaks', [watched('r1', { lit: true })], []],
  ] as const)('not for %s', (_, rows, judgements) => expect(awaited([...rows], national, [...judgements])).toEqual([]))
  it('also where a rulebook has lights and none for such a row', () => {
    expect(awaited([r1], practice)).toHaveLength(1)
    const bands = [{ from: '0', light: 'red' as const }]
    const lights = { method: 'ratio' as const, money: bands, indicators: bands, rollUp: 'worst' as const }
    expect(awaited([r1], julyWith({ 'monitoring.lights': lights }))).toHaveLength(1)
  })
})
