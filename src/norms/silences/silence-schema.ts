import * as z from 'zod/mini'
import type { Same } from '../exactly.js'
import { closed } from '../shapes.js'
import { scoringParameters } from './scoring.js'
import { silenceChoices, type OptionOf, type SilenceId } from './silence-choices.js'

type Parameters = typeof scoringParameters
type ValueOf<Id extends keyof Parameters> = z.output<ReturnType<Parameters[Id]>>
type Strays = { [Id in keyof Parameters]: Same<ValueOf<Id>['choice'], OptionOf<Id>> extends true ? never : Id }

// An option that only the list or only the schema has does not compile.
const parameters: [Strays[keyof Parameters]] extends [never] ? Parameters : never = scoringParameters

/** A silence as a norm: the option in force, with its number where it has one. */
export type SilenceValues = {
  [Id in SilenceId as `silence.${Id}`]: Id extends keyof Parameters ? ValueOf<Id> : { choice: OptionOf<Id> }
}

/** The schema of a silence's value. */
export const silenceSchema = (id: SilenceId): z.ZodMiniType =>
  Object.hasOwn(parameters, id)
    ? parameters[id as keyof Parameters]()
    : closed({ choice: z.enum(silenceChoices[id].options as readonly string[]) })
