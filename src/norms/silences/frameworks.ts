/** What the documents leave open where criteria of a weighted framework are scored. */
export const frameworkSilences = {
  'criterion-score': { options: ['share-of-points'], chosen: 'share-of-points' },
  'equal-points': { options: ['equal'], chosen: 'equal' },
  'criterion-points': { options: ['largest-remainder'], chosen: 'largest-remainder' },
  'reduced-total': { options: ['smaller-total'], chosen: 'smaller-total' },
  'insufficient-evidence': { options: ['provisional', 'zero'], chosen: 'provisional' },
  'checklist-share': { options: ['equal'], chosen: 'equal' },
  'below-lowest-band': { options: ['nothing', 'lowest-band'], chosen: 'nothing' },
  'trimmed-mean': { options: ['one-each-end'], chosen: 'one-each-end' },
  'deduction-floor': { options: ['parent-zero'], chosen: 'parent-zero' },
  'geometric-weights': { options: ['points'], chosen: 'points' },
} as const
