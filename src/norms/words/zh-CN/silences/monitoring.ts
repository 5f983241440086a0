import type { monitoringSilences } from '../../../silences/monitoring.js'
import type { WordsOf } from '../../silence-words.js'

export const monitoring: WordsOf<typeof monitoringSilences> = {
  'linear-due': {
    question: '没有计划时，到某日应完成多少',
    options: { days: '按已过天数÷全年天数', months: '按已满月数÷12' },
  },
  'unscaled-due': {
    question: '比率、水平、质量、满意度到某日应达多少',
    options: { full: '按全年指标值，不随时间折算', linear: '按时间进度折算' },
  },
  'accumulates-unstated': {
    question: '未注明是否逐步累计的指标',
    options: {
      'by-row': '看指标：有计数单位的数量指标逐步累计，百分比、比率、水平、质量、满意度不累计，并提示',
      never: '一律不累计',
    },
  },
  'at-most-due': {
    question: '上限指标到某日不应超过多少',
    options: { ceiling: '全年的上限', linear: '逐步累计的，上限按时间进度折算' },
  },
  'between-milestones': {
    question: '两个计划节点之间应完成多少',
    options: { step: '按已到的最近一个节点', linear: '在两个节点之间按天数折算' },
  },
  'forecast-used': {
    question: '核减依据哪一种全年预计',
    options: {
      own: '单位自报的预计，未报的按执行进度推算',
      'run-rate': '按执行进度推算的预计',
      higher: '两种预计中较高的',
    },
  },
  'gap-share': {
    question: '目标完成与预算执行怎样比较',
    options: { capped: '目标完成按占全年指标值的份额，最高为1', uncapped: '目标完成按占全年指标值的份额，不封顶' },
  },
}
