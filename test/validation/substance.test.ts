import { normsOn, unwrap, validateObjective } from 'budget-performance'
import { describe, expect, test } from 'vitest'
import { directionOfName } from '../../src/norms/names/direction-of-name.js'
import { objectiveOf, type PrintedRow } from './rows.js'

const norms = unwrap(normsOn('2024-06-30'))
const saidOf = (rows: PrintedRow | PrintedRow[], budget?: string, info = false) =>
  validateObjective(objectiveOf([rows].flat()), norms, { year: 2024, ...(budget && { funds: { annual: budget } }) })
    .filter(({ row, severity }) => row !== undefined && (info || severity !== 'info'))
    .map(({ code, severity }) => `${severity} ${code}`)

describe('a year or a date measures nothing', () => {
  test.each([
    ['较2023年明显提升'],
    ['比2023年度有所提高'],
    ['较上年明显提升'],
    ['同比逐步提高'],
    ['自2023年起不断提升'],
    ['2024年12月底前显著增强'],
    ['较上年提高'],
    ['较2022年进一步改善'],
    ['2024年持续向好'],
  ])('沿线群众出行条件 %s', (target) => {
    expect(saidOf({ level2: '社会效益指标', name: '沿线群众出行条件', target })).toEqual([
      'warning indicator.vague-value',
    ])
  })
  test.each([
    ['较2023年提高3个百分点', 'it says by how much'],
    ['较上年明显提升（以问卷调查为准）', 'it says how it is assessed'],
    ['达到2023年全省平均水平以上', 'a figure that can be looked up'],
    ['2024年通过省级验收', 'somebody accepts it'],
  ])('%s can be judged: %s', (target) => {
    expect(saidOf({ level2: '社会效益指标', name: '沿线群众出行条件', target })).toEqual([])
  })
})

describe('a few words that say how good', () => {
  test.each(['日渐浓厚', '明显改观', '较高水平', '稳中有升'])('科技创新氛围 %s', (target) => {
    expect(saidOf({ level2: '社会效益指标', name: '科技创新氛围', target })).toEqual(['warning indicator.vague-value'])
  })
  test.each(['不反弹', '不下降', '是', '达到Ⅲ类'])('河道水质 %s can be told from its contrary', (target) => {
    expect(saidOf({ level2: '生态效益指标', name: '河道水质', target })).toEqual([])
  })
})

describe('an index has no unit, a fall in per cent is no count', () => {
  test.each([
    ['质量指标', '公路技术状况指数（PQI）', '≥85'],
    ['社会效益指标', '生产安全事故死亡人数', '较上年下降5%'],
  ])('%s %s %s', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual([])
  })
})

describe('合格, 达标, 符合相关要求 name no standard', () => {
  test.each(['合格', '达标', '符合相关要求', '符合标准', '达到要求', '符合有关规定', '质量达标', '满足使用要求'])(
    '校舍维修质量 %s',
    (target) => {
      expect(saidOf({ level2: '质量指标', name: '校舍维修质量', target })).toEqual([
        'warning indicator.standard-unnamed',
      ])
    },
  )
  test.each([
    ['校舍竣工验收', '合格', 'the acceptance has its standard'],
    ['医疗设备年度检测', '合格', 'the test has its standard'],
    ['饮用水水质', '符合GB5749标准', 'the standard is named'],
    ['校舍维修质量', '通过竣工验收', 'somebody accepts it'],
    ['校舍维修质量', '符合设计图纸和合同约定', 'the contract is the standard'],
  ])('%s %s: %s', (name, target) => {
    expect(saidOf({ level2: '质量指标', name, target })).toEqual([])
  })
})

describe('a name that says of nothing in particular', () => {
  test.each([
    ['质量指标', '安全率', '100%'],
    ['质量指标', '合格率', '≥95%'],
    ['质量指标', '保障率', '≥98%'],
    ['满意度指标', '满意度', '≥90%'],
    ['满意度指标', '满意率（%）', '≥90%'],
  ])('%s %s %s: of what, of whom', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual(['warning indicator.generic-name'])
  })
  test.each([
    ['社会效益指标', '学校发展能力', '≥90%'],
    ['社会效益指标', '影响力', '≥95%'],
    ['质量指标', '完成质量', '≥95%'],
    ['质量指标', '服务能力', '100%'],
    ['社会效益指标', '居民安全意识', '≥95%'],
  ])('%s %s %s: a percentage of what', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual(['warning indicator.percent-without-rate'])
  })
  test.each([
    ['质量指标', '工程验收合格率', '≥95%'],
    ['满意度指标', '服务对象满意度', '≥90%'],
    ['满意度指标', '游客满意率', '≥90%'],
    ['质量指标', '日供水能力', '≥2万立方米/日'],
    ['质量指标', '养老床位保障率', '≥98%'],
  ])('%s %s %s is sound', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual([])
  })
})

