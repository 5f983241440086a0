export { sentences } from './en/sentences.js'
export { issues } from './en/issues.js'
