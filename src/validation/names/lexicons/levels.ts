import type { Category, Dimension } from '../../../norms/vocabulary.js'

/** 「级次名称」 What a printed level-1 or level-2 name says, where the row itself does not. Longer words first. Data. */
export const level2Words: readonly (readonly [string, Category])[] = [
  ['经济成本', 'economic-cost'], ['社会成本', 'social-cost'], ['生态环境成本', 'ecological-cost'], ['生态成本', 'ecological-cost'], ['成本', 'cost'],
  ['数量', 'quantity'], ['质量', 'quality'], ['时效', 'timeliness'], ['进度', 'timeliness'],
  ['经济效益', 'economic'], ['社会效益', 'social'], ['生态效益', 'ecological'], ['环境效益', 'ecological'], ['可持续', 'sustained'], ['满意', 'satisfaction'],
]

export const level1Words: readonly (readonly [string, Dimension])[] = [['成本', 'cost'], ['满意', 'satisfaction'], ['效益', 'benefit'], ['效果', 'benefit'], ['产出', 'output'], ['完成指标', 'output']]
