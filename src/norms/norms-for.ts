import { failed, type Result } from '../kernel/result.js'
import { normIssues } from './issues.js'
import { normsOn } from './norms-on.js'
import type { Norms, Rulebook } from './rulebook.js'

/**
 * 「项目适用规则」 The norms by which a project of a budget year is evaluated and its results are applied: those of the last day of its
 * year. A project without a year has none (`norms.year-missing`): the day of the norms is then the caller's to name, with `normsOn`.
 */
export const normsFor = ({ year }: { readonly year?: number | undefined }, rulebook?: Rulebook): Result<Norms> =>
  year === undefined
    ? failed([normIssues.raise('norms.year-missing', { path: ['year'] })])
    : normsOn(`${String(year).padStart(4, '0')}-12-31`, rulebook)
