export const actions = ['continue', 'rectify', 'adjust', 'reduce', 'suspend', 'reclaim'] as const

/** 「处置建议」 What monitoring may propose: go on, rectify, adjust the objective, reduce, suspend, reclaim. Deciding is somebody's act. */
export type Action = (typeof actions)[number]

export const findings = ['slow', 'off-target', 'far-off-target', 'loss-or-risk', 'objective-cause'] as const

/** 「监控认定」 What somebody finds of a project or a row during the year. */
export type Finding = (typeof findings)[number]

export const causes = ['funds', 'rules', 'staff', 'equipment', 'policy', 'force-majeure', 'other'] as const

/** 「偏差原因」 Why a row falls short: what the monitoring form lists, and the two causes that lie outside the unit. */
export type Cause = (typeof causes)[number]

export const likelihoods = ['certain', 'possible', 'impossible'] as const

/** 「完成目标可能性」 What the unit expects of the year's target. */
export type Likelihood = (typeof likelihoods)[number]

export const projectNatures = ['research'] as const

/** 「项目性质」 The nature of a project, where a rule asks for it. */
export type ProjectNature = (typeof projectNatures)[number]

export const yardsticks = ['plan', 'linear', 'full', 'ceiling', 'date'] as const

/** 「应达进度的尺度」 What says how much is due by a day: a plan, the days gone by, the full target, a ceiling, a date. */
export type Yardstick = (typeof yardsticks)[number]

/** 「年内日期」 A day of the budget year, `MM-DD`: one that every year has, so never 02-29. */
export type DayOfYear = string
