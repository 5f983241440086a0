import { deepFrozen } from '../../kernel/deep-frozen.js'
import type { Lexicon } from '../../norms/norm-values.js'
import { directions } from '../../norms/names/directions.js'
import { money } from './lexicons/money.js'
import { names } from './lexicons/names.js'
import { rates } from '../../norms/names/rates.js'
import { slogans } from './lexicons/slogans.js'
import { unitFamilies, unitWords } from './lexicons/units.js'
import { verbs } from './lexicons/verbs.js'
import { values } from './lexicons/values.js'

/** 「内置词表」 The lexicons that ship, each with examples of what it catches. A rulebook (`validation.lexicons`) and the caller add to them by id. */
export const builtInLexicons: readonly Lexicon[] = /* @__PURE__ */ deepFrozen(
  [names, rates, directions, money, values, slogans, verbs, unitWords, unitFamilies].flat(),
)
