import type { IssueWords } from '../../kernel/words.js'
import type { validationIssues } from '../issues.js'
import { indicator } from './zh-CN/indicator.js'
import { objective } from './zh-CN/objective.js'
import { standard } from './zh-CN/standard.js'

const joined = () => ({ ...objective, ...indicator, ...standard }) satisfies IssueWords<typeof validationIssues>

/** 中文：绩效目标校验的问题，每句说哪里不对、为什么、怎么办。 */
export const issues = /* @__PURE__ */ joined()