describe('a unit is no value', () => {
  test.each([
    ['数量指标', '采购图书数量', '册'],
    ['成本指标', '道路养护总成本', '万元'],
    ['质量指标', '装备完好率', '%'],
    ['数量指标', '培训医务人员数', '人次'],
    ['社会效益指标', '培训覆盖面', '≥个'],
  ])('%s %s %s', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual(['error indicator.missing-value'])
  })
})

describe('a cost that is the whole budget', () => {
  test('binds no more than the budget does', () => {
    expect(saidOf({ level2: '成本指标', name: '平台建设总成本', target: '≤80万元' }, '800000', true)).toEqual([
      'info indicator.cost-equals-budget',
    ])
    expect(saidOf({ level2: '经济成本指标', name: '项目总投资', target: '=560万元' }, '5600000', true)).toEqual([
      'info indicator.cost-equals-budget',
    ])
  })
  test('below it, and without a budget, nothing is said', () => {
    expect(saidOf({ level2: '成本指标', name: '平台建设总成本', target: '≤79.99万元' }, '800000', true)).toEqual([])
    expect(saidOf({ level2: '成本指标', name: '平台建设总成本', target: '≤80万元' }, undefined, true)).toEqual([])
  })
})

describe('the direction of a name', () => {
  test.each([
    ['不动产登记办理时限', 'down'],
    ['单位产值能耗', 'down'],
    ['PM2.5年均浓度', 'down'],
    ['接警后到场时间', 'down'],
    ['平均住院日', 'down'],
    ['系统故障响应时间', 'down'],
    ['空气质量优良天数', 'up'],
    ['受益农户数', 'up'],
    ['供水受益人口', 'up'],
    ['新增就业人数', 'up'],
    ['工程设计使用年限', 'up'],
    ['水质达标天数比例', 'up'],
  ] as const)('%s is the better the more it goes %s', (name, direction) => {
    expect(directionOfName(name)).toBe(direction)
  })
  test.each([
    'PM2.5监测点位数',
    'PM2.5浓度下降率',
    '质保服务时限',
    '政策公示时限',
    '办理时限压缩率',
    '单位能耗下降率',
    '机柜数量',
    '质保时间',
  ])('%s says none, or the other way by its own verb', (name) => {
    expect(directionOfName(name)).not.toBe('down')
  })
  test('a lexicon of the caller is read instead', () => {
    expect(
      directionOfName('等候排号', { down: { suffixes: ['排号'], except: [] }, up: { suffixes: [], except: [] } }),
    ).toBe('down')
    expect(directionOfName('等候排号')).toBeUndefined()
  })
  test.each([
    ['时效指标', '不动产登记办理时限', '≥5个工作日'],
    ['生态效益指标', '单位产值能耗', '≥0.35吨标准煤/万元'],
    ['生态效益指标', '空气质量优良天数', '≤320天'],
    ['社会效益指标', '受益农户数', '≤500户'],
    ['社会效益指标', '供水受益人口', '≤2万人'],
    ['质量指标', '平均住院日', '≥8天'],
    ['时效指标', '企业开办时间', '≥1天'],
    ['时效指标', '校服配送时间', '≥3天'],
    ['经济效益指标', '旅游综合收入', '≤5亿元'],
    ['生态效益指标', '水质优良断面数', '≤12个'],
  ])('%s %s %s is the wrong way round', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual(['error indicator.direction'])
  })
  test.each([
    ['时效指标', '不动产登记办理时限', '≤5个工作日'],
    ['生态效益指标', '空气质量优良天数', '≥320天'],
    ['时效指标', '公示时限', '≥5个工作日'],
    ['时效指标', '系统平均无故障时间', '≥720小时'],
    ['质量指标', '系统平均无故障时间', '≥720小时'],
    ['时效指标', '提前预警时间', '≥2小时'],
    ['生态效益指标', '二氧化硫排放量削减', '≥50吨'],
    ['质量指标', '工程设计使用年限', '≥50年'],
  ])('%s %s %s is not', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual([])
  })
})

