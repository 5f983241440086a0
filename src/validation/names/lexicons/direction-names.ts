/** Words that say one direction, at the end of a name or anywhere in it; `except` takes a match back. */
export type DirectionWords = {
  suffixes: readonly string[]
  words?: readonly string[] | undefined
  except: readonly string[]
}

/** 「方向词表」 The names of what is the better the less of it there is, and of what is the better the more. Data. */
export type DirectionLexicon = { down: DirectionWords; up: DirectionWords }

const turned = ['下降', '降低', '减少', '压减', '压缩', '缩短', '节约', '降幅', '改善', '削减', '减排', '减量', '去除', '处理', '提前', '监测', '检测', '达标', '治理', '比例', '覆盖'] // a word of its own says the direction

/** 「内置方向词」 What a row's name alone tells of its direction. An adverse thing before its measure (事故起数) is read by its grammar instead. Data. */
export const directionLexicon: DirectionLexicon = {
  down: {
    suffixes: [
      '时限', '响应时间', '办理时间', '审批时间', '办结时间', '处理时间', '处置时间', '等待时间', '等候时间', '候诊时间', '候车时间', '开办时间', '反应时间', '通关时间', '到场时间', '到达时间', '出动时间', '出警时间', '恢复时间', '修复时间', '抢修时间', '停机时间', '中断时间', '办理时长', '办结时长', '审批时长', '等候时长', '等待时长', '候诊时长', '候车时长', '响应时长', '办件时长',
      '住院日', '平均住院天数', '能耗', '水耗', '电耗', '煤耗', '油耗', '单耗', '物耗', '药占比', '耗材占比', '排放强度', '排放浓度', '负债率', '差评率', '漏损率', '空置率', '断面超标数', '死亡率', '失业率', '发病率', '差错率', '投诉率', '逾期率', '不合格率',
    ],
    words: ['PM2.5', 'PM10', 'PM₂.₅', '二氧化硫', '氮氧化物', '化学需氧量'],
    except: [...turned, '质保', '保修', '公示', '公告', '保存', '存储', '服务时限', '使用', '完成时限', '建设时限', '无故障'],
  },
  up: {
    suffixes: ['优良天数', '达标天数', '优良天数比例', '优良天数占比', '达标天数比例', '受益人口', '受益人数', '受益户数', '受益农户数', '受益群众数', '受益村数', '新增就业人数', '带动就业人数', '就业岗位数', '使用年限', '使用寿命', '受益面积', '设计年限', '服务时长', '志愿服务时间', '开放时间', '开放天数', '开放时长', '森林覆盖率', '优良率', '优良比例'],
    words: ['受益农户', '受益人口', '受益群众', '受益学生'],
    except: ['未受益', '减少', '下降', '投诉', '超'],
  },
}
