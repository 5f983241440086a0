/**
 * What a sentence must say and must not, by name: `[Chinese, English]`, each `must | must ! never | never`. `{rate}` is the fact
 * of that name as the call gave it, so that two facts in each other's place are seen. `<name> if accepted=yes` holds where that
 * is the fact.
 */
export type Polarity = Readonly<Record<string, readonly [zh: string, en: string]>>

export const demandsOf = (written: string): { must: string[]; never: string[] } => {
  const [must = '', never = ''] = written.split(' ! ')
  const phrases = (text: string): string[] => text.split(' | ').filter((phrase) => phrase !== '')
  return { must: phrases(must), never: phrases(never) }
}

/** `name if fact=value` in its parts. */
export const entryOf = (key: string): { name: string; fact?: string; value?: string } => {
  const [name = '', fact, value] = key.split(/ if |=/)
  return fact === undefined || value === undefined ? { name } : { name, fact, value }
}
