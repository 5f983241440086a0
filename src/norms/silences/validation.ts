/** What the documents leave open where an objective is checked. */
export const validationSilences = {
  'inferred-framework': { options: ['from-names'], chosen: 'from-names' },
} as const
