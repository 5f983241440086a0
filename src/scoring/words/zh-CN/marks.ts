import type { Facts, WordsOf } from '../../../kernel/words.js'
import type { markRules } from '../../frameworks/score-mark.js'
import { because, gives, tier } from './framework-phrases.js'
import { within } from './phrases.js'

const refused = (f: Facts<'reason'>): string => `评分未采用。${f.reason}`

const amount = (f: Facts<'part' | 'value'>): string => (f.part === f.value ? f.value : `${f.part} = ${f.value}`)

/** 中文：一个要点如何得分。 */
export const marks = {
  'scoring.score-judged-mark': {
    scored: (f) => `评分人给${f.value}分（满分${f.points}分）${tier(f)}`,
    shared: (f) => `评分人判定比例${f.share}${tier(f)}：${gives(f, `${f.points} × ${f.share}`)}`,
    graded: (f, say) => `评分人评为“${say('grade', f.tier)}”，该档为${f.value}分（满分${f.points}分）`,
    refused,
  },
  'scoring.score-checklist-mark': {
    checked: (f) =>
      `已达到：${f.checked === '' ? '无' : f.checked.replaceAll(' + ', '、')}。${gives(f, `${f.points} × ${f.part} ÷ ${f.whole}`)}`,
    refused,
  },
  'scoring.score-answer-mark': {
    full: (f) => `回答“${f.answer === 'yes' ? '是' : '否'}”，得满分${f.points}分`,
    nothing: (f) => `回答“${f.answer === 'yes' ? '是' : '否'}”，不得分`,
    refused,
  },
  'scoring.score-proportional-mark': {
    full: (f) => `比率${f.part}，已达到，得满分${f.points}分`,
    proportional: (f) => `比率${f.part}，按比例，最低0分：${gives(f, `${f.points} × ${f.part}`)}`,
    'inverse-ratio': (f) => `比率${f.part}，超过1，按比率的倒数：${gives(f, `${f.points} ÷ ${f.part}`)}`,
    'inverse-linear': (f) =>
      `比率${f.part}，超过1，按超出部分扣减，最低0分：${gives(f, `${f.points} × (2 − ${f.part})`)}`,
    'below-pass-line': (f) => `比率${f.part}，折算后低于及格门槛${f.passAt}，不得分`,
    refused,
  },
  'scoring.score-bands-mark': {
    'in-band': (f) => `数值${f.part}，落在${within(f)}一档${tier(f)}：${f.value}分（满分${f.points}分）`,
    graded: (f, say) => `评为“${say('grade', f.tier)}”，该档为${f.value}分（满分${f.points}分）`,
    'below-bands': (f) => `数值${f.part}，低于最低一档，不得分`,
    'lowest-band': (f) => `数值${f.part}，低于最低一档的${f.from}，按最低一档：${f.value}分（满分${f.points}分）`,
    refused,
  },
  'scoring.score-penalty-mark': {
    free: (f) => `数值${f.part}，未过界限${f.free}，得满分${f.points}分${because(f)}`,
    reduced: (f) =>
      `数值${f.part}，过界限${f.free}，每${f.per}扣${f.lose}分：${gives(f, `${f.points} − ${f.lose} × ${f.over} ÷ ${f.per}`)}${because(f)}`,
    'reduced-by-steps': (f) =>
      `数值${f.part}，过界限${f.free}，每满${f.per}扣${f.lose}分，满${f.steps}次：${gives(f, `${f.points} − ${f.lose} × ${f.steps}`)}${because(f)}`,
    floored: (f) => `数值${f.part}，过界限${f.free}，每${f.per}扣${f.lose}分，扣到下限${f.floor}分为止${because(f)}`,
    refused,
  },
  'scoring.score-amount-mark': {
    deducted: (f) => `扣${amount(f)}分${because(f)}`,
    'deducted-to-cap': (f) => `应扣${f.part}分，以${f.cap}分为限，扣${f.value}分${because(f)}`,
    added: (f) => `加${amount(f)}分${because(f)}`,
    'added-to-cap': (f) => `应加${f.part}分，以${f.cap}分为限，加${f.value}分${because(f)}`,
    refused,
  },
  'scoring.score-veto-mark': {
    raised: (f, say) => `有此情形，等级最高为“${say('grade', f.grade)}”`,
    clear: () => '没有此情形',
    refused,
  },
} satisfies WordsOf<(typeof markRules)[keyof typeof markRules]>
