import type { Facts, WordsOf } from '../../../kernel/words.js'
import type { aggregateParts } from '../../frameworks/aggregate-parts.js'
import type { combineMarks } from '../../frameworks/combine-marks.js'
import type { gradeFramework } from '../../frameworks/grade-framework.js'
import type { redistributePoints } from '../../frameworks/redistribute-points.js'
import type { scoreCriterion } from '../../frameworks/score-criterion.js'
import type { scoreFramework } from '../../frameworks/score-framework.js'
import { because, gives, tier } from './framework-phrases.js'
import { within } from './phrases.js'

const worth = (f: Facts<'value' | 'points'>): string => `得${f.value}分（满分${f.points}分）`
const disagreement = (f: Facts<'count' | 'scores' | 'min' | 'max' | 'spread'>): string =>
  `${f.count}个评分${f.scores.replaceAll(' + ', '、')}，最低${f.min}、最高${f.max}、相差${f.spread}`
const total = (f: Facts<'scores'>): string =>
  f.scores === '' ? '尚无得分，计' : f.scores.includes(' + ') ? `${f.scores} = ` : ''
const list = (f: Facts<'rows'>): string => f.rows.replaceAll(' + ', '、')
const named = (f: Facts<'name'>): string => (f.name === '' ? '' : `《${f.name}》`)

/** 中文：评分框架。 */
export const frameworks = {
  'scoring.score-framework': {
    final: (f) => `${named(f)}得${f.score}分（总分${f.total}分），评为“${f.label}”`,
    'final-ungraded': (f) => `${named(f)}得${f.score}分（总分${f.total}分），不评等级`,
    provisional: (f) =>
      `${named(f)}暂得${f.subtotal}分（总分${f.total}分${f.reachable === '' ? '' : `，最多可达${f.reachable}分`}），尚不能定，因为：${f.missing}`,
  },
  'scoring.score-criterion': {
    scored: (f) => `${f.name}：${worth(f)}${tier(f)}`,
    rescaled: (f) =>
      `${f.name}：${gives(f, `${f.amount} × ${f.points} ÷ ${f.declared}`)}（满分由${f.declared}分变为${f.points}分）${tier(f)}`,
    aside: (f) =>
      f.kind === 'veto'
        ? `${f.name}：${f.value === '0' ? '没有此情形' : '有此情形，一票否决'}`
        : `${f.name}：${f.kind === 'deduction' ? '扣' : '加'}${f.value}分`,
    'not-applicable': (f) => `${f.name}：不适用，不计分${because(f)}`,
    'insufficient-evidence': (f) => `${f.name}：证据不足，暂不计分，不按0分${because(f)}`,
    'evidence-zero': (f) => `${f.name}：证据不足，按规定计0分${because(f)}`,
    unscored: (f) => `${f.name}：暂不计分。${f.reason}`,
  },
  'scoring.aggregate-parts': {
    summed: (f) => `${f.name}：${total(f)}${f.value}分（满分${f.points}分）`,
    floored: (f) => `${f.name}：${f.scores}，扣分超过得分，扣完为止，得${f.value}分（满分${f.points}分）`,
    'so-far': (f) =>
      `${f.name}：尚未评完，${f.scores === '' ? '尚无得分' : `已得${total(f)}${f.value}分`}（满分${f.points}分）`,
    weakest: (f) =>
      `${f.name}：以最弱一项“${f.tier}”为准：${f.rounded === '' ? `${f.points} × ${f.part} = ${f.amount}分` : `${f.points} × ${f.part} ≈ ${f.amount}分（四舍五入到${f.places}位小数）`}${f.amount === f.value ? '' : `，加减分后得${f.value}分`}`,
    geometric: (f) =>
      `${f.name}：各项得分率按分值加权的几何平均，折合${f.amount}分（满分${f.points}分）${f.amount === f.value ? '' : `，加减分后得${f.value}分`}`,
    converted: (f) =>
      `${f.name}：各项合计${f.sum}分，落在${within(f, '分')}一档${tier(f)}，折算为${f.value}分（满分${f.points}分）`,
    'below-table': (f) => `${f.name}：各项合计${f.sum}分，低于最低一档，得${f.value}分（满分${f.points}分）`,
    open: (f) => `${f.name}：尚未评完，暂不能计算（满分${f.points}分）`,
  },
  'scoring.combine-marks': {
    mean: (f) =>
      `${disagreement(f)}；${f.rounded === '' ? `平均为${f.value}分` : `平均约为${f.value}分（四舍五入到${f.places}位小数）`}`,
    median: (f) =>
      `${disagreement(f)}；${f.rounded === '' ? `中位数为${f.value}分` : `中位数约为${f.value}分（四舍五入到${f.places}位小数）`}`,
    'trimmed-mean': (f) =>
      `${disagreement(f)}；去掉一个最高、一个最低后，${f.rounded === '' ? `平均为${f.value}分` : `平均约为${f.value}分（四舍五入到${f.places}位小数）`}`,
  },
  'scoring.redistribute-points': {
    unchanged: () => '各要点分值不变',
    'within-parent': (f) =>
      `不适用的要点（${list(f)}）共${f.dropped}分，在同一上级项内按比例分给其余要点，总分仍为${f.expected}分`,
    'whole-tree': (f) => `不适用的要点（${list(f)}）共${f.dropped}分，按比例分给其余全部要点，总分仍为${f.expected}分`,
    'not-redistributed': (f) =>
      `不适用的要点（${list(f)}）共${f.dropped}分不再分配，总分由${f.expected}分变为${f.value}分`,
    'total-kept': (f) => `不适用的要点（${list(f)}）不再分配，其上级项不由各项相加，总分仍为${f.value}分`,
    'nothing-applies': () => '没有一项要点适用，分值无处可分',
  },
  'scoring.grade-framework': {
    graded: (f) =>
      `等级：${f.score}分，不低于${f.from}分${f.below === '' ? '' : `、低于${f.below}分`}，评为“${f.label}”`,
    capped: (f) => `等级：${f.score}分本可评为“${f.otherGrade}”，因“${f.tier}”，最高为“${f.label}”`,
  },
} satisfies WordsOf<
  | typeof scoreFramework
  | typeof scoreCriterion
  | typeof aggregateParts
  | typeof combineMarks
  | typeof redistributePoints
  | typeof gradeFramework
>
