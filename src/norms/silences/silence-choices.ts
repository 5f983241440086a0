import { deepFrozen } from '../../kernel/deep-frozen.js'
import { exanteSilences } from './exante.js'
import { frameworkSilences } from './frameworks.js'
import { monitoringSilences } from './monitoring.js'
import { readingSilences } from './reading.js'
import { reviewSilences } from './review.js'
import { scoringSilences } from './scoring.js'
import { validationSilences } from './validation.js'

type Rooms = typeof scoringSilences &
  typeof readingSilences &
  typeof frameworkSilences &
  typeof validationSilences &
  typeof reviewSilences &
  typeof exanteSilences &
  typeof monitoringSilences

export type SilenceId = keyof Rooms

/** The options of a silence, by their ids. */
export type OptionOf<Id extends SilenceId> = Rooms[Id]['options'][number]

/** 「本库约定」 Every question of computation the documents leave open: its options, and ours among them. Their words are in `words/`. */
export const silenceChoices: {
  readonly [Id in SilenceId]: { readonly options: readonly OptionOf<Id>[]; readonly chosen: OptionOf<Id> }
} = /* @__PURE__ */ (() =>
  deepFrozen({
    ...scoringSilences,
    ...readingSilences,
    ...frameworkSilences,
    ...validationSilences,
    ...reviewSilences,
    ...exanteSilences,
    ...monitoringSilences,
  }))()

export const isSilence = (id: string): id is SilenceId => Object.hasOwn(silenceChoices, id)
