import { frameworks } from './en/frameworks.js'
import { rowIssues } from './en/issues.js'
import { markIssues } from './en/mark-issues.js'
import { marks } from './en/marks.js'
import { methods } from './en/methods.js'
import { rows } from './en/rows.js'

const joined = () => ({ ...methods, ...rows, ...frameworks, ...marks })

/** English: a sentence for every outcome of scoring. */
export const sentences = /* @__PURE__ */ joined()

const found = () => ({ ...rowIssues, ...markIssues })

/** English: a sentence for every issue of scoring. */
export const issues = /* @__PURE__ */ found()
