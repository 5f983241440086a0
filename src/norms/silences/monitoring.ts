/** What the documents leave open where money and promise are monitored during the year. */
export const monitoringSilences = {
  'linear-due': { options: ['days', 'months'], chosen: 'days' },
  'unscaled-due': { options: ['full', 'linear'], chosen: 'full' },
  'accumulates-unstated': { options: ['by-row', 'never'], chosen: 'by-row' },
  'at-most-due': { options: ['ceiling', 'linear'], chosen: 'ceiling' },
  'between-milestones': { options: ['step', 'linear'], chosen: 'step' },
  'forecast-used': { options: ['own', 'run-rate', 'higher'], chosen: 'own' },
  'gap-share': { options: ['capped', 'uncapped'], chosen: 'capped' },
} as const
