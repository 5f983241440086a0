export const actions = ['continue', 'rectify', 'adjust', 'reduce', 'suspend', 'reclaim'] as const

/** 「处置建议」 What may be done about a project during the year: go on, put right, adjust the objective, cut, stop, take back. */
export type Action = (typeof actions)[number]

export const findings = ['slow', 'off-target', 'far-off-target', 'loss-or-risk', 'objective-cause'] as const

/** 「监控认定」 What people (or a rulebook's line) find in the course of a project. */
export type Finding = (typeof findings)[number]

export const causes = ['funds', 'rules', 'staff', 'equipment', 'policy', 'force-majeure', 'other'] as const

/** 「偏差原因」 经费, 制度, 人员, 硬件条件, policy change, force majeure, other. */
export type Cause = (typeof causes)[number]

export const likelihoods = ['certain', 'possible', 'impossible'] as const

/** 「完成目标可能性」 确定能, 有可能, 完全不可能. */
export type Likelihood = (typeof likelihoods)[number]

export const projectNatures = ['research'] as const

/** 「项目性质」 Research projects may be exempt from monitoring during the year. */
export type ProjectNature = (typeof projectNatures)[number]

export const yardsticks = ['plan', 'linear', 'full', 'ceiling', 'date'] as const

/** 「应达进度的尺度」 By what it is told how much is due by a day: a plan, the days gone, all of it, a ceiling, a date. */
export type Yardstick = (typeof yardsticks)[number]
