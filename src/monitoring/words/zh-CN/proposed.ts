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
    `建议${say('action', f.action)}`,
    f.together === '' ? '' : `，同时${actionsOf(f.together, say)}`,
    f.alternatives === '' ? '' : `，或者${actionsOf(f.alternatives, say)}`,
    f.at === '' ? '' : '（年中预算调整时）',
    f.most === '' ? '' : `；已执行和已填报签约的${f.budgetFloor}元不能动，最多可减${f.most}元`,
    f.most === '' ? '' : f.proposed === '' ? '，减多少由决定机关定' : `，按预计建议减${f.proposed}元`,
    f.due === '' ? '' : `；${f.due}前作出处置`,
    f.ifOverdue === '' ? '' : `${f.due === '' ? '；' : '，'}逾期未处置的，${say('action', f.ifOverdue)}`,
  ].join('')

/** Of whom what was found. */
export const whose = (f: Facts<'rows' | 'finding'>, say: Say): string =>
  `${f.rows === '' ? '项目' : rowsOf(f.rows)}：${say('finding', f.finding)}`
