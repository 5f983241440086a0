import { bandAbove, bandAt, lowestBand } from '../../kernel/band.js'
import { fraction, type Fraction } from '../../kernel/fraction.js'
import { num, type Decimal } from '../../kernel/number.js'
import { defineRule } from '../../kernel/rule.js'
import { sharePlaces } from '../../norms/places.js'
import type { Norms } from '../../norms/rulebook.js'
import { findNorm } from '../../norms/use-norm.js'
import type { Light } from '../../norms/vocabulary.js'
import { tellFraction } from '../../scoring/tell-quotient.js'

/** What a light is shown for: a ratio to what is due, a ceiling kept or not, a judged share; and whether it is on schedule and on target. */
export type LightOf = {
  row?: string | undefined
  name?: string | undefined
  of: 'money' | 'indicators'
  ratio?: Fraction | undefined
  kept?: boolean | undefined
  share?: Decimal | undefined
  onSchedule?: boolean | undefined
  onTarget?: boolean | undefined
}

const told = ['light', 'name?'] as const

/**
 * 「预警亮灯」 The light a rulebook's lines give; none where it states no line, or none for such a row. Half-open bands of the exact ratio
 * to what is due, below the lowest the lowest; or (method `flags`) on schedule and on target.
 */
export const showLight = /* @__PURE__ */ defineRule(
  {
    id: 'monitoring.show-light',
    title: '预警亮灯',
    outcomes: {
      band: [...told, 'ratio', 'from', 'below?'],
      'judged-band': [...told, 'share', 'from', 'below?'],
      'ceiling-kept': told,
      'ceiling-passed': told,
      both: told,
      'on-schedule-only': told,
      'behind-schedule': told,
      none: [],
    },
  },
  (of: LightOf, norms: Norms) => {
    const line = findNorm(norms, 'monitoring.lights')
    const lit = (light: Light) => ({ value: light as Light | undefined, row: of.row, shown: light, uses: [line] })
    const rules = line?.value
    if (rules?.method === 'flags') {
      const { onSchedule, onTarget } = of
      if (onSchedule === false)
        return { ...lit(rules.behind), outcome: 'behind-schedule', given: { light: rules.behind, name: of.name } }
      if (onSchedule && onTarget === true)
        return { ...lit(rules.both), outcome: 'both', given: { light: rules.both, name: of.name } }
      if (onSchedule && onTarget === false)
        return {
          ...lit(rules.onScheduleOnly),
          outcome: 'on-schedule-only',
          given: { light: rules.onScheduleOnly, name: of.name },
        }
    }
    if (rules?.method === 'ratio') {
      const { atMost, judged } = rules
      if (of.share !== undefined && judged) {
        const { band, below } = bandIn(judged, fraction(num(of.share)))
        const given = { light: band.light, name: of.name, share: of.share, from: band.from, below }
        return { ...lit(band.light), outcome: 'judged-band', given }
      }
      if (of.kept !== undefined && atMost)
        return of.kept
          ? { ...lit(atMost.kept), outcome: 'ceiling-kept', given: { light: atMost.kept, name: of.name } }
          : { ...lit(atMost.passed), outcome: 'ceiling-passed', given: { light: atMost.passed, name: of.name } }
      if (of.ratio && of.kept === undefined) {
        const bands = rules[of.of]
        const { band, below } = bandIn(bands, of.ratio)
        const ratio = tellFraction(
          of.ratio,
          bands.map(({ from }) => from),
          sharePlaces,
        )
        return {
          ...lit(band.light),
          outcome: 'band',
          given: { light: band.light, name: of.name, ratio, from: band.from, below },
        }
      }
    }
    return { value: undefined as Light | undefined, shown: undefined, outcome: 'none', uses: [line] }
  },
)

type LightBand = { from: Decimal; light: Light }

const bandIn = (bands: readonly LightBand[], value: Fraction): { band: LightBand; below: Decimal | undefined } => {
  const band = bandAt(bands, value) ?? lowestBand(bands) ?? { from: '0', light: 'red' }
  return { band, below: bandAbove(bands, band)?.from }
}
