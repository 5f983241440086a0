import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/kernel/citation.js'
import type { Day } from '../../src/kernel/day.js'
import { isInvariantError } from '../../src/kernel/invariant-error.js'
import type { Trace } from '../../src/kernel/conclusion.js'
import { documents } from '../../src/norms/documents.js'
import { everyRule } from '../support/every-rule.js'
import { uncited } from '../support/uncited.js'
import { callsOf, made, shipped, type Call } from './call.js'
import { rooms } from './rooms.js'
import { saidBy, type Said } from './said-by.js'

const rules = (await everyRule()).filter(({ id }, i, all) => all.findIndex((rule) => rule.id === id) === i)
const calls = rooms.flatMap(callsOf)
const dated = calls.filter((call) => JSON.stringify(call.with).includes('$norms'))
const saidAt = async (day?: Day): Promise<Said[]> =>
  (await Promise.all((day === undefined ? calls : dated).map((call) => saidOn(call, day)))).flatMap((said) => said)
const citedBy = (said: Said): readonly Citation[] =>
  'trace' in said ? said.trace.basis : 'issue' in said ? (said.issue.basis ?? []) : []

/** The same call under the norms of another day; what cannot be called without those norms says nothing. */
const saidOn = async (call: Call, day: Day | undefined): Promise<Said[]> => {
  try {
    return saidBy(await made(day === undefined ? call : onDay(call, day)))
  } catch (error) {
    if (day !== undefined && isInvariantError(error)) return []
    throw error
  }
}
const onDay = (call: Call, day: Day): Call =>
  JSON.parse(JSON.stringify(call), (key, value: unknown) =>
    key === '$norms' ? (value as unknown[]).map((each, i) => (i === 1 ? day : each)) : value,
  ) as Call

const said = await saidAt()
const traces = said.flatMap((each) => ('trace' in each ? [each.trace] : []))
const bare = ({ basis, silences = [] }: Trace): boolean => basis.length + silences.length === 0
const nameOf = ({ rule, outcome }: Trace): string => `${rule} ${outcome}`

describe('a rule’s own basis', () => {
  const declaring = rules.filter(({ basis }) => basis.length > 0)

  it('is declared by these rules only: every other one always reads a norm', () =>
    expect(declaring.map(({ id }) => id).sort()).toEqual([
      'exante.reconcile-ex-ante-cut', // the arithmetic of a printed page: it is called without norms
      'monitoring.forecast-year', // a forecast is asked for; no way of making one is stated
      'monitoring.measure-gap',
      'monitoring.measure-money',
      'monitoring.measure-row',
      'monitoring.monitor-project', // computed in every rulebook, with or without a line
      'monitoring.propose-action', // whatever has no consequence of its own is to be put right
      'oversight.reconcile-scores',
      'oversight.sample-for-check', // the comparison itself stands on no norm
      'review.review-objective', // one person’s grade or opinion
    ]))

  it.each(declaring)('of $id comes out of a real call', ({ id, basis }) =>
    expect(traces.filter(({ rule }) => rule === id).map((trace) => trace.basis)).toContainEqual(basis),
  )

  it('is missed by no other: each stands on a norm or a silence, or is on the list of what may have nothing to cite', () =>
    expect(
      traces
        .filter(bare)
        .map(nameOf)
        .filter((name) => uncited[name] === undefined),
    ).toEqual([]))

  it('is listed as missing only where the rule says so on some day', { timeout: 30_000 }, async () => {
    const early = await saidAt('2014-12-31')
    const seen = new Set(
      [...said, ...early].flatMap((each) => ('trace' in each && bare(each.trace) ? [each.name] : [])),
    )
    expect(Object.keys(uncited).filter((name) => !seen.has(name))).toEqual([])
  })
})

const issued = new Map<string, Day>(
  Object.values(documents).flatMap((document) => ('issued' in document ? [[document.id, document.issued]] : [])),
)
const days: Day[] = ['2014-12-31', '2015-12-31', '2016-12-31', '2018-06-30', '2019-12-31', '2020-02-24', '2020-12-31']

describe('no document is cited before it was issued', () => {
  it.each(days)('by anything said under the norms of %s', { timeout: 30_000 }, async (day) => {
    const known = await saidAt(day)
    const early = known.flatMap((each) =>
      citedBy(each).flatMap(({ document }) =>
        (issued.get(document) ?? day) > day ? [`${each.name}: ${document}`] : [],
      ),
    )
    expect([...new Set(early)]).toEqual([])
  })

  it('by an entry of a shipped rulebook', () => {
    const early = Object.values(shipped).flatMap(({ id, norms }) =>
      Object.entries(norms).flatMap(([key, entries]) =>
        entries.flatMap(({ from, basis }) =>
          basis.flatMap(({ document }) => ((issued.get(document) ?? from) > from ? [`${id} ${key} ${document}`] : [])),
        ),
      ),
    )
    expect(early).toEqual([])
  })
})
