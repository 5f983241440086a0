type SourceMap = { sources: string[]; mappings: string }

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The sources that some byte is mapped to: a map also lists those of which nothing is left. */
export const sourcesOf = ({ sources, mappings }: SourceMap): string[] => {
  const used = new Set<string>()
  let source = 0
  for (const segment of mappings.split(/[;,]/)) {
    const fields = numbersOf(segment) // column, source, line and column there; each told as the step from the one before
    if (fields.length < 4) continue
    source += fields[1]!
    used.add(sources[source]!)
  }
  return [...used]
}

/** Base64 VLQ: five bits a digit, the sixth says that more follow, the lowest bit of a number is its sign. */
const numbersOf = (segment: string): number[] => {
  const numbers: number[] = []
  let [value, shift] = [0, 0]
  for (const character of segment) {
    const digit = digits.indexOf(character)
    value += (digit & 31) << shift
    shift += 5
    if (digit & 32) continue
    numbers.push(value & 1 ? -(value >> 1) : value >> 1)
    ;[value, shift] = [0, 0]
  }
  return numbers
}
