import { deepFrozen } from '../kernel/deep-frozen.js'
import type { DifferenceWords } from '../model/words/differences.js'
import type { Locale, Sentence } from './locale.js'

/** 「行文」 How a language writes what stands around the words: marks, bases, conventions, places, names of rows. */
export type Frame = Pick<
  Locale,
  | 'id'
  | 'language'
  | 'certainty'
  | 'citation'
  | 'bracket'
  | 'joiner'
  | 'listJoiner'
  | 'place'
  | 'rowName'
  | 'alternatives'
  | 'chart'
> & {
  /** A convention by its id, with what was chosen where its words are there. */
  readonly silence: (id: string, chosen?: string) => string
}

/** 「一室用语」 The words of one room, in one language: whatever it has of sentences, issues, names. */
export type RoomWords = {
  readonly sentences?: Readonly<Record<string, Readonly<Record<string, Sentence>>>>
  readonly issues?: Readonly<Record<string, Sentence>>
  readonly terms?: Readonly<Record<string, string>>
  readonly differences?: DifferenceWords
  readonly normTitle?: (key: string) => string
  /** What a silence was answered with. */
  readonly chosen?: (id: string) => string
  /** An assumption or another option of a silence; undefined where it is not this room's. */
  readonly option?: (code: string) => string | undefined
}

/**
 * 「组合语言」 A locale of the rooms named and no other, so that a form carries only the words it shows. A code whose words are not
 * there is shown as it is, as a code of a newer library is; nothing throws.
 *
 * @param frame `frame` of `budget-performance/explain/zh-CN` or `/en`.
 * @param rooms `validationWords`, `scoringWords` and so on, of the same language.
 */
export const localeOf = (frame: Frame, ...rooms: readonly RoomWords[]): Locale => {
  const { silence, ...around } = frame
  const joined = {
    ...around,
    sentences: Object.assign({}, ...rooms.map((room) => room.sentences)) as unknown,
    issues: Object.assign({}, ...rooms.map((room) => room.issues)) as unknown,
    terms: Object.assign({}, ...rooms.map((room) => room.terms)) as unknown,
    differences: Object.assign({}, ...rooms.map((room) => room.differences)) as unknown,
    assumption: (code: string) => first(rooms, (room) => room.option?.(code)) ?? code,
    silence: (id: string) =>
      silence(
        id,
        first(rooms, (room) => room.chosen?.(id)),
      ),
    silenceAgain: (id: string) => silence(id),
    normTitle: (key: string) => first(rooms, (room) => room.normTitle?.(key)) ?? key,
  }
  return deepFrozen(joined as Locale) // what is not there is asked for by Object.hasOwn
}

const first = (rooms: readonly RoomWords[], ask: (room: RoomWords) => string | undefined): string | undefined => {
  for (const room of rooms) {
    const told = ask(room)
    if (told !== undefined) return told
  }
  return undefined
}
