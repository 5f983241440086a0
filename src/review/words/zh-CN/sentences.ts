import type { Say, WordsOf } from '../../../kernel/words.js'
import type { chooseAdvice } from '../../choose-advice.js'
import type { measureFirstPassRate } from '../../measure-first-pass-rate.js'
import type { gateBudget } from '../../gate-budget.js'
import type { reviewObjective } from '../../review-objective.js'

const words: Readonly<Record<string, string>> = {
  'ex-ante-not-required': '无须事前评估',
  'ex-ante': '事前评估',
  filed: '申报',
  revised: '修改',
  reviewed: '审核',
  opinion: '审核意见',
  emergency: '应急先行安排',
}

const owing = (owed: string, say: Say): string =>
  owed === ''
    ? ''
    : `，尚欠：${owed
        .split(' + ')
        .map((what) => say('owed', what))
        .join('、')}`

const eventsOf = (events: string): string =>
  events.replaceAll(' + ', '，').replace(/ ([a-z-]+)/g, (_, kind: string) => words[kind] ?? kind)

/** 中文：目标审核与预算准入。 */
export const sentences = {
  'review.review-objective': {
    graded: (f, say) => `绩效目标审核（定性）：评为“${f.label === '' ? say('grade', f.grade) : f.label}”`,
    scored: (f) => `绩效目标审核（定量，${f.count}组评分）：得${f.score}分，评为“${f.label}”`,
    capped: (f) => `绩效目标审核（定量，${f.count}组评分）：得${f.score}分，有要点为“差”，最高为“${f.label}”`,
    opinion: (f) =>
      `绩效目标审核（意见）：${f.accepted === 'yes' ? '同意' : '不同意'}${f.text === '' ? '' : `（${f.text}）`}`,
    provisional: (f) => `绩效目标审核尚未完成，暂得${f.subtotal}分，因为：${f.missing}`,
  },
  'review.choose-advice': {
    proceed: (f, say) => `审核为“${say('grade', f.grade)}”：直接进入下一步预算安排`,
    improve: (f, say) => `审核为“${say('grade', f.grade)}”：商定完善后进入下一步`,
    revise: (f, say) => `审核为“${say('grade', f.grade)}”：修改后重新报审`,
    reject: (f, say) => `审核为“${say('grade', f.grade)}”：不得进入下一步预算安排`,
    'still-fails': (f, say) => `修改后再审仍为“${say('grade', f.grade)}”：一律不予列入预算`,
    unruled: (f, say) => `审核为“${say('grade', f.grade)}”：规则集没有规定后果`,
  },
  'review.measure-first-pass-rate': {
    counted: (f) => `首次审核${f.whole}个，${f.part}个为优或良，一次通过率约${f.value}`,
    'nothing-reviewed': () => '没有审核记录，没有一次通过率',
  },
  'review.gate-budget': {
    admitted: (f, say) =>
      `${f.name === '' ? '' : `《${f.name}》`}准予列入预算（${eventsOf(f.events)}）${owing(f.owed, say)}`,
    emergency: (f, say) =>
      `${f.name === '' ? '' : `《${f.name}》`}因“${f.because}”应急先行列入预算（${eventsOf(f.events)}）${owing(f.owed, say)}${f.due === '' ? '' : `，期限${f.due}`}`,
    'not-yet': (f) =>
      `${f.name === '' ? '' : `《${f.name}》`}暂不能列入预算${f.events === '' ? '' : `（${eventsOf(f.events)}）`}，因为：${f.missing}`,
    refused: (f) =>
      `${f.name === '' ? '' : `《${f.name}》`}不予列入预算${f.events === '' ? '' : `（${eventsOf(f.events)}）`}，因为：${f.missing}`,
  },
} satisfies WordsOf<typeof reviewObjective | typeof chooseAdvice | typeof measureFirstPassRate | typeof gateBudget>
