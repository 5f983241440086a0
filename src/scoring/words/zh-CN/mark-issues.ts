import type { IssueWords } from '../../../kernel/words.js'
import type { markIssues as table } from '../../mark-issues.js'
import { scoresOf } from './phrases.js'

const scorer = (code: string): string =>
  ({
    judged: '判定',
    checklist: '清单',
    'yes-no': '是否',
    proportional: '比例',
    bands: '分档',
    penalty: '扣减',
    deduction: '扣分',
    bonus: '加分',
    veto: '一票否决',
    share: '比例',
    score: '得分',
    grade: '等级',
    checked: '勾选',
    answer: '是否',
    value: '数值',
    ratio: '分子分母',
    count: '次数',
  })[code] ?? code

/** 中文：评分的问题。 */
export const markIssues = {
  'framework.unknown-cap': (f, say) => `一票否决的等级“${say('grade', f.grade)}”不在等级标准之内，无法执行。请改正框架`,
  'framework.reduced-total': (f) => `有要点不适用，其分值不再分配，总分由${f.expected}分变为${f.total}分，不评等级`,
  'marks.unknown-criterion': (f) => `框架中没有要点“${f.id}”，这个评分没有着落。请核对编号`,
  'marks.not-a-leaf': (f) => `“${f.id}”由下级要点合成，不能直接评分。请评其下各要点`,
  'marks.uneven-count': (f) => `只有${f.count}个评分，别的要点有${f.most}个，合成后各人的分量不一。请核对是否漏评`,
  'marks.missing': () => '没有评分，不能计分（不按0分处理）。请补评',
  'marks.kind': (f) => `此要点按“${scorer(f.expected)}”计分，收到的是“${scorer(f.found)}”。请按要点的形式评分`,
  'marks.count': (f) => `次数“${f.found}”不能计分：须为不小于0的整数，且要点写明每次的分值。请改正`,
  'marks.out-of-points': (f) => `评分${f.score}不在0至${f.points}之间。请改正`,
  'marks.out-of-band': (f, say) =>
    `评为“${say('grade', f.grade)}”的得分应${scoresOf(f)}，现评${f.score}分。请改评分，或改等级`,
  'marks.too-many-decimals': (f) => `评分${f.score}的小数超过${f.limit}位。请按规定的小数位评分，本库不代为舍入`,
  'marks.grade-without-band': (f, say) => `此要点没有“${say('grade', f.grade)}”这一档。请核对等级`,
  'marks.grade-without-score': (f, say) =>
    `只评了“${say('grade', f.grade)}”，没有评分，这一档${scoresOf(f)}，由评分人确定。请填写得分`,
  'marks.unknown-item': (f) => `清单中没有“${f.found}”（有：${f.known}）。请核对`,
  'marks.repeated-item': (f) => `“${f.id}”勾选了两次，只计一次`,
  'marks.zero-denominator': (f) => `分母${f.name === '' ? '' : `“${f.name}”`}为0，比率没有意义。请核对，或注明不适用`,
  'marks.combine-missing': (f) => `有${f.count}个评分而没有说明如何合成。请指定平均、中位数或去掉最高最低后的平均`,
  'marks.too-few-to-trim': (f) => `只有${f.count}个评分，去掉最高最低后没有剩余。请增加评分或改用其他方法`,
  'marks.mixed-states': (f) => `${f.count}个评分意见不一：能不能评、适用不适用、有没有此情形须先取得一致。请协商`,
  'marks.insufficient-evidence': (f) =>
    `证据不足，不计分也不按0分处理${f.because === '' ? '' : `（${f.because}）`}。请补充证据`,
  'marks.nothing-applies': () => '没有一项要点适用，不能评分。请核对',
  'marks.veto-without-grade': () => '有一票否决的情形，但此框架不评等级，无从限制。请另行处理',
} satisfies IssueWords<typeof table>
