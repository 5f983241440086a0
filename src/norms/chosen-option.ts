import { isSilence, silenceChoices } from './silences/silence-choices.js'
import type { SilenceWords } from './words/silence-words.js'

/** The words of the option we chose, in the language of `words`; a name we do not know stands for itself. */
export const chosenOption = (id: string, words: SilenceWords): string => {
  if (!isSilence(id)) return id
  const options: Readonly<Record<string, string>> = words[id].options
  return options[silenceChoices[id].chosen] ?? id
}
