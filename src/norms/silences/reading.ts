/** What the documents leave open where printed cells are read. */
export const readingSilences = {
  'date-without-day': { options: ['last-day'], chosen: 'last-day' },
  'approximate-target': { options: ['at-least'], chosen: 'at-least' },
  'bare-number': { options: ['at-least'], chosen: 'at-least' },
  'bare-number-name': { options: ['direction-of-name'], chosen: 'direction-of-name' },
  'bare-number-cost': { options: ['at-most'], chosen: 'at-most' },
  'bare-number-zero': { options: ['at-most'], chosen: 'at-most' },
  'bare-number-duration': { options: ['at-most'], chosen: 'at-most' },
} as const
