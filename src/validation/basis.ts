import type { Citation } from '../kernel/citation.js'
import type { Day } from '../kernel/day.js'
import type { Issue } from '../kernel/issue.js'
import { citedOn, ownBasis } from '../norms/own-basis.js'

const { setting, taxonomy, values, responsibility, bareNumber } = ownBasis

/** 「校验依据」 What a check stands on where no norm says it: how sure we are is in `seen`. */
export const basis = {
  setting: [...setting.citations],
  taxonomy: [...taxonomy.citations],
  values: [...values.citations],
  responsibility: [...responsibility.citations],
  convention: [...bareNumber.citations],
} as const satisfies Record<string, Citation[]>

export type Basis = keyof typeof basis

/** The issues as they stand on a day: none cites a document not yet issued. Before 财预〔2021〕101号 a value had to be specific and quantified by 财预〔2015〕88号. */
export const basisOn = (issues: readonly Issue[], day: Day): Issue[] =>
  issues.map((issue) =>
    issue.basis?.some((cited) => own(cited, day) !== undefined)
      ? { ...issue, basis: issue.basis.flatMap((cited) => own(cited, day) ?? [cited]) }
      : issue,
  )

/** What stands in the place of one of our own citations that is not yet in force. */
const own = (cited: Citation, day: Day): Citation[] | undefined => {
  const dated = [setting, taxonomy, values, responsibility].find(({ citations }) => citations.includes(cited))
  if (dated?.from === undefined || dated.from <= day) return undefined
  return dated === values ? citedOn(setting, day) : []
}
