import * as z from 'zod/mini'
import { exactly } from './exactly.js'
import type { Action } from './monitoring-vocabulary.js'
import { action, closed, eachOnce } from './shapes.js'

/**
 * 「认定后的处置」 What a finding of monitoring leads to: all `actions` in one act or, with `choose: 'one'`, one of them. `at`: on which
 * occasion, where the document names one.
 */
export type Consequences = {
  actions: Action[]
  choose?: 'one' | undefined
  at?: 'mid-year-adjustment' | undefined
}

/** The shape of every `monitoring.consequences` norm. */
export const consequences = () =>
  exactly<Consequences>()(
    closed({
      actions: z.array(action()).check(
        z.minLength(1),
        eachOnce((each: Action) => each),
        z.meta({ uniqueItems: true }),
      ),
      choose: z.exactOptional(z.literal('one')),
      at: z.exactOptional(z.literal('mid-year-adjustment')),
    }),
  )
