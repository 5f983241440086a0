import { chineseTitles } from '../norm-titles.js'
import { titleIn } from '../title-in.js'
import { silenceWords } from './silences.js'

/** A norm's name in Chinese. */
export const normTitle = (key: string): string => titleIn(key, chineseTitles, silenceWords)
