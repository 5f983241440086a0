import type { Issue } from './issue.js'

/** Whether no result can stand on what was found. */
export const isError = ({ severity }: Pick<Issue, 'severity'>): boolean => severity === 'error'
