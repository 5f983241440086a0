import { exante } from './silences/exante.js'
import { frameworks } from './silences/frameworks.js'
import { monitoring } from './silences/monitoring.js'
import { reading } from './silences/reading.js'
import { review } from './silences/review.js'
import { scoring } from './silences/scoring.js'
import { validation } from './silences/validation.js'
import type { SilenceWords } from '../silence-words.js'

/** What each silence asks and offers, in Chinese. */
export const silenceWords: SilenceWords = /* @__PURE__ */ (() => ({
  ...scoring,
  ...reading,
  ...frameworks,
  ...validation,
  ...review,
  ...exante,
  ...monitoring,
}))()
