import type { Issue } from '../kernel/issue.js'
import { normIssues } from './issues.js'
import type { Norms, SilentNorm } from './rulebook.js'

/** What is said of a layer's silence: which layer stands in, if one does. */
export const silentIssue = ({ key, layer, state, until, from }: SilentNorm, { day, values }: Norms): Issue =>
  normIssues.raise('norm.layer-silent', {
    params: { key, layer, state, day, until, from, instead: values[key]?.layer },
  })
