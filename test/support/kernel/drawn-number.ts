import type { Lots } from './lots.js'

const digits = (lots: Lots, n: number): string => Array.from({ length: n }, () => String(lots.upTo(9))).join('')
const borders = [
  2n ** 31n,
  2n ** 32n,
  2n ** 51n,
  2n ** 52n,
  2n ** 53n,
  2n ** 54n,
  2n ** 63n,
  10n ** 14n,
  10n ** 15n,
  10n ** 16n,
  10n ** 17n,
  10n ** 22n,
]

/** The digits with a point `places` from their end. */
export const pointed = (units: string, places: number): string => {
  if (places === 0) return units
  const padded = units.padStart(places + 1, '0')
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`
}

const kinds: readonly ((lots: Lots) => string)[] = [
  // what forms hold
  (l) => l.one(['7.5', '12.5', '22.5', '0.5', '10', '100', '1', '30', '90', '0.29', '43.2', '37.24']),
  (l) => String(l.upTo(400)),
  (l) => pointed(String(l.upTo(100_000)), l.upTo(4)),
  // 12 to 18 digits, the point anywhere
  (l) => {
    const n = 12 + l.upTo(6)
    return pointed(`${String(1 + l.upTo(8))}${digits(l, n - 1)}`, l.one([0, 0, 2, l.upTo(n + 3)]))
  },
  // on either side of where doubles and small integers end
  (l) => pointed(String(l.one(borders) + BigInt(l.upTo(6) - 3)), l.one([0, 0, 2, 4, l.upTo(20)])),
  (l) => pointed(String(l.one(borders) / BigInt(1 + l.upTo(1000))), l.one([0, 2, l.upTo(20)])),
  // the longest a door lets in
  (l) => digits(l, 40),
  (l) => {
    const places = 1 + l.upTo(37)
    return pointed(digits(l, 39), places)
  },
  (l) => '9'.repeat(1 + l.upTo(39)),
  // long fractions
  (l) => `0.${'0'.repeat(l.upTo(29))}${String(l.upTo(9))}`,
  (l) => `${String(l.upTo(20))}.${digits(l, 1 + l.upTo(29))}`,
  (l) => `1${'0'.repeat(l.upTo(38))}`,
  // nothing, in every spelling
  (l) => l.one(['0', '0', '0.0', '000', '0.00000000000000000000000000000']),
]

/** A number as text, canonical or not, aimed at where a kernel may go wrong. */
export const drawnNumber = (lots: Lots): string => {
  const plain = lots.one(kinds)(lots)
  const zeros = lots.rarely(12) ? '0'.repeat(1 + lots.upTo(2)) : ''
  const tail = zeros && plain.includes('.') ? zeros : ''
  return `${lots.rarely(3) ? '-' : ''}${lots.rarely(20) ? '00' : ''}${plain}${tail}`
}

export const positiveNumber = (lots: Lots): string => {
  for (;;) {
    const drawn = drawnNumber(lots).replace('-', '')
    if (/[1-9]/.test(drawn)) return drawn
  }
}

/** The same number once more, or its neighbour in the last place, or one written otherwise. */
export const nearTo = (lots: Lots, drawn: string): string => {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(drawn) ?? []
  const finer = lots.one([0, 0, 1, 5])
  const units = BigInt(`${whole}${part}${'0'.repeat(finer)}`) + BigInt(lots.one([-1, 0, 0, 1]))
  if (units < 0n) return drawn
  return `${sign}${pointed(String(units), part.length + finer)}`
}

/** A partner whose sum, difference or product with the first lies about where safe integers end. */
export const borderPartner = (lots: Lots, drawn: string): string => {
  const units = BigInt(drawn.replace(/[-.]/g, ''))
  const border = lots.one(borders) + BigInt(lots.upTo(4) - 2)
  if (units === 0n || lots.rarely(2)) {
    const places = drawn.includes('.') ? drawn.length - drawn.indexOf('.') - 1 : 0
    const missing = border - units
    return pointed(String(missing < 0n ? -missing : missing), places)
  }
  return pointed(String(border / units + BigInt(lots.upTo(1))), lots.one([0, 2, 5]))
}
