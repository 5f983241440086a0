import { silences, type SilenceId } from '../norms/silences.js'

// The norms an answer may miss, named without their schemas: the words of a language must not drag the rulebook door into a bundle.
const titles: Readonly<Record<string, { zh: string; en: string }>> = {
  'execution.points': { zh: '预算执行率分值', en: 'points of the execution rate' },
  'grades.scale': { zh: '评价等级', en: 'grade scale' },
  'judgement.tiers': { zh: '定性指标档次', en: 'tiers of a judged row' },
  'scoring.quantitative': { zh: '定量指标计分', en: 'scoring of measured rows' },
  'over-achievement.explain-from': {
    zh: '超额完成须说明原因的完成率',
    en: 'attainment rate from which a reason is asked',
  },
  'review.consequences': { zh: '目标审核结果的后果', en: 'consequences of the objective review' },
  'ex-ante.trigger': { zh: '须作事前评估的范围', en: 'where an ex-ante assessment is due' },
  'ex-ante.conclusion-lines': { zh: '事前评估结论的分数线', en: 'lines of the ex-ante conclusion' },
}

/** A norm's name in words, or its key where it has none here. */
export const normTitle = (key: string, language: 'zh' | 'en'): string => {
  const id = key.slice('silence.'.length)
  const named =
    key.startsWith('silence.') && Object.hasOwn(silences, id)
      ? silences[id as SilenceId].question
      : Object.hasOwn(titles, key)
        ? titles[key]
        : undefined
  return named?.[language] ?? key
}
