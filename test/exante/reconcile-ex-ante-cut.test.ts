import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reconcileExAnteCut, type PrintedCut } from '../../src/exante/reconcile-ex-ante-cut.js'
import { describeRule } from '../support/describe-rule.js'
import { fc } from '../support/property.js'
import { cmp, div, mul, parse, ratio, roundHalfUp } from '../support/rational.js'

describeRule(reconcileExAnteCut, [
  {
    because: 'all four agree: 1000 − 665 = 335, which is 33.5 %',
    given: [{ requested: '1000', suggested: '665', amount: '335', percent: '33.5%' }],
    outcome: 'agree',
    value: { computed: [], issues: [] },
  },
  {
    because: 'a rate printed with fewer decimals is rounded: 33.5 is 34',
    given: [{ requested: '1000', amount: '335', percent: '34%' }],
    outcome: 'agree',
    value: { suggested: '665', computed: ['suggested'], issues: [] },
  },
  {
    because: '33 is 33.5 cut off',
    given: [{ requested: '1000', amount: '335', percent: '33%' }],
    outcome: 'differ',
    value: {
      issues: [
        {
          code: 'exante.percent-truncated',
          severity: 'warning',
          path: ['percent'],
          params: { printed: '33%', expected: '34', amount: '335', requested: '1000' },
        },
      ],
    },
  },
  {
    because: '35 is neither',
    given: [{ requested: '1000', amount: '335', percent: '35%' }],
    outcome: 'differ',
    value: {
      issues: [
        {
          code: 'exante.percent-wrong',
          severity: 'warning',
          path: ['percent'],
          params: { printed: '35%', expected: '34', amount: '335', requested: '1000' },
        },
      ],
    },
  },
  {
    because: 'an amount that is not the difference',
    given: [{ requested: '1000', suggested: '665', amount: '300' }],
    outcome: 'differ',
    value: {
      issues: [
        {
          code: 'exante.amount-wrong',
          severity: 'warning',
          path: ['amount'],
          params: { printed: '300', expected: '335', requested: '1000', suggested: '665' },
        },
      ],
    },
  },
  {
    because: 'what is not printed is worked out: 3 − 2 = 1, 1 ÷ 3 = 33.33 %',
    given: [{ requested: '3', suggested: '2' }],
    outcome: 'agree',
    value: { amount: '1', percent: '33.33', computed: ['amount', 'percent'], issues: [] },
  },
  {
    because: 'from the other two: 2 + 1 = 3',
    given: [{ suggested: '2', amount: '1' }],
    outcome: 'agree',
    value: { requested: '3', computed: ['requested', 'percent'] },
  },
  {
    because: 'a rate alone leaves a range',
    given: [{ requested: '200', percent: '10%' }],
    outcome: 'agree',
    value: {
      amount: '20',
      suggested: '180',
      between: { figure: 'amount', from: '19', to: '21' },
      computed: ['suggested', 'amount'],
    },
  },
  {
    because: 'one figure says nothing of the others',
    given: [{ amount: '130' }],
    outcome: 'too-little',
    value: { amount: '130', computed: [] },
  },
  {
    because: 'nor does a rate without an amount',
    given: [{ percent: '6.37%', suggested: '5' }],
    outcome: 'too-little',
    value: { percent: '6.37' },
  },
  { because: 'a rate of 0 does not tell the request', given: [{ amount: '0', percent: '0%' }], outcome: 'too-little' },
  {
    because: 'full-width signs are read',
    given: [{ requested: '1000', amount: '335', percent: ' ３３．５％ ' }],
    outcome: 'agree',
    value: { percent: '33.5', issues: [] },
  },
  {
    because: 'what is no percentage is said',
    given: [{ requested: '1000', amount: '335', percent: '约三成' }],
    outcome: 'differ',
    value: {
      issues: [
        { code: 'exante.percent-unreadable', severity: 'error', path: ['percent'], params: { found: '约三成' } },
      ],
    },
  },
  {
    because: 'nor is more than all',
    given: [{ requested: '1000', percent: '120%' }],
    outcome: 'differ',
    value: {
      issues: [{ code: 'exante.percent-unreadable', severity: 'error', path: ['percent'], params: { found: '120%' } }],
    },
  },
  {
    because: 'nothing requested has no rate',
    given: [{ requested: '0', amount: '0', percent: '0%' }],
    outcome: 'differ',
    value: { issues: [{ code: 'exante.zero-request', severity: 'warning', path: ['requested'], params: {} }] },
  },
  {
    because: 'a negative amount is looked at by somebody',
    given: [{ requested: '-5', suggested: '2' }],
    outcome: 'differ',
    value: {
      issues: [{ code: 'funds.negative', severity: 'error', path: ['requested'], params: { amount: '-5' } }],
    },
  },
])

type Case = { id: string; unit: string | null; requested: string | null; amount: string | null; percent: string | null }
const folder = new URL('../../examples/data/', import.meta.url)
const cases = readdirSync(folder)
  .filter((name) => name.startsWith('exante-'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case)
const printed = ({ requested, amount, percent }: Case): PrintedCut => ({
  ...(requested !== null && { requested }),
  ...(amount !== null && { amount }),
  ...(percent !== null && { percent }),
})

/** What the published figures (万元) let us work out, and no more. */
const golden: Record<string, object> = {
  'exante-01': {
    requested: '4841',
    suggested: '4211.67',
    amount: '629.33',
    percent: '13',
    computed: ['suggested', 'amount'],
    between: { figure: 'amount', from: '605.13', to: '653.54' },
    issues: [],
  }, // 4841 × 13 % = 629.33; × 12.5 % = 605.125; × 13.5 % = 653.535
  'exante-03': { requested: '480', computed: [], issues: [] },
  'exante-05': {
    requested: '22043.86',
    suggested: '14504.86',
    amount: '7539',
    percent: '34.2',
    computed: ['requested', 'suggested'],
    between: { figure: 'requested', from: '22011.68', to: '22076.13' },
    issues: [],
  }, // 7539 ÷ 0.342; ÷ 0.3425; ÷ 0.3415
  'exante-06': { amount: '130', computed: [], issues: [] },
  'exante-08': { computed: [], issues: [] }, // a form without figures
}

describe('the published cuts', () => {
  it('are the five', () => expect(cases.map(({ id }) => id)).toEqual(Object.keys(golden)))
  it.each(cases.map((each) => [each.id, each] as const))('%s', (id, each) =>
    expect(reconcileExAnteCut(printed(each)).value).toEqual(golden[id]),
  )
})

describe('reconcileExAnteCut', () => {
  it('finds nothing wrong with a rate rounded half up from its amounts, whatever its decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.nat(10_000_000),
        fc.integer({ min: 0, max: 4 }),
        (requested, of, places) => {
          const amount = of % (requested + 1)
          const exact = div(mul(ratio(BigInt(amount)), ratio(100n)), ratio(BigInt(requested)))
          const rounded = roundHalfUp(exact, places)
          const [whole = '0', part = ''] = rounded.split('.')
          const percent = places === 0 ? whole : `${whole}.${part.padEnd(places, '0')}`
          const { value } = reconcileExAnteCut({ requested: String(requested), amount: String(amount), percent })
          expect(value.issues).toEqual([])
          expect(cmp(parse(value.suggested ?? ''), ratio(BigInt(requested - amount)))).toBe(0)
        },
      ),
    )
  })
})
