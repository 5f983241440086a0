import type { Say, WordsOf } from '../../../kernel/words.js'
import type { chooseAdvice } from '../../choose-advice.js'
import type { measureFirstPassRate } from '../../measure-first-pass-rate.js'
import type { gateBudget } from '../../gate-budget.js'
import type { reviewObjective } from '../../review-objective.js'

const owing = (owed: string, say: Say): string =>
  owed === ''
    ? ''
    : `; owed: ${owed
        .split(' + ')
        .map((what) => say('owed', what))
        .join(', ')}`

const words: Readonly<Record<string, string>> = {
  'ex-ante-not-required': 'no ex-ante assessment needed',
  'ex-ante': 'ex-ante assessment',
  opinion: 'review opinion',
  emergency: 'emergency decision',
}

const eventsOf = (events: string): string =>
  events.replaceAll(' + ', ', ').replace(/ ([a-z-]+)(?=,|$)/g, (_, kind: string) => ` ${words[kind] ?? kind}`)

/** English: the review of objectives and the budget gate. */
export const sentences = {
  'review.review-objective': {
    graded: (f, say) => `Review of the objective (qualitative): “${f.label === '' ? say('grade', f.grade) : f.label}”`,
    scored: (f) => `Review of the objective (quantitative, marked by ${f.count}): ${f.score}, “${f.label}”`,
    capped: (f) =>
      `Review of the objective (quantitative, marked by ${f.count}): ${f.score}; an item is poor, so “${f.label}” at best`,
    opinion: (f) =>
      `Review of the objective (opinion): ${f.accepted === 'yes' ? 'accepted' : 'not accepted'}${f.text === '' ? '' : ` (${f.text})`}`,
    provisional: (f) => `Review of the objective not complete, ${f.subtotal} so far, because: ${f.missing}`,
  },
  'review.choose-advice': {
    proceed: (f, say) => `Review grade “${say('grade', f.grade)}”: goes to the next step of the budget`,
    improve: (f, say) => `Review grade “${say('grade', f.grade)}”: improved as agreed, then goes to the next step`,
    revise: (f, say) => `Review grade “${say('grade', f.grade)}”: revised and reviewed again`,
    reject: (f, say) => `Review grade “${say('grade', f.grade)}”: may not go to the next step of the budget`,
    'still-fails': (f, say) =>
      `Review grade “${say('grade', f.grade)}” after the revision: not budgeted, without exception`,
    unruled: (f, say) => `Review grade “${say('grade', f.grade)}”: the rulebook states no consequence`,
  },
  'review.measure-first-pass-rate': {
    counted: (f) => `${f.part} of ${f.whole} passed at the first review: about ${f.value}`,
    'nothing-reviewed': () => 'Nothing was reviewed, so there is no first-pass rate',
  },
  'review.gate-budget': {
    admitted: (f, say) =>
      `${f.name === '' ? 'The request' : f.name} is admitted to the budget (${eventsOf(f.events)})${owing(f.owed, say)}`,
    emergency: (f, say) =>
      `${f.name === '' ? 'The request' : f.name} is admitted first in an emergency, because: ${f.because} (${eventsOf(f.events)})${owing(f.owed, say)}${f.due === '' ? '' : `, due by ${f.due}`}`,
    'not-yet': (f) =>
      `${f.name === '' ? 'The request' : f.name} is not admitted yet${f.events === '' ? '' : ` (${eventsOf(f.events)})`}: ${f.missing}`,
    refused: (f) =>
      `${f.name === '' ? 'The request' : f.name} is refused${f.events === '' ? '' : ` (${eventsOf(f.events)})`}: ${f.missing}`,
  },
} satisfies WordsOf<typeof reviewObjective | typeof chooseAdvice | typeof measureFirstPassRate | typeof gateBudget>
