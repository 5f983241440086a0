import type { Facts, WordsOf } from '../../../kernel/words.js'
import type { markRules } from '../../frameworks/score-mark.js'
import { because, gives, tier, worth } from './framework-phrases.js'
import { within } from './phrases.js'

const refused = (f: Facts<'reason'>): string => `Mark not taken. ${f.reason}`

const amount = (f: Facts<'part' | 'value'>): string => (f.part === f.value ? f.value : `${f.part} = ${f.value}`)

/** English: how a criterion earns its score. */
export const marks = {
  'scoring.score-judged-mark': {
    scored: (f) => `Marked ${f.value} of ${f.points}${tier(f)}`,
    shared: (f) => `Judged share ${f.share}${tier(f)}: ${gives(f, `${f.points} × ${f.share}`)}`,
    graded: (f, say) => `Graded “${say('grade', f.tier)}”, which is worth ${f.value} of ${f.points}`,
    refused,
  },
  'scoring.score-checklist-mark': {
    checked: (f) =>
      `Checked: ${f.checked === '' ? 'nothing' : f.checked.replaceAll(' + ', ', ')}. ${gives(f, `${f.points} × ${f.part} ÷ ${f.whole}`)}`,
    refused,
  },
  'scoring.score-answer-mark': {
    full: (f) => `Answer “${f.answer}”: full score ${f.points}`,
    nothing: (f) => `Answer “${f.answer}”: score 0`,
    refused,
  },
  'scoring.score-proportional-mark': {
    full: (f) => `Rate ${f.part} is what was wanted: full score ${f.points}`,
    proportional: (f) => `Rate ${f.part}, in proportion, at least 0: ${gives(f, `${f.points} × ${f.part}`)}`,
    'inverse-ratio': (f) => `Rate ${f.part} is above 1, by its reciprocal: ${gives(f, `${f.points} ÷ ${f.part}`)}`,
    'inverse-linear': (f) =>
      `Rate ${f.part} is above 1, less in proportion to the excess, at least 0: ${gives(f, `${f.points} × (2 − ${f.part})`)}`,
    'below-pass-line': (f) => `Rate ${f.part} comes to less than the pass line ${f.passAt}: score 0`,
    refused,
  },
  'scoring.score-bands-mark': {
    'in-band': (f) => `Value ${f.part} falls in the band of ${within(f)}${tier(f)}: ${worth(f)}`,
    graded: (f, say) => `Graded “${say('grade', f.tier)}”, which is worth ${worth(f)}`,
    'below-bands': (f) => `Value ${f.part} is below the lowest band: score 0`,
    'lowest-band': (f) =>
      `Value ${f.part} is below the lowest band, which begins at ${f.from}, and counts as that: ${worth(f)}`,
    refused,
  },
  'scoring.score-penalty-mark': {
    free: (f) => `Value ${f.part} does not pass the limit ${f.free}: full score ${f.points}${because(f)}`,
    reduced: (f) =>
      `Value ${f.part} passes the limit ${f.free}, ${f.lose} less for each ${f.per}: ${gives(f, `${f.points} − ${f.lose} × ${f.over} ÷ ${f.per}`)}${because(f)}`,
    'reduced-by-steps': (f) =>
      `Value ${f.part} passes the limit ${f.free}, ${f.lose} less for each full ${f.per}, ${f.steps} of them: ${gives(f, `${f.points} − ${f.lose} × ${f.steps}`)}${because(f)}`,
    floored: (f) =>
      `Value ${f.part} passes the limit ${f.free}, ${f.lose} less for each ${f.per}, down to the floor ${f.floor}${because(f)}`,
    refused,
  },
  'scoring.score-amount-mark': {
    deducted: (f) => `Deducted ${amount(f)}${because(f)}`,
    'deducted-to-cap': (f) => `Deducted ${f.part}, at most ${f.cap}, so ${f.value}${because(f)}`,
    added: (f) => `Added ${amount(f)}${because(f)}`,
    'added-to-cap': (f) => `Added ${f.part}, at most ${f.cap}, so ${f.value}${because(f)}`,
    refused,
  },
  'scoring.score-veto-mark': {
    raised: (f, say) => `This is the case: the grade is “${say('grade', f.grade)}” at best`,
    clear: () => 'This is not the case',
    refused,
  },
} satisfies WordsOf<(typeof markRules)[keyof typeof markRules]>
