import { describe, expect, it } from 'vitest'
import { commonPractice } from '../../src/norms/rulebooks/common-practice.js'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { national } from '../../src/norms/rulebooks/national.js'
import { normsOn } from '../../src/norms/norms-on.js'
import { silences } from '../../src/norms/silences.js'

// A calendar of its own: the days are counted here, not by the package.
const daysFrom = (first: string, last: string): string[] => {
  const days: string[] = []
  for (let at = Date.parse(`${first}T00:00:00Z`); at <= Date.parse(`${last}T00:00:00Z`); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

const scoringNorms = [
  'execution.points',
  'points.level1.2015',
  'grades.scale',
  'judgement.tiers',
  'scoring.quantitative',
  'scoring.total',
  'framework.preferred',
  'objective-framework.2015',
  ...Object.keys(silences).map((id) => `silence.${id}`),
]

/** How many entries of national say something on a day, each holding until its end or until the next begins. */
const statedOn = (key: string, day: string): number => {
  const entries = [...(national.norms[key] ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1))
  return entries.filter(
    ({ from, until }, i) =>
      from <= day &&
      (until === undefined || day < until) &&
      (entries[i + 1] === undefined || day < entries[i + 1]!.from),
  ).length
}

describe('every day has exactly one value of each national scoring norm', () => {
  it.each([
    ['the documents of 2020 on', '2020-02-25', '2031-12-31', 4328],
    ['the printed forms before them', '2016-01-01', '2020-02-24', 1516],
  ])('%s', (_, first, last, count) => {
    const days = daysFrom(first, last)
    expect(days.length).toBe(count)
    const wrong = days.flatMap((day) =>
      scoringNorms.filter((key) => statedOn(key, day) !== 1).map((key) => `${key} on ${day}`),
    )
    expect(wrong).toEqual([])
  })

  it('and of every other norm of national, from its own first day on', () => {
    const days = daysFrom('2015-01-01', '2031-12-31').filter((day) => day.endsWith('-01') || day.endsWith('-18'))
    const wrong = Object.entries(national.norms).flatMap(([key, entries]) => {
      const first = entries.map(({ from }) => from).sort()[0]!
      return [first, ...days.filter((day) => day > first)]
        .filter((day) => statedOn(key, day) !== 1)
        .map((day) => `${key} on ${day}`)
    })
    expect(wrong).toEqual([])
  })

  it('and normsOn finds that one, in each rulebook that ships', () => {
    const turning = [
      ...new Set(
        Object.values(national.norms).flatMap((entries) => entries.flatMap(({ from, until }) => [from, until ?? from])),
      ),
    ]
    const around = turning
      .flatMap((day) =>
        [-1, 0, 1].map((n) => new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)),
      )
      .filter((day) => day >= '2016-01-01')
    const days = [
      ...new Set([
        ...around,
        ...daysFrom('2016-01-01', '2031-12-31').filter((day) => day.endsWith('-01-01') || day.endsWith('-07-29')),
      ]),
    ]
    const missing: string[] = []
    for (const rulebook of [national, commonPractice, lanzhouNewArea]) {
      for (const day of days) {
        const norms = normsOn(day, rulebook)
        if (!norms.ok) missing.push(`${rulebook.id} on ${day}`)
        else
          missing.push(
            ...scoringNorms
              .filter((key) => norms.value.values[key]?.layer !== 'national')
              .map((key) => `${key} on ${day}`),
          )
      }
    }
    expect(missing).toEqual([])
  }, 30_000)
})
