import type { Facts, Say } from '../../../kernel/words.js'
import { actionsOf, rowsOf } from './phrases.js'

type Proposed = Facts<
  | 'rows'
  | 'finding'
  | 'action'
  | 'together'
  | 'alternatives'
  | 'at'
  | 'due'
  | 'ifOverdue'
  | 'proposed'
  | 'most'
  | 'budgetFloor'
>
/** What is proposed, how much, by when, and what follows. */
export const proposed = (f: Proposed, say: Say): string =>
  [
    `proposal: ${say('action', f.action)}`,
    f.together === '' ? '' : `, and in the same act ${actionsOf(f.together, say)}`,
    f.alternatives === '' ? '' : `, or ${actionsOf(f.alternatives, say)}`,
    f.at === '' ? '' : ' (at the mid-year adjustment)',
    f.most === ''
      ? ''
      : `; ${f.budgetFloor} yuan are spent or reported as committed and cannot be touched, at most ${f.most} yuan can be taken`,
    f.most === ''
      ? ''
      : f.proposed === ''
        ? ', how much is for the deciding body'
        : `, by the forecast ${f.proposed} yuan`,
    f.due === '' ? '' : `; to be decided by ${f.due}`,
    f.ifOverdue === ''
      ? ''
      : `${f.due === '' ? '; ' : ', '}if it is not decided in time: ${say('action', f.ifOverdue)}`,
  ].join('')

/** Of whom what was found. */
export const whose = (f: Facts<'rows' | 'finding'>, say: Say): string =>
  `${f.rows === '' ? 'The project' : rowsOf(f.rows)}: ${say('finding', f.finding)}`
