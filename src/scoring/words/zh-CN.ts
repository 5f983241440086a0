import { frameworks } from './zh-CN/frameworks.js'
import { rowIssues } from './zh-CN/issues.js'
import { markIssues } from './zh-CN/mark-issues.js'
import { marks } from './zh-CN/marks.js'
import { methods } from './zh-CN/methods.js'
import { rows } from './zh-CN/rows.js'

const joined = () => ({ ...methods, ...rows, ...frameworks, ...marks })

/** 中文：计分的每种结果一句。 */
export const sentences = /* @__PURE__ */ joined()

const found = () => ({ ...rowIssues, ...markIssues })

/** 中文：计分的每个问题一句。 */
export const issues = /* @__PURE__ */ found()
