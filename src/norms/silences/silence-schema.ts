import * as z from 'zod/mini'
import type { Same } from '../exactly.js'
import { scoringParameters } from './scoring.js'
import { silenceChoices, type OptionOf, type SilenceId } from './silence-choices.js'

type Parameters = typeof scoringParameters
const parameters: Parameters = scoringParameters

type ValueOf<Id extends keyof Parameters> = z.output<ReturnType<Parameters[Id]>>

/** A silence as a norm: the option in force, with its number where it has one. The options of a schema are those of the list. */
export type SilenceValues = {
  [Id in SilenceId as `silence.${Id}`]: Id extends keyof Parameters
    ? Same<ValueOf<Id>['choice'], OptionOf<Id>> extends true
      ? ValueOf<Id>
      : never
    : { choice: OptionOf<Id> }
}

/** The schema of a silence's value. */
export const silenceSchema = (id: SilenceId): z.ZodMiniType =>
  Object.hasOwn(parameters, id)
    ? parameters[id as keyof Parameters]()
    : z.strictObject({ choice: z.enum(silenceChoices[id].options as readonly string[]) })
