/** What the documents leave open where an ex-ante assessment is concluded. */
export const exanteSilences = {
  'ex-ante-grade': { options: ['rulebook-scale', 'none'], chosen: 'rulebook-scale' },
} as const
