import { exante } from './exante.js'
import { frameworks } from './frameworks.js'
import { reading } from './reading.js'
import { review } from './review.js'
import { scoring } from './scoring.js'
import { validation } from './validation.js'
import type { SilenceWords } from '../silence-words.js'

/** What each silence asks and offers, in English. */
export const silenceWords: SilenceWords = /* @__PURE__ */ (() => ({
  ...scoring,
  ...reading,
  ...frameworks,
  ...validation,
  ...review,
  ...exante,
}))()
