export { issues } from './zh-CN/issues.js'
export { normTitle } from './zh-CN/norm-title.js'
export { silenceWords } from './zh-CN/silences.js'
export { terms } from './zh-CN/terms.js'
