export { issues } from './en/issues.js'
export { normTitle } from './en/norm-title.js'
export { silenceWords } from './en/silences.js'
export { terms } from './en/terms.js'
