/** What the documents leave open where an objective is reviewed. */
export const reviewSilences = {
  'still-fails': { options: ['neither-excellent-nor-good'], chosen: 'neither-excellent-nor-good' },
  'review-overall': { options: ['total', 'poor-caps-fair'], chosen: 'total' },
  'first-pass': { options: ['excellent-or-good'], chosen: 'excellent-or-good' },
  're-review-change': { options: ['promise', 'any'], chosen: 'promise' },
  'levels-demanded': { options: ['highest-recorded', 'all'], chosen: 'highest-recorded' },
  'same-time': { options: ['same-day', 'any-day'], chosen: 'same-day' },
  'emergency-overdue': { options: ['not-yet', 'stays-admitted'], chosen: 'not-yet' },
} as const