describe('rates of a whole area', () => {
  test.each([
    ['经济效益指标', '地区GDP增长率', '≥6%'],
    ['经济效益指标', '全县一般公共预算收入增长率', '≥3%'],
    ['经济效益指标', '全市社会消费品零售总额增长率', '≥5%'],
    ['经济效益指标', '规模以上工业增加值增速', '≥7%'],
    ['经济效益指标', '全市税收收入增长率', '≥4%'],
  ])('%s %s %s is nobody’s one project', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual(['warning indicator.macro-rate'])
  })
  test.each([
    ['经济效益指标', '入园企业营业收入增长率', '≥10%'],
    ['社会效益指标', '毕业生就业率', '≥90%'],
    ['社会效益指标', '城镇登记失业率', '≤4.5%'],
    ['经济效益指标', '园区企业纳税增长率', '≥5%'],
    ['社会效益指标', '全市旅游收入增长率', '≥5%'],
    ['社会效益指标', '全县参保人口覆盖率', '≥95%'],
  ])('%s %s %s is the project’s', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual([])
  })
})

describe('其中 belongs to the row above it', () => {
  const whole = { level2: '数量指标', name: '培训人数', target: '≥500人' }
  test('a part larger than the row above it is an error', () => {
    expect(saidOf([whole, { level2: '数量指标', name: '其中：贫困户', target: '≥600人' }])).toEqual([
      'error indicator.subset-exceeds-set',
    ])
  })
  test('several parts have one whole, the last row that is no part', () => {
    expect(
      saidOf([
        { level2: '数量指标', name: '演出场次', target: '≥10场' },
        whole,
        { level2: '数量指标', name: '其中：女职工人数', target: '≥200人' },
        { level2: '数量指标', name: '其中：青年职工人数', target: '≥550人' },
      ]),
    ).toEqual(['error indicator.subset-exceeds-set'])
  })
  test('a part may be larger than the part above it', () => {
    expect(
      saidOf([
        whole,
        { level2: '数量指标', name: '其中：女职工人数', target: '≥200人' },
        { level2: '数量指标', name: '其中：青年职工人数', target: '≥300人' },
      ]),
    ).toEqual([])
  })
  test('another unit is another thing', () => {
    expect(saidOf([whole, { level2: '数量指标', name: '其中：集中授课', target: '≥600课时' }])).toEqual([])
  })
  test('a guess by words is a warning', () => {
    expect(saidOf([whole, { level2: '数量指标', name: '女职工培训人数', target: '≥600人' }])).toEqual([
      'warning indicator.subset-suspected',
    ])
  })
  test('a part by its parent’s id is an error', () => {
    const objective = objectiveOf([whole, { level2: '数量指标', name: '骨干教师', target: '≥600人' }])
    const [first, second] = objective.indicators
    const issues = validateObjective({ ...objective, indicators: [first!, { ...second!, partOf: 'r1' }] }, norms)
    expect(issues.find(({ row }) => row === 'r2')?.code).toBe('indicator.subset-exceeds-set')
  })
})

describe('rules of language, each with what it must not catch', () => {
  const codes = (level2: string, name: string, target: string) =>
    saidOf({ level2, name, target }).map((said) => said.replace(/^\w+ indicator\./, ''))
  test.each([
    ['时效指标', '平均审理天数', '≥60天', ['direction'], 'days that are taken are a time'],
    ['时效指标', '平均审理天数', '≤60天', [], 'a ceiling is right'],
    ['社会效益指标', '年开放天数', '≥310天', [], 'days that are given are none'],
    ['生态效益指标', '人均用电量', '≥1500千瓦时', ['direction'], 'what is used up per head'],
    ['社会效益指标', '全社会用电量', '≥1500万千瓦时', [], 'of a whole area it says nothing of saving'],
    ['经济效益指标', '牲畜死亡率下降', '≥0.5个百分点', [], 'more of the fall is better'],
    ['经济效益指标', '牲畜死亡率下降', '≤0.5个百分点', ['direction'], 'a cap on the fall'],
    ['经济效益指标', '牲畜死亡率', '≥0.5%', ['direction'], 'a floor under deaths'],
    ['经济效益指标', '企业利润总额', '≤3000万元', ['direction'], 'a cap on what comes in'],
    ['经济效益指标', '全省进出口总值增长', '≥10%', ['macro-rate'], 'a change of a whole province'],
    ['经济效益指标', '村集体经济增长率', '≥10%', [], 'a village collective is no area'],
    ['质量指标', '准确率', '≥99%', ['generic-name'], 'a measure and nothing before it'],
    ['质量指标', '报关单准确率', '≥99%', [], 'it says of what'],
    ['数量指标', '新建实训室', '5间', [], 'a count'],
    ['社会效益指标', '就业率', '≥90%', [], 'it carries its own thing'],
    ['社会效益指标', '受益群体', '≥90%', ['percent-without-rate'], 'a group divides nothing'],
    ['经济效益指标', '种粮农民收益', '稳定增长', ['vague-value'], 'by how much'],
    ['质量指标', '设备安装', '符合国家现行技术规范', ['standard-unnamed'], 'which'],
    ['质量指标', '设备安装', '符合GB50231-2009', [], 'it names the standard'],
  ])('%s %s %s %j: %s', (level2, name, target, expected) => {
    expect(codes(level2, name, target)).toEqual(expected)
  })
})

