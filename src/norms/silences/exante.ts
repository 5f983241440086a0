/** What the documents leave open where an ex-ante assessment is concluded. */
export const exanteSilences = {
  'ex-ante-grade': { options: ['none', 'rulebook-scale'], chosen: 'none' },
} as const
