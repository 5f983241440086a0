/**
 * 「指标方向」 Whether what a name measures is the better the less (`down`) or the more (`up`) of it there is; undefined where the
 * name does not tell.
 */
export const directionOfName = (name: string): 'up' | 'down' | undefined => {
  const core = name.replace(/[(（〔[【][^)）〕\]】]*[)）〕\]】]/g, '').replace(/[\s%‰]+$/, '')
  if (/(?:不|未|非|欠)(?:合格|达标|满意|完成|及时|通过)率?$/.test(core)) return 'down'
  return adverse.test(core) && !/(?:处理|处置|减少|降低|下降|挽回|避免|查处|扶持|培训|帮扶|救助|劝返|无|零)/.test(core)
    ? 'down'
    : undefined
}

const adverse =
  /(?:差错|错误|投诉|逾期|延误|事故|伤亡|死亡|失业|辍学|故障|漏损|损耗|返工|退货|违规|违约|不良|能耗|水耗|电耗)(?:发生|案件)?(?:率|数|数量|量|次数|起数|件数|人数|比例|时长)?$|(?:办理|办结|审批|响应|等待|处理|受理|修复)(?:时限|时间|时长|用时|周期)$|时限$|PM(?:2\.5|10)(?:年?均?浓度|平均浓度)?$/
