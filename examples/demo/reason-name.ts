const reasonNames: Record<string, string> = {
  'points.missing': '没有分值',
  'points.sum': '分值合计不对',
  'rows.cut-off': '摘录缺行，分值不全',
  'actual.missing': '没有完成值',
  'actual.unjudged': '文字内容尚未判定',
  'actual.kind-mismatch': '指标值与完成值类型不符',
  'actual.unit-mismatch': '单位无法换算',
  'target.unscorable': '没有指标值',
  'funds.no-budget': '没有预算',
  'funds.annual-missing': '没有全年预算数',
  'funds.executed-missing': '没有全年执行数',
  'objective.no-indicators': '没有指标',
}

/** Why a result is provisional, in a few words. */
export const reasonName = (code: string): string => reasonNames[code] ?? code
