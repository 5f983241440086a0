import type { IssueWords } from '../../kernel/words.js'
import type { validationIssues } from '../issues.js'
import { indicator } from './en/indicator.js'
import { objective } from './en/objective.js'
import { standard } from './en/standard.js'

const joined = () => ({ ...objective, ...indicator, ...standard }) satisfies IssueWords<typeof validationIssues>

/** English: the issues of validating an objective: what is wrong, why, what to do. */
export const issues = /* @__PURE__ */ joined()
