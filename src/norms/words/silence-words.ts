import type { OptionOf, SilenceId } from '../silences/silence-choices.js'

/** What a silence asks and what each option says, in one language. */
type Words<Option extends string> = { readonly question: string; readonly options: { readonly [O in Option]: string } }

/** The words of a room's silences: a silence or an option without words does not compile. */
export type WordsOf<Room> = {
  readonly [Id in keyof Room]: Room[Id] extends { readonly options: readonly (infer Option extends string)[] }
    ? Words<Option>
    : never
}

/** The words of every silence. */
export type SilenceWords = { readonly [Id in SilenceId]: Words<OptionOf<Id>> }
