import { describeDifference, describeTerm, gradeScale, zhCN } from 'budget-performance'
import type { Difference } from 'budget-performance'
import { reasonName } from './reason-name.js'
import type { Worked } from './work-on.js'

export const headOf = ({ file, norms, dayChosen, published }: Worked): string => {
  const place = [
    file.region,
    dayChosen ? '年度未印出' : file.year,
    published?.complete === false ? '摘录，行不全' : null,
  ]
    .filter((part) => part !== null && part !== undefined)
    .join('，')
  return `${file.title}（${place}）  规则：${norms.rulebook.title.zh}，${norms.day}${dayChosen ? '（本演示所选）' : ''}`
}

export const resultOf = ({ evaluation, norms }: Worked): string => {
  if (!evaluation) return '读不出来'
  if (evaluation.status === 'final') {
    const label =
      gradeScale(norms).find(({ grade }) => grade === evaluation.grade)?.label.zh ??
      describeTerm(`grade.${evaluation.grade}`, zhCN)
    return `总分 ${evaluation.score}，${label}`
  }
  return `暂得 ${evaluation.subtotal} 分，最多可达 ${evaluation.reachable} 分，不评等级`
}

export const printedOf = ({ published }: Worked): string => {
  const total = published?.total
  return total?.score === undefined
    ? '未印总分'
    : `公布 ${total.score}${total.grade === undefined ? '' : `，${total.grade}`}`
}

/** What a reader should know of a result that stands on the print itself, or differs from it without a difference in any row. */
export const notesOn = ({ project, published, evaluation, differences }: Worked): string[] => {
  if (!evaluation) return []
  const copied =
    project?.objective.indicators.filter(({ actual, points }) => actual?.kind === 'judged' && points !== undefined) ??
    []
  const points = copied.reduce((sum, row) => sum + Number(row.points) * 100, 0) / 100
  const moved = evaluation.indicators.some(({ status }) => status === 'not-applicable')
  const other =
    evaluation.status === 'final' &&
    published?.total?.score !== undefined &&
    published.total.score !== evaluation.score &&
    differences.length === 0
  return [
    ...(copied.length
      ? [
          `${copied.map(({ id }) => id).join('、')} 是定性指标（共${String(points)}分），判定比例取自公布得分÷分值，本库不另作判断`,
        ]
      : []),
    ...(other
      ? [`公布的各行合计相符，总分之差来自${moved ? '不适用指标的分值（本库分给其余指标）' : '上列差异'}`]
      : []),
  ]
}

/** Why a result is provisional, each reason once with its rows. */
export const reasonsOf = ({ evaluation }: Worked): string[] => {
  if (evaluation?.status !== 'provisional') return []
  const codes = [...new Set(evaluation.missing.map(({ code }) => code))]
  return codes.map((code) => {
    const rows = evaluation.missing.filter((issue) => issue.code === code).flatMap(({ row }) => row ?? [])
    const sums = ['points.sum', 'rows.cut-off']
    const points = evaluation.missing.find((issue) => issue.code === code && sums.includes(code))?.params
    const cutOff = code === 'rows.cut-off'
    const figures = points
      ? cutOff
        ? `：见到${points['sum'] ?? ''}分，共应${points['expected'] ?? ''}分`
        : `：合计${points['sum'] ?? ''}，应为${points['expected'] ?? ''}`
      : ''
    return `${reasonName(code)}${figures}${rows.length ? `（${rows.length > 8 ? `${rows.slice(0, 8).join('、')} 等${String(rows.length)}行` : rows.join('、')}）` : ''}`
  })
}

export const differenceOf = (difference: Difference, { project }: Worked): string => {
  const name = project?.objective.indicators.find(({ id }) => id === difference.row)?.name
  const words = describeDifference(difference, zhCN)
  return name === undefined ? words : words.replace(`${difference.row}：`, `${difference.row} ${name}：`)
}
