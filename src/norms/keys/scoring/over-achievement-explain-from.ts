import { notNegative } from '../../shapes.js'
import { defineNorm } from '../define-norm.js'

export const overAchievementExplainFrom = /* @__PURE__ */ defineNorm({
  key: 'over-achievement.explain-from',
  schema: notNegative,
})