describe('a standard that is named by no word of its own', () => {
  test.each([
    ['火化炉性能', '符合国家环保要求'],
    ['监舍改造质量', '均达到建设标准'],
    ['路面施工', '施工质量合格'],
    ['浮标制作质量', '质量可靠'],
    ['深松作业质量', '达到农艺要求'],
    ['血液库存', '满足临床用血需要'],
  ])('%s %s', (name, target) => {
    expect(saidOf({ level2: '质量指标', name, target })).toEqual(['warning indicator.standard-unnamed'])
  })
  test.each([
    ['出水水质', '达到一级A标准', 'the standard has a class'],
    ['路面施工', '符合《公路工程质量检验评定标准》', 'the standard is named'],
    ['仔猪质量', '符合种猪标准', 'a word of the field'],
    ['设备性能', '满足合同要求', 'the contract is the standard'],
    ['机房建设', '符合等级保护三级要求', 'the class is named'],
    ['桥梁施工', '符合设计要求', 'the drawings of the project are its standard'],
    ['经费审批流程', '严格执行相关制度规定', 'no standard of quality'],
  ])('%s %s: %s', (name, target) => {
    expect(saidOf({ level2: '质量指标', name, target })).toEqual([])
  })
})

describe('a measure of nothing in particular, by what the name is made of', () => {
  test.each([
    ['时效指标', '工作及时率', '100%'],
    ['质量指标', '合规率', '100%'],
    ['质量指标', '年度目标任务完成率', '100%'],
    ['质量指标', '工作完成情况', '100%'],
    ['质量指标', '完成程度', '≥98%'],
  ])('%s %s %s', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual(['warning indicator.generic-name'])
  })
  test.each([
    ['时效指标', '项目完成及时率', '100%', 'national frameworks print it'],
    ['质量指标', '项目验收合格率', '100%', 'official templates print it'],
    ['质量指标', '重点工作办结率', '100%', 'national frameworks print it'],
    ['质量指标', '隐患整改完成率', '100%', 'of hazards'],
  ])('%s %s %s: %s', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual([])
  })
})

describe('the growth of a whole area is nobody’s project', () => {
  test.each([
    ['全市货运总量增长率', '≥5%'],
    ['全省工业经济增长', '≥5.5%'],
    ['居民消费价格指数涨幅', '≤3%'],
  ])('经济效益指标 %s %s', (name, target) => {
    expect(saidOf({ level2: '经济效益指标', name, target })).toEqual(['warning indicator.macro-rate'])
  })
  test.each([
    ['经济效益指标', '园区企业货运总量增长率', '≥5%', 'of the enterprises of the park'],
    ['生态效益指标', '全市湿地保护率增幅', '≥2%', 'no economy'],
    ['经济效益指标', '带动全县农产品销售总额增长率', '≥8%', 'what the project moves'],
  ])('%s %s %s: %s', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual([])
  })
})

