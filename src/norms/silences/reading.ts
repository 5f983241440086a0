/** What the documents leave open where printed cells are read. */
export const readingSilences = {
  'date-without-day': { options: ['last-day'], chosen: 'last-day' },
  'approximate-target': { options: ['at-least'], chosen: 'at-least' },
  'bare-number': { options: ['by-dimension'], chosen: 'by-dimension' },
} as const
