import { englishTitles } from '../norm-titles.js'
import { titleIn } from '../title-in.js'
import { silenceWords } from './silences.js'

/** A norm's name in English. */
export const normTitle = (key: string): string => titleIn(key, englishTitles, silenceWords)
