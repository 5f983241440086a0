import { fc } from '../../support/property.js'

// Repeatable like the suite; `HUNT_SEED=$RANDOM npm run fuzz` looks somewhere else.
const seed = Number(process.env['HUNT_SEED'] ?? 20200225)
fc.configureGlobal({ seed })

/** `HUNT=short`: what CI has time for. */
export const short = process.env['HUNT'] === 'short'

export { fc }
