import { isSilence, silenceChoices } from './silences/silence-choices.js'
import type { SilenceWords } from './words/silence-words.js'

/** The words of the option we chose, in the language of `words`; a name we do not know stands for itself. */
export const chosenOption = (id: string, words: SilenceWords): string => {
  if (!isSilence(id)) return id
  const options: Readonly<Record<string, string>> = words[id].options
  return options[silenceChoices[id].chosen] ?? id
}

/** The words of another option, written `strict-equality: not-met`; undefined for anything else. */
export const optionOf = (code: string, words: SilenceWords): string | undefined => {
  const [id = '', choice = ''] = code.split(': ')
  if (!isSilence(id)) return undefined
  const options: Readonly<Record<string, string>> = words[id].options
  return options[choice]
}
