import { byCodeUnit } from '../../kernel/by-code-unit.js'
import { scoringFrameworks, type FrameworkName } from '../vocabulary.js'

const prefix = 'framework.'
const preferred = 'framework.preferred' // the name of an objective's indicator framework, not a framework

/** Which framework a norm's key states, or undefined where it states another thing. */
export const frameworkOf = (key: string): string | undefined =>
  key.startsWith(prefix) && key !== preferred ? key.slice(prefix.length) : undefined

/** The key of a framework's norm; an own framework is read as the named ones are. */
export const frameworkKey = (which: string): `framework.${FrameworkName}` => `framework.${which as FrameworkName}`

/** Named ones in their order, a rulebook's own after them by code point. */
export const inFrameworkOrder = (names: readonly string[]): string[] => {
  const named: readonly string[] = scoringFrameworks
  return [
    ...named.filter((name) => names.includes(name)),
    ...names.filter((name) => !named.includes(name)).sort(byCodeUnit),
  ]
}