describe('directions by classes of words', () => {
  test.each([
    ['质量指标', '血液报废率', '≥2%'],
    ['时效指标', '船舶平均在港停时', '≥48小时'],
    ['质量指标', '平均派单用时', '≥30分钟'],
    ['社会效益指标', '校园欺凌事件起数', '≥3起'],
    ['质量指标', '学员结业率', '≤95%'],
    ['社会效益指标', '千人口献血率', '≤12‰'],
    ['经济效益指标', '港口货物吞吐量', '≤3000万吨'],
    ['生态效益指标', '优良水质面积比例', '≤80%'],
  ])('%s %s %s', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual(['error indicator.direction'])
  })
  test.each([
    ['社会效益指标', '全年查处违法案件数', '≥120件', 'handled, after the year'],
    ['社会效益指标', '清理违建面积', '≥2万平方米', 'handled'],
    ['时效指标', '应急物资可供时间', '≥72小时', 'shall last'],
    ['时效指标', '台风预警发布', '≥12小时', 'the earlier the better'],
    ['质量指标', '设备平均无故障时间', '≥2000小时', 'the contrary of a fault'],
    ['社会效益指标', '游客平均停留时间', '≥36小时', 'staying is wanted'],
    ['社会效益指标', '公务用车保有量', '≤45辆', 'a ceiling is wanted'],
    ['生态效益指标', '绿化灌溉用水量', '≤8万立方米', 'water is used up'],
    ['生态效益指标', '种植化肥施用量', '≤260吨', 'fertiliser is used up'],
    ['质量指标', '抗菌药物使用强度', '≤40', 'an intensity of its own unit'],
    ['社会效益指标', '万台电梯困人率', '≤1.2', 'the scale stands in the name'],
  ])('%s %s %s: %s', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual([])
  })
})

describe('what nothing measures, told in a few words', () => {
  test.each([
    ['机构编制管理水平', '迈上新台阶'],
    ['绿色殡葬风尚', '蔚然成风'],
    ['基层自治组织活力', '竞相迸发'],
  ])('社会效益指标 %s %s', (name, target) => {
    expect(saidOf({ level2: '社会效益指标', name, target })).toEqual(['warning indicator.vague-value'])
  })
  test.each([
    ['联防联控机制', '建立', 'is there or not'],
    ['城市文明形象', '保持全国文明城市称号', 'a title can be looked up'],
    ['行业秩序', '无群体性事件', 'can be told from its contrary'],
  ])('社会效益指标 %s %s: %s', (name, target) => {
    expect(saidOf({ level2: '社会效益指标', name, target })).toEqual([])
  })
  test('a unit per a thing nobody lists is no value', () => {
    expect(saidOf({ level2: '成本指标', name: '火化补贴标准', target: '元/具' })).toEqual([
      'error indicator.missing-value',
    ])
  })
})

describe('what an adverse thing happens to', () => {
  test.each([
    ['室温不达标用户数', '≥200户'],
    ['管网泄漏点数', '≥15处'],
    ['老人意外跌伤人次', '≥3人次'],
  ])('质量指标 %s %s', (name, target) => {
    expect(saidOf({ level2: '质量指标', name, target })).toEqual(['error indicator.direction'])
  })
  test.each([
    ['数量指标', '修复管网渗漏点数', '≥15处', 'the verb before it'],
    ['数量指标', '救助失业人员数', '≥50人', 'people who are served'],
    ['社会效益指标', '受灾群众安置人数', '≥300人', 'people who are served'],
  ])('%s %s %s: %s', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual([])
  })
})

describe('what pollutes and what is had per head', () => {
  test.each([
    ['生态效益指标', '出水氨氮排放浓度', '≥5毫克/升'],
    ['生态效益指标', '细颗粒物年均浓度', '≥35微克/立方米'],
    ['质量指标', '生均图书册数', '≤20册'],
  ])('%s %s %s', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual(['error indicator.direction'])
  })
  test.each([
    ['质量指标', '氨氮在线监测数据有效率', '≥95%', 'how well it is watched'],
    ['生态效益指标', '总磷去除率', '≥80%', 'what is taken out'],
    ['质量指标', '土壤有机质含量', '≥20克/千克', 'no pollutant'],
  ])('%s %s %s: %s', (level2, name, target) => {
    expect(saidOf({ level2, name, target })).toEqual([])
  })
  test('a weight answers no rate', () => {
    expect(saidOf({ level2: '质量指标', name: '垃圾清运率', target: '≥120吨' })).toEqual([
      'warning indicator.unit-contradicts',
    ])
  })
  test('the price of a contract is the project’s own money', () => {
    expect(saidOf({ level2: '时效指标', name: '合同款支付时间', target: '2024年11月底前' })).toEqual([
      'warning indicator.payment-as-timeliness',
    ])
  })
})
