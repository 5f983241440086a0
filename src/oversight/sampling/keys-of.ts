import { byCodeUnit } from '../../kernel/by-code-unit.js'
import { hashOfText } from '../../kernel/hash.js'

/** 「抽签号」 The smallest of an item's keys, one a ticket: SHA-256(seed, line feed, id, line feed, number of the ticket from 1 on), in hex. */
export const keyOf = (seed: string, id: string, tickets: number): string => {
  let smallest = ''
  for (let ticket = 1; ticket <= tickets; ticket += 1) {
    const key = hashOfText(`${seed}\n${id}\n${String(ticket)}`)
    if (smallest === '' || byCodeUnit(key, smallest) < 0) smallest = key
  }
  return smallest
}
