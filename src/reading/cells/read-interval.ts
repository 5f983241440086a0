const interval = /^([[(])([^,()[\]]+),([^,()[\]]+)([\])])([^,()[\]]*)$/

/** 「区间记号」 A range in mathematical signs as the text of a closed one, and whether it leaves a bound out: (8%,10%] is 8%~10%. (1,234) is one number. */
export const readInterval = (folded: string): { closed: string; open: boolean } | undefined => {
  const [, first, from = '', to = '', last, unit = ''] = interval.exec(folded) ?? []
  if (first === undefined || (first === '(' && last === ')' && /^[\d.]+$/.test(from))) return undefined
  return { closed: `${from}~${to}${unit}`, open: first === '(' || last === ')' }
}
