import type { NormTitles } from './norm-titles.js'
import type { SilenceWords } from './silence-words.js'

/** A norm's name: a silence's question, the norm's own, or that of its family (`framework.<id>`); its key where it has none. */
export const titleIn = (key: string, titles: NormTitles, silences: SilenceWords): string => {
  const id = key.slice('silence.'.length)
  if (key.startsWith('silence.') && Object.hasOwn(silences, id)) return silences[id as keyof SilenceWords].question
  if (Object.hasOwn(titles, key)) return titles[key as keyof NormTitles]
  const family = Object.entries(titles).find(
    ([name]) => name.endsWith('.<id>') && key.startsWith(name.slice(0, -'<id>'.length)),
  )
  return family?.[1] ?? key
}
