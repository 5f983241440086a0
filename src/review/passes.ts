import type { Grade } from '../norms/vocabulary.js'

/** 优 and 良 pass a review; 中, 低 and 差 do not. */
export const passes = (grade: Grade): boolean => grade === 'excellent' || grade === 'good'
