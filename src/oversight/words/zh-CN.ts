export { sentences } from './zh-CN/sentences.js'
export { issues } from './zh-CN/issues.js'
