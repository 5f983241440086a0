import type { GradeBand } from './norm-values.js'

/** 优良中差, as 财预〔2020〕10号 has them for evaluations and 财预〔2015〕88号 for reviews. */
export const fourGrades: GradeBand[] = [
  { grade: 'excellent', label: { zh: '优', en: 'excellent' }, from: '90' },
  { grade: 'good', label: { zh: '良', en: 'good' }, from: '80' },
  { grade: 'fair', label: { zh: '中', en: 'fair' }, from: '60' },
  { grade: 'poor', label: { zh: '差', en: 'poor' }, from: '0' },
]
