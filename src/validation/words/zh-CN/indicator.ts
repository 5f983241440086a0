import type { IssueWords } from '../../../kernel/words.js'
import type { validationIssues } from '../../issues.js'
import { another, framework, it, row } from './phrases.js'

const asks: Readonly<Record<string, string>> = {
  'yes-no': '“是”或“否”',
  rate: '比率（如“≥95%”）',
  satisfaction: '满意度的百分数（如“≥90%”）',
  count: '数量（如“≥10个”）',
  money: '金额（如“≤50万元”）',
  time: '完成时间或天数（如“2021年9月底前”“≤15天”）',
}
const asked = (kind: string): string => (Object.hasOwn(asks, kind) ? asks[kind] : undefined) ?? '与名称相符的内容'

/** 中文：一项指标的问题。 */
export const indicator = {
  'indicator.points-not-positive': (f) => `${it(f)}的分值为${f.points}，不计分的指标不起作用。请改为正数`,
  'indicator.points-decimals': (f) => `${it(f)}的分值${f.points}多于两位小数。请保留两位以内`,
  'indicator.level-mismatch': (f) =>
    `${row(f)}列在“${f.found}”下，而“${f.words}”应归入${f.expected}。请调整级次，或改名称`,
  'indicator.not-in-framework': (f) =>
    `${row(f)}列在“${f.words}”下，${framework(f)}没有这个二级指标。请改列其他二级指标，或改用有此项的框架`,
  'indicator.dimension-unknown': (f) =>
    `${row(f)}列在“${f.words}”下，${framework(f)}没有这个一级指标，有的是${f.expected}。请改列其中之一`,
  'indicator.satisfaction-proxy': (f) =>
    `以${it(f)}衡量满意度，问的不是对本项目的满意。请核对调查问的是什么，必要时改为服务对象满意度`,
  'indicator.duplicate': (f) => `${it(f)}与${another(f)}重复，同一件事计分两次。请合并或删去其一`,
  'indicator.output-benefit-duplicate': (f) =>
    `${it(f)}与${another(f)}是同一件事，既作产出又作效益。产出留一项，效益请写它带来的变化`,
  'indicator.subset-exceeds-set': (f) =>
    `${it(f)}为${f.value}，大于它所属的“${f.label}”${f.limit}。部分不能大于整体，请核对两个数`,
  'indicator.subset-suspected': (f) =>
    `从名称看，${it(f)}（${f.value}）像是“${f.label}”（${f.limit}）的一部分，却比它大。确是其中的一部分就请核对两个数，不是就不必改`,
  'indicator.missing-value': (f) => `${it(f)}没有指标值，到年底无从判断是否完成。请填写数值、期限或可核实的标准`,
  'indicator.placeholder': (f) =>
    f.text === f.name
      ? `指标名称“${f.text}”是模板留下的占位内容。请写明考核什么`
      : `${it(f)}的指标值“${f.text}”是模板留下的占位内容。请填写要达到的值`,
  'indicator.name-is-number': (f) => `指标名称${it(f)}只是一个数，看不出考核什么。请写明指标内容，数值填在指标值栏`,
  'indicator.name-carries-target': (f) =>
    `名称${it(f)}里带着指标值，改了一处就会不一致。名称只写考核内容，数值移到指标值栏`,
  'indicator.task-as-name': (f) => `${it(f)}写的是一项工作，不是可衡量的指标。请改为工作完成的数量、合格率或完成时间`,
  'indicator.vague-name': (f) => `${it(f)}是努力方向，没有可衡量的结果。请写出用什么量衡量，并给出数值`,
  'indicator.result-in-name': (f) =>
    `名称${it(f)}里已经写了结果（“${f.words}”），指标值却回答不了提升多少。名称只写所衡量的率，提升的幅度写在指标值栏`,
  'indicator.generic-name': (f) =>
    `名称${it(f)}没有说明是什么的率、谁的满意度，放到哪个项目都一样。请写明对象，如“消防设施完好率”“参训学员满意度”`,
  'indicator.macro-rate': (f) =>
    `${row(f)}是全地区的统计数，一个项目左右不了，升降也分不清是谁的作用。请改为项目直接带来的变化，如受益企业的增幅`,
  'indicator.slogan': (f) =>
    `${row(f)}是宏观表述（“${f.words}”），本项目左右不了，也无法考核。请改为项目直接带来的、查得到数的变化`,
  'indicator.percent-without-rate': (f) =>
    `${row(f)}给一句工作要求配了百分数，没有分子分母，算不出来。请改为有计算口径的率，或改为数量`,
  'indicator.vague-value': (f) =>
    `${it(f)}的指标值“${f.target}”没有数量，也没有对比的基准或调查办法，无法判断是否达到。请给出数值，或写明基期与测评办法`,
  'indicator.standard-unnamed': (f) =>
    `${it(f)}的指标值“${f.target}”没有说明合的是哪个标准、由谁认定。请写明标准名称或文号，或改为“通过验收”“检测合格率=100%”`,
  'indicator.self-affirming': (f) =>
    `${it(f)}的指标值“${f.target}”只说会做好，没有说做到什么程度。请写明期限、标准或比率`,
  'indicator.value-in-prose': (f) =>
    `${it(f)}的数字写在句子里（“${f.target}”），不能自动比较。请只填比较符、数值和单位`,
  'indicator.value-vector': (f) => `${it(f)}一格填了一串数（“${f.target}”）。请每个对象一行，或填合计`,
  'indicator.target-is-name': (f) => `${it(f)}的指标值“${f.target}”是指标名称或重复了名称，不是要达到的值。请填数值`,
  'indicator.name-value-conflict': (f) =>
    `${it(f)}的指标值应为${asked(f.expected)}，现填“${f.target}”。请改填，或改名称使两者相符`,
  'indicator.date-as-qualitative': (f) =>
    `${it(f)}的指标值“${f.target}”是日期，却按定性文字填写，不能判断是否逾期。请按时限填写`,
  'indicator.weights-in-value': (f) =>
    `${it(f)}的指标值${f.target}与分值${f.points}相同且没有单位，像是把分值填进了指标值栏。请填要达到的值`,
  'indicator.qualitative-answered-with-number': (f) =>
    `${it(f)}的指标值“${f.target}”是定性的，完成值却是数${f.actual}，两者不能比较。请把指标值改为数量`,
  'indicator.operator-missing': (f) =>
    `${row(f)}没有比较符，按${f.comparison === 'at-most' ? '不超过' : '不低于'}理解。请补上 ≥、≤ 或 =`,
  'indicator.operator-doubled': (f) => `${row(f)}写了两个比较符，不知以哪个为准。请只留一个`,
  'indicator.approximate': (f) => `${row(f)}是约数，差一点算不算完成说不清。请改为下限或区间`,
  'indicator.trivial-target': (f) => `${row(f)}任何结果都算达到。请改为有意义的下限，减少不好的事请用 ≤`,
  'indicator.exact-open-ended': (f) => `${row(f)}用“=”，而多做是好事。若多于此数也算完成，请改用 ≥`,
  'indicator.direction': (f) => `${row(f)}的方向与名称相反：照此办，结果越差得分越高。请改用 ${f.expected}`,
  'indicator.output-ceiling': (f) => `${row(f)}给产出数量设了上限，一件不做也得满分。请改用 ${f.expected} 或 =`,
  'indicator.impossible-rate': (f) => `${row(f)}：比率不可能超过100%。请写 =100%，或按实际水平定下限`,
  'indicator.percent-out-of-range': (f) => `${row(f)}：${f.value}%不在0至100%之间，这个率达不到。请核对数值`,
  'indicator.satisfaction-too-high': (f) => `${row(f)}要求人人满意，一人不满意即未完成。请按以往调查结果定值`,
  'indicator.unit-missing': (f) => `${row(f)}没有计量单位，数是什么的数说不清。请补填单位`,
  'indicator.unit-invented': (f) => `${row(f)}的单位“${f.unit}”不是计量单位。请改为 %、个、人等`,
  'indicator.unit-contradicts': (f) => `“${f.words}”不能以“${f.unit}”计量，名称与单位有一个不对。请核对并改正`,
  'indicator.unit-mixed': (f) => `${row(f)}以元计，同一张表其他金额以${f.expected}计，容易看错。请统一金额单位`,
  'indicator.payment-as-quantity': (f) => `${row(f)}考核的是付钱，不是做成了多少事。预算执行另有分值，请改为产出的数量`,
  'indicator.payment-as-timeliness': (f) => `${row(f)}考核的是拨款进度，不是工作是否按时完成。请改为完成时间或及时率`,
  'indicator.own-money': (f) =>
    `${row(f)}考核的是本项目的钱用了没有，不是做成了什么。预算执行另有分值，请改为工作的质量或带来的变化`,
  'indicator.own-money-undecided': (f) =>
    `${row(f)}看不出是发给受益人的钱，还是本项目的拨款进度。前者请在名称里写明发给谁；后者预算执行另有分值，请改为工作是否按时完成`,
  'indicator.rate-as-quantity': (f) => `数量指标只有${it(f)}这个率，看不出做了多少。请补设绝对数，率可移到质量指标`,
  'indicator.cost-not-quantified': (f) => `成本指标${it(f)}没有金额（“${f.target}”），无从比较。请填成本上限或单位成本`,
  'indicator.cost-without-per': (f) => `${row(f)}没有说明是每什么的标准。请把单位写成“元/人”“元/件”等`,
  'indicator.cost-category': (f) => `${row(f)}不是成本，是完成或支付的比率。请移到产出，成本指标请填金额或成本率`,
  'indicator.benefit-as-cost': (f) => `${row(f)}说的是好处，却列在成本下。请移到效益指标；成本应写代价或负面影响`,
  'indicator.ambiguous-cost-rate': (f) => `${row(f)}看不出是不得超过预算，还是必须花完。请改为“成本 ≤ 金额”`,
  'indicator.strict-cost-cap': (f) => `${row(f)}用“<”，而上限恰等于预算${f.amount}元，预算正好用完反而不达标。请改用 ≤`,
  'indicator.cost-equals-budget': (f) =>
    `${row(f)}与预算${f.amount}元相同，只是把预算又写了一遍，起不到另外的约束。有条件的请改为单位成本或分项成本`,
  'indicator.cost-cap-not-binding': (f) =>
    `${row(f)}的上限${f.value}元高于预算${f.amount}元，永远不会突破，起不到约束作用。请把上限定在预算以内`,
  'indicator.cost-times-count': (f) =>
    `按${it(f)}${f.value}元、“${f.label}”${f.number}计算，${f.value} × ${f.number} = ${f.sum}元，超过预算${f.amount}元。请核对单价、数量或预算`,
  'indicator.counterfactual': (f) => `${row(f)}要与“没有发生的情况”比，口径不同结果就不同。请附测算办法`,
  'indicator.beyond-mid-term': (f) =>
    `${it(f)}本年${f.value}${f.unit}，中期目标只有${f.limit}${f.unit}，一年的超过了整个中期的。请核对两张表的指标值`,
  'indicator.deadline-outside-period': (f) =>
    `${row(f)}的期限${f.by}${f.to === '' ? `早于项目期开始的${f.from}` : `不在项目期${f.from}至${f.to}之内`}。请核对日期或项目期`,
} satisfies Partial<IssueWords<typeof validationIssues>>
