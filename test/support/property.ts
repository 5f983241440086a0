import * as fc from 'fast-check'

// One seed for the whole suite: a red run is red for everybody.
fc.configureGlobal({ seed: 20200225 })

export { fc }
