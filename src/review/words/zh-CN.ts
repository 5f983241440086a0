export { issues } from './zh-CN/issues.js'
export { sentences } from './zh-CN/sentences.js'
