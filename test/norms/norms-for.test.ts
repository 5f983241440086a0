import { describe, expect, it } from 'vitest'
import { lanzhouNewArea } from '../../src/norms/rulebooks/lanzhou-new-area.js'
import { normsFor } from '../../src/norms/norms-for.js'
import { normsOn } from '../../src/norms/norms-on.js'
import { said } from '../support/said.js'

describe('the norms for a project', () => {
  it('are those of the last day of its year: what took force in August 2021 holds for all of 2021', () =>
    expect(normsFor({ year: 2021 })).toStrictEqual(normsOn('2021-12-31')))

  it('are those of the rulebook given', () =>
    expect(normsFor({ year: 2021 }, lanzhouNewArea)).toStrictEqual(normsOn('2021-12-31', lanzhouNewArea)))

  it('are none without a year: no day is made up', () =>
    expect(said(normsFor({}))).toEqual(['norms.year-missing at year']))

  it.each([
    [2012, 'norms.before-first-document at (root)'],
    [202, 'norms.before-first-document at (root)'],
    [20211, 'day.malformed at (root)'],
    [2021.5, 'day.malformed at (root)'],
  ])('are refused as any day is: %s', (year, expected) => expect(said(normsFor({ year }))).toEqual([expected]))
})
