import { plainDataOf } from './plain-data.js'

/** What a JSON text says, as plain data; undefined where it is none. A number in it stays what JSON has: nothing is computed here. */
export const readJson = (text: string): unknown => {
  try {
    return plainDataOf(JSON.parse(text)).value
  } catch {
    return undefined
  }
}
