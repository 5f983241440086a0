import type { Citation } from '../kernel/citation.js'
import type { Day } from '../kernel/day.js'
import { isBefore } from '../kernel/day-order.js'
import type { Issue } from '../kernel/issue.js'
import { citedOn, ownBasis } from '../norms/own-basis.js'

export type Basis = 'setting' | 'taxonomy' | 'values' | 'responsibility' | 'convention'

const stated = (): Record<Basis, Citation[]> => ({
  setting: [...ownBasis.setting.citations],
  taxonomy: [...ownBasis.taxonomy.citations],
  values: [...ownBasis.values.citations],
  responsibility: [...ownBasis.responsibility.citations],
  convention: [...ownBasis.bareNumber.citations],
})

/** 「校验依据」 What a check stands on where no norm says it: how sure we are is in `seen`. */
export const basis = /* @__PURE__ */ stated()

/** The issues as they stand on a day: none cites a document not yet issued. Before 财预〔2021〕101号 a value had to be specific and quantified by 财预〔2015〕88号. */
export const basisOn = (issues: readonly Issue[], day: Day): Issue[] =>
  issues.map((issue) =>
    issue.basis?.some((cited) => own(cited, day) !== undefined)
      ? { ...issue, basis: issue.basis.flatMap((cited) => own(cited, day) ?? [cited]) }
      : issue,
  )

/** What stands in the place of one of our own citations that is not yet in force. */
const own = (cited: Citation, day: Day): Citation[] | undefined => {
  const { setting, taxonomy, values, responsibility } = ownBasis
  const dated = [setting, taxonomy, values, responsibility].find(({ citations }) => citations.includes(cited))
  if (dated?.from === undefined || !isBefore(day, dated.from)) return undefined
  return dated === values ? citedOn(setting, day) : []
}
