export { issues } from './en/issues.js'
export { sentences } from './en/sentences.js'
