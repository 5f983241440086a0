import type { IssueWords } from '../../../kernel/words.js'
import type { validationIssues } from '../../issues.js'
import { framework, isVersion, it, saysSomething, source, those } from './phrases.js'

/** 中文：整个目标的问题。 */
export const objective = {
  'objective.missing-dimension': (f) =>
    `没有${f.label}，${framework(f)}要求设置${source(f)}。${isVersion(f) ? '目标须说明做什么、有何效益，' : ''}请补设`,
  'objective.missing-category': (f) =>
    `产出指标下没有${f.label}，${framework(f)}原则上要求设置${source(f)}。请补设，或说明不设的理由`,
  'objective.satisfaction-undecided': (f) =>
    `没有${f.label}，也未说明是否直接服务公众。直接服务公众的项目应设满意度，否则可不设，请说明`,
  'objective.satisfaction-unserved': (f) =>
    `项目不直接服务公众，却设了满意度指标${it(f)}，没有可调查的对象。请删去，或写明服务对象`,
  'objective.single-indicator': (f) =>
    `${it(f)}一项占去全部${f.points}分，其他产出和效益都不计分。请把分值分到各项指标`,
  'objective.all-hundred': (f) =>
    `${f.number}项产出指标的指标值都是100%，完成好坏分不出来。请补设有数量的指标，或按实际水平定值`,
  'objective.blank-statement': (f) =>
    saysSomething(f.text)
      ? `目标说明“${f.text}”是模板留下的占位内容。请写明预期产出和效果`
      : `目标说明为空${f.text === '' ? '' : `，只有符号“${f.text}”`}。请写明预期产出和效果`,
  'objective.no-statement': () => '没有填写目标说明。请用一两句话写明预期产出和效果',
  'objective.macro-statement': (f) => `目标说明只有“${f.words}”一类宏观表述，没有数量。请写明本项目能做到的产出和效果`,
  'objective.blank-name': (f) =>
    saysSomething(f.text)
      ? `项目名称“${f.text}”是模板留下的占位内容。请填写项目的全称`
      : `项目名称为空${f.text === '' ? '' : `，只有符号“${f.text}”`}。请填写项目的全称`,
  'objective.kind-mismatch': (f) =>
    `项目是一次性的，半数以上指标${those(f)}却是长期运维一类。请核对项目性质，或改设建设类指标`,
  'objective.costs-over-budget': (f) =>
    `各项成本上限合计${f.sum}元，超过预算${f.amount}元${those(f)}。请核对测算，使分项合计不超过预算`,
  'objective.unknown-framework': (f) =>
    `规则集“${f.rulebook}”没有名为“${f.name}”的指标框架，未作级次校验。请改用已有框架或换规则集`,
  'funds.sum-mismatch': (f) => `资金总额${f.amount}元，各来源合计${f.sum}元，两者不等。请核对资金明细`,
  'funds.components-mismatch': (f) =>
    `各项支出合计${f.sum}元，预算${f.amount}元，两者不等。请核对资金构成，补上遗漏的或删去多列的`,
  'funds.component-unpromised': (f) =>
    `预算中有“${f.name}”${f.amount}元，目标说明和各项指标都没有提到它做成什么。请为它补设指标，或说明包含在哪一项里`,
  'funds.component-supporting': (f) =>
    `预算中的“${f.name}”${f.amount}元是辅助性支出，没有指标提到它，一般不必单设。金额偏大时请说明用途`,
  'points.level1': (f) =>
    `${f.label}的分值合计${f.sum}分，原则上应为${f.expected}分${source(f)}。请调整；确有需要另行分配的，请说明理由`,
  'points.undeclared': (f) => `${f.rows}项指标都没有分值，未校验分值合计。打分之前请填写`,
} satisfies Partial<IssueWords<typeof validationIssues>>
