import { describe, expect, it } from 'vitest'
import { en, printActual, printTarget, zhCN, type Actual, type Target } from 'budget-performance'

describe('printTarget in a language', () => {
  it.each<[Target, string, string]>([
    [{ kind: 'measure', comparison: 'at-least', value: '95', unit: '%' }, '≥95%', '≥95%'],
    [{ kind: 'measure', comparison: 'equal', value: '5', approximate: true }, '=5左右', 'about 5'],
    [{ kind: 'range', from: '80', to: '90', unit: '%' }, '80~90%', '80~90%'],
    [{ kind: 'deadline', by: '2021-12-31', precision: 'day' }, '2021年12月31日前', 'by 2021-12-31'],
    [{ kind: 'deadline', by: '2021-09-30', precision: 'month' }, '2021年9月底前', 'by the end of 2021-09'],
    [{ kind: 'deadline', by: '2021-12-31', precision: 'year' }, '2021年底前', 'by the end of 2021'],
    [{ kind: 'yes-no', expected: false, text: '否' }, '否', 'no'],
    [{ kind: 'yes-no', expected: true, text: '已完成' }, '已完成', 'yes'],
    [{ kind: 'statement', text: '95%' }, '定性 95%', '95%'],
    [{ kind: 'unreadable', text: '≥' }, '≥', '≥'],
    [{ kind: 'missing' }, '', ''],
  ])('%j', (target, zh, english) => {
    expect([printTarget(target), printTarget(target, zhCN), printTarget(target, en)]).toEqual([zh, zh, english])
  })
})

describe('printActual in a language', () => {
  it.each<[Actual, string, string]>([
    [{ kind: 'measured', value: '98', unit: '%', comparison: 'at-least' }, '≥98%', '≥98%'],
    [{ kind: 'completed', on: '2021-07-31', precision: 'month' }, '2021年7月', '2021-07'],
    [{ kind: 'not-completed' }, '未完成', 'not completed'],
    [{ kind: 'judged', share: '0.9' }, '按90%计', 'judged at 90%'],
    [{ kind: 'judged', share: '0.855', text: '效果明显' }, '效果明显(按85.5%计)', '效果明显 (judged at 85.5%)'],
    [{ kind: 'answered', yes: true }, '是', 'yes'],
    [{ kind: 'stated', text: '完成' }, '完成', '完成'],
    [{ kind: 'not-applicable', because: '不适用' }, '不适用', 'not applicable'],
    [{ kind: 'not-applicable', because: '政策取消' }, '不适用:政策取消', 'not applicable: 政策取消'],
  ])('%j', (actual, zh, english) => {
    expect([printActual(actual), printActual(actual, zhCN), printActual(actual, en)]).toEqual([zh, zh, english])
  })
})
