import type { IssueWords } from '../../kernel/words.js'
import type { readingIssues } from '../issues.js'

/** 中文：读表时的问题，每个代码一句。 */
export const issues = {
  'cell.not-text': (f) => `单元格应为文本，收到的是${f.found}。请按印出的文字填写`,
  'cell.too-long': (f) => `“${f.found}…”超过${f.limit}个字符，不像一个单元格。请核对`,
  'cell.unreadable': (f) => `“${f.cell}”没有读成数据${f.reason === '' ? '。请核对原表' : `：${f.reason}`}`,
  'target.no-number': (f) => `指标值“${f.cell}”有比较符而没有数字，不能比较。请补填数字`,
  'target.contradictory-operators': (f) => `指标值“${f.cell}”的比较符互相矛盾，不知取哪一个。请只留一个`,
  'target.trailing-operator': (f) =>
    `指标值“${f.cell}”的比较符写在数字之后，既可读作“不低于”也可读作“不超过”，不知取哪一个。请写在数字之前`,
  'target.doubled-operator': (f) => `指标值“${f.cell}”的比较符写了两次，按一个读。请核对`,
  'target.ocr-suspect': (f) => `指标值“${f.cell}”疑似识别有误（“≥”常被误识为“工”“二”“2”）。请对照原表`,
  'target.unreadable': (f) =>
    `指标值“${f.cell}”${f.reason === '' ? '像是数值，但不完整，读不出来，不能计分，也不能照录得分。请对照原表补全' : `读不出来：${f.reason}`}`,
  'target.direction-unlike-dimension': (f, say) =>
    `指标值“${f.cell}”没有写比较符。按名称“${f.name}”读作“${say('comparison', f.comparison)}”，而${say('dimension', f.dimension)}一般相反。请写明比较符`,
  'target.vector': (f) => `指标值“${f.cell}”含${f.value}个数值，只能按文字读，须由人判定。请拆成${f.value}行`,
  'target.missing': (f) => `没有填写指标值，得分${f.score}（分值${f.points}）只能看作由人判定。请补填指标值`,
  'row.blank-with-score': (f) =>
    `指标值和完成值都没有填写，却印有得分${f.score}（分值${f.points}），无从判断，不计分。请补填指标值和完成值`,
  'target.assumed-comparison': (f, say) =>
    `指标值“${f.cell}”没有写比较符，按“${say('comparison', f.comparison)}”读。方向不对时请写明`,
  'target.open-bound': (f) =>
    `指标值“${f.cell}”的区间有一端不含端点，按两端都含读，恰好等于端点也算达到。不应算达到的，请改写端点的数`,
  'target.word-unit': (f) => `指标值“${f.cell}”的单位写成了文字“${f.printed}”，按“${f.given}”读。请改写为“${f.given}”`,
  'target.declared-qualitative': (f) => `指标值“${f.cell}”写明定性，内容却是日期或数字。请改为定量，或改写为文字`,
  'date.year-missing': (f) => `“${f.cell}”没有写年份，日期无法确定。请写明年份`,
  'unit.contradicts': (f) => `“${f.cell}”所写单位“${f.printed}”与单位栏“${f.given}”不一致，不知取哪一个。请统一`,
  'unit.unknown-pair': (f) =>
    `完成值的单位“${f.printed}”无法换算为${f.given === '' ? '指标值的单位（指标值没有写单位）' : `指标值的单位“${f.given}”`}。请统一单位`,
  'unit.target-bare': (f) => `完成值的单位是“${f.printed}”，指标值没有写单位，按同一单位比较。请补填指标值的单位`,
  'actual.missing': () => '没有填写实际完成值，不能计分（不按0分处理）。请补填',
  'actual.no-number': (f) => `完成值“${f.cell}”有比较符而没有数字，不能比较。请补填数字`,
  'actual.range': (f) => `完成值“${f.cell}”是一个区间，不是一个数，不能计分。请填写实际达到的数`,
  'actual.read-as-share': (f) => `实际完成值“${f.cell}”对应百分数指标，按小数比例读（0.95即95%）。请补写百分号`,
  'actual.contradictory-operators': (f) => `完成值“${f.cell}”的比较符互相矛盾，不知取哪一个。请只留一个`,
  'actual.doubled-operator': (f) => `完成值“${f.cell}”的比较符写了两次，按一个读。请核对`,
  'judged.over-points': (f) => `得分${f.score}超过分值${f.points}，判定比例不能大于1，本行视为未判定。请核对`,
  'money.unit-missing': (f) =>
    `${f.cell === '' ? '金额没有写单位' : `“${f.cell}”没有写明金额单位`}，不知是元还是万元。请写明单位`,
  'money.unit-unsupported': (f) =>
    `金额单位“${f.printed}”不在可读的单位之列（${f.supported}），不作换算。请换算后填写，并写明单位`,
  'money.unit-contradicts': (f) => `金额“${f.cell}”所写单位“${f.printed}”与表头单位“${f.given}”不一致。请统一`,
  'money.unit-differs': (f) =>
    `金额“${f.cell}”所写单位“${f.printed}”大于表头单位“${f.given}”，按所写单位读。请核对并统一`,
  'money.malformed': (f) => `“${f.cell}”不是金额。请只写一个数字和单位`,
  'funds.total-missing': () => '资金各行中没有总额一行，只有分项。请补填总额',
  'points.range': (f) =>
    `${f.label === '' ? '' : `“${f.label}”的`}分值“${f.cell}”是一个区间，不是确定的分值，不作合计核对。需要核对时请写明分值`,
  'name.missing': () => '没有填写三级指标名称，暂用上级名称。请补填',
  'table.year-differs': (f) => `表上印的年度是${f.printed}，另给的年度是${f.given}，按印出的${f.printed}读。请核对`,
  'form.kept-malformed': () => '表单随带的内容已被改动，读不出来，其中所存各项未予采用。请重新打开原项目',
  'table.not-scored': () => '此表没有打分或是空白模板，只读其内容，没有得分可核对。需要核对时请用打过分的表',
} satisfies IssueWords<typeof readingIssues>
