import { byCodeUnit } from '../../kernel/by-code-unit.js'
import { hashOf } from '../../kernel/hash.js'
import type { Issue } from '../../kernel/issue.js'
import { defineRule } from '../../kernel/rule.js'
import type { Decimal } from '../../kernel/number.js'
import type { Selection } from '../../model/results/selection.js'
import { ownBasis } from '../../norms/own-basis.js'
import { watchNorms } from '../../norms/resolving/watch-norms.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import { oversightIssues } from '../issues.js'
import { countOf } from './count-of.js'
import { keyOf } from './keys-of.js'
import { quotasOf } from './quotas-of.js'

/** 「抽查对象」 What may be drawn; `tickets` is how many chances it has (1 unless told). */
export type SampleItem = { id: string; stratum?: string | undefined; tickets?: number | undefined }

/** 「抽样方案」 How much is drawn (a share of 1, or a count), by which seed, and how over the strata. */
export type SampleOptions = {
  share?: Decimal | undefined
  count?: number | undefined
  seed: string
  strata?: 'equal' | 'proportional' | undefined
}

const samplingMethod = 'sha256-smallest-key@1'
const told = ['seed', 'count', 'of', 'drawn'] as const

/**
 * 「抽查抽样」 A draw that anyone redoes with `sha256sum`: each item's key is the smallest SHA-256 of seed, id and ticket; the smallest keys
 * are drawn. Share × all rounds up. Neither the order of the population nor a clock has a say. Source: 财预〔2020〕10号 第十九条 asks for
 * checks by samples and names no share.
 */
export const sampleForCheck = /* @__PURE__ */ defineRule(
  {
    id: 'oversight.sample-for-check',
    title: '抽查抽样',
    basis: ownBasis.spotChecks,
    outcomes: { drawn: [...told, 'share?', 'strata?'], 'not-drawn': ['missing'] },
  },
  (population: readonly SampleItem[], options: SampleOptions, norms: Norms) => {
    const { norms: watched, said } = watchNorms(norms)
    const share =
      options.share === undefined && options.count === undefined ? findNorm(watched, 'sampling.share') : undefined
    const issues: Issue[] = []
    const items = distinct(population, issues)
    const { count, issue } = countOf(items.length, { ...options, share: options.share ?? share?.value })
    if (issue) issues.push(issue)
    if (options.seed === '') issues.push(oversightIssues.raise('sampling.no-seed', { path: ['seed'] }))
    if (population.length === 0) issues.push(oversightIssues.raise('sampling.population-empty'))
    issues.push(...said(issues))

    const ordered = items
      .map(({ id, stratum, tickets = 1 }) => ({ id, stratum, key: keyOf(options.seed, id, tickets) }))
      .sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.id, b.id))
    const hash = hashOf([...items].sort((a, b) => byCodeUnit(a.id, b.id)))
    const value: Selection = { method: samplingMethod } as Selection // the members follow in their order
    if (options.seed !== '') value.seed = options.seed
    value.population = { count: items.length, hash }
    value.drawn = []
    value.notDrawn = []
    value.issues = issues
    const uses = [share]
    const [first] = issues.filter(({ severity }) => severity === 'error')
    if (count === undefined || first) {
      value.notDrawn = ordered.map(({ id }) => ({ id, reason: 'no-draw' }))
      const given = {
        missing: issues.filter(({ severity }) => severity === 'error').map(({ code, params }) => ({ code, params })),
      }
      return { value, outcome: 'not-drawn', shown: undefined, given, uses, day: norms.day }
    }
    const left = new Map<string, number>()
    if (options.strata) {
      value.quotas = quotasOf(
        items.map(({ stratum = '' }) => stratum),
        count,
        options.strata,
      )
      for (const { stratum, count: quota } of value.quotas) left.set(stratum, quota)
    } else left.set('', count)
    for (const { id, stratum, key } of ordered) {
      const place = options.strata ? (stratum ?? '') : ''
      const open = left.get(place) ?? 0
      left.set(place, open - 1)
      if (open > 0) value.drawn.push({ id, ...(stratum !== undefined && { stratum }), reason: 'smallest-key', key })
      else value.notDrawn.push({ id, reason: 'larger-key', params: { key } })
    }
    const given = {
      seed: options.seed,
      count: String(count),
      of: String(items.length),
      drawn: value.drawn.map(({ id }) => id),
      share: options.share ?? share?.value,
      strata: options.strata,
    }
    return { value, outcome: 'drawn', shown: String(value.drawn.length), given, uses, day: norms.day }
  },
)

/** Each id once, with a whole number of tickets: what is not in order stops the draw. */
const distinct = (population: readonly SampleItem[], issues: Issue[]): SampleItem[] => {
  const seen = new Set<string>()
  return population.flatMap((item, at) => {
    const { id, tickets } = item
    if (seen.has(id)) {
      issues.push(oversightIssues.raise('sampling.repeated-id', { path: [at, 'id'], params: { id } }))
      return []
    }
    seen.add(id)
    if (tickets !== undefined && (!Number.isInteger(tickets) || tickets < 1))
      issues.push(
        oversightIssues.raise('sampling.tickets', { path: [at, 'tickets'], params: { id, tickets: String(tickets) } }),
      )
    return [item]
  })
}
