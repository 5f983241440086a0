import type { Lexicon } from '../../../norms/norm-values.js'

/** 「计量单位用词」 Units that are none, and which units can measure what a name counts. A name's end chooses its family. Data. */
export const unitWords: readonly Lexicon[] = [
  { id: 'invented-unit', exact: ['百分比', '百分率', '百分数', '比例', '比率', '百分点数', '百分制', '数量', '指标', '数值', '若干', '单位', '无', '定性', '定量', '次数', '人数', '金额', '计量单位', '文字', '是否'], examples: ['≥98百分比', '≥0.97比例'] },
  { id: 'money-unit', suffixes: ['元'], units: ['元', '角', '分'], examples: ['万元', '元/人'] },
  { id: 'short-time-unit', units: ['天', '日', '个工作日', '工作日', '小时', '时', '分钟', '分', '秒', '毫秒', '个月', '周'], examples: ['办理时限 ≥5个工作日'] },
  { id: 'unitless', suffixes: ['指数', '系数', '倍数', '平整度', '容积率', 'pH值', 'PH值', '评分', '得分', '排名', '位次', '使用强度'], examples: ['公路技术状况指数 ≥85'] },
  { id: 'scaled-rate', words: ['万台', '万人', '千人', '十万', '百万', '万车', '万辆', '亿元', '每千', '每万', '每百'], examples: ['万台电梯困人率 ≤1.2 has its scale in the name'] },
  { id: 'open-ended-unit', units: ['人次', '场次', '次', '场', '天', '期', '篇', '条', '份', '课时', '学时', '人天'], examples: ['=30000人次'] },
]

/** 「计量单位族」 id `family.…`: the ends of names, and the units that can measure them. */
export const unitFamilies: readonly Lexicon[] = [
  { id: 'family.households', suffixes: ['户数', '家庭数', '家庭户'], units: ['户', '户次', '家', '家次'], examples: ['年度申请就学补助户数 in 人/次 contradicts'] },
  { id: 'family.people', suffixes: ['人数', '人口数', '人员数', '人口数量', '人员数量', '学生数', '学生数量', '教师数量', '职工数', '群众数'], units: ['人', '人次', '名', '位', '人/次'], examples: ['培训人数'] },
  { id: 'family.attendances', suffixes: ['人次', '人次数'], units: ['人次', '人', '次', '人/次', '名'], examples: ['接待观众人次'] },
  { id: 'family.area', suffixes: ['面积', '亩数'], units: ['平方米', '亩', '公顷', '平方公里', '平方千米', '顷', '亩次', '㎡', 'm²'], examples: ['高标准农田建设面积'] },
  { id: 'family.length', suffixes: ['里程', '长度', '公里数'], units: ['公里', '米', '千米', '延米', '延长米', '里', 'km', 'm', '毫米', '厘米'], examples: ['乡村道路硬化里程'] },
  { id: 'family.events', suffixes: ['场次', '场数'], units: ['场', '场次', '次', '期', '届'], examples: ['演出场次'] },
  { id: 'family.days', suffixes: ['天数'], units: ['天', '日', '个工作日', '工作日'], examples: ['免费开放天数'] },
  { id: 'family.vehicles', suffixes: ['车辆数量', '车辆数', '车辆采购数量', '台数', '辆数', '设备数量', '服务器数量'], units: ['辆', '台', '套', '部', '件', '批', '架', '艘', '组', '个', '把', '支', '具', '台套', '项', '只'], examples: ['车辆采购数量'] },
  { id: 'family.heads', suffixes: ['尾数', '株数', '棵数', '头数', '只数', '羽数', '册数', '本数'], units: ['尾', '株', '棵', '头', '只', '羽', '册', '本', '个', '件', '套'], examples: ['栽植苗木株数 in 平方米 contradicts'] },
  { id: 'family.time', suffixes: ['时间', '时限', '期限', '时长', '工期', '年限', '周期'], units: ['天', '日', '小时', '时', '分钟', '秒', '月', '个月', '年', '周', '工作日', '个工作日', '季度', '学时', '课时', '毫秒', '分', '星期', '学期', '年度'], examples: ['故障响应时间'] },
  { id: 'family.rate', suffixes: ['率', '比例', '占比', '比重', '满意度'], units: ['%', '‰', '百分比', '百分点', '个百分点', '比例', '分', '百分率', '倍'], examples: ['规范管理率 in 人 contradicts'] },
  { id: 'family.weight', suffixes: ['吨数', '重量', '吨位'], units: ['吨', '千克', '公斤', '斤', '克', 'kg', 't'], examples: ['垃圾清运率 in 吨 contradicts'] },
  { id: 'family.volume', suffixes: ['立方数', '土方量', '方量', '库容'], units: ['立方米', '方', 'm³', '升', '毫升', '立方千米'], examples: ['土石方量'] },
  { id: 'family.power', suffixes: ['千瓦时数', '装机容量'], units: ['千瓦时', '度', '千瓦', '兆瓦', 'kW', 'MW', '千伏安'], examples: ['装机容量'] },
  { id: 'family.money', suffixes: ['成本', '费用', '造价', '单价', '经费', '金额', '投资额', '产值', '收入'], units: ['元', '美元', '欧元', '%', '‰', '百分点', '个百分点', '百分比'], examples: ['项目总成本'] },
]
