import type { ProjectText } from 'budget-performance'

const head: Omit<ProjectText, 'indicators'> = {
  id: 'rural-road-2022',
  name: '农村公路养护',
  year: '2022',
  kind: '延续',
  moneyUnit: '万元',
  funds: { initial: '120', annual: '120' },
}

/** A unit's first draft of an objective (synthetic), with the mistakes reviewers name most often. */
export const firstDraft: ProjectText = {
  ...head,
  statement: '进一步加强农村公路养护',
  indicators: [
    { id: 'r1', level1: '产出指标', level2: '数量指标', name: '养护里程', points: '20', target: '≤85公里' },
    { id: 'r2', level1: '产出指标', level2: '数量指标', name: '资金支付率', points: '10', target: '=100%' },
    { id: 'r3', level1: '产出指标', level2: '质量指标', name: '验收合格率', points: '10', target: '≥110%' },
    { id: 'r4', level1: '产出指标', level2: '时效指标', name: '完成时间', points: '5', target: '2023年3月底前' },
    { id: 'r5', level1: '产出指标', level2: '成本指标', name: '养护成本', points: '10', target: '≥150万元' },
    {
      id: 'r6',
      level1: '效益指标',
      level2: '社会效益指标',
      name: '促进社会和谐稳定',
      points: '20',
      target: '明显提升',
    },
    { id: 'r7', level1: '效益指标', level2: '社会效益指标', name: '养护里程', points: '10', target: '≤85公里' },
    { id: 'r8', level1: '满意度指标', level2: '服务对象满意度指标', name: '群众满意度', points: '10', target: '≥100%' },
  ],
}

/** The same objective revised. */
export const revisedDraft: ProjectText = {
  ...head,
  statement: '2022年养护农村公路85公里，路况优良率由78%提高到85%',
  indicators: [
    { id: 'r1', level1: '产出指标', level2: '数量指标', name: '养护里程', points: '20', target: '≥85公里' },
    { id: 'r3', level1: '产出指标', level2: '质量指标', name: '验收合格率', points: '10', target: '=100%' },
    { id: 'r4', level1: '产出指标', level2: '时效指标', name: '完工日期', points: '10', target: '2022年11月30日前' },
    { id: 'r5', level1: '产出指标', level2: '成本指标', name: '每公里养护成本', points: '10', target: '≤1.4万元/公里' },
    { id: 'r6', level1: '效益指标', level2: '社会效益指标', name: '路况优良率', points: '30', target: '≥85%' },
    {
      id: 'r8',
      level1: '满意度指标',
      level2: '服务对象满意度指标',
      name: '沿线群众满意度',
      points: '10',
      target: '≥90%',
    },
  ],
}
