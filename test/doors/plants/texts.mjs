// Texts are neither compared by size nor added nor made into floats outside the kernel; each beside its allowed sibling.
const two = '(a: string, b: string)'

export const plantTexts = (plant) => {
  const texts = {
    size: ['Texts have no size', `export const planted = ${two}: boolean => a < b`],
    'size-maybe': [
      'Texts have no size',
      'export const planted = (a: string | undefined): boolean => a !== undefined && a >= "5"',
    ],
    'size-generic': ['Texts have no size', 'export const planted = <T extends string>(a: T, b: T): boolean => a > b'],
    'size-field': [
      'Texts have no size',
      'export const planted = (row: { points: string; score: string }): boolean => row.score <= row.points',
    ],
    sum: ['Texts are not added', `export const planted = ${two}: string => a + b`],
    'sum-field': [
      'Texts are not added',
      'export const planted = (x: { points: string }, y: { points: string }): string => x.points + y.points',
    ],
    'sum-assigned': [
      'Texts are not added',
      `export const planted = ${two}: string => {\n  let all = a\n  all += b\n  return all\n}`,
    ],
    number: ['No floating number', `export const planted = ${two}: number => Number(a) + Number(b)`],
    'number-mapped': ['No floating number', 'export const planted = (all: string[]): number[] => all.map(Number)'],
    'parse-float': ['No floating number', 'export const planted = (a: string): number => parseFloat(a)'],
    'parse-int': ['No floating number', 'export const planted = (a: string): number => parseInt(a, 100)'],
    'number-member': ['No floating number', 'export const planted = (a: string): number => Number.parseFloat(a)'],
    'number-bracket': ['No floating number', "export const planted = (a: string): number => Number['parseFloat'](a)"],
    'number-taken': [
      'No floating number',
      'const { parseFloat: read } = Number\nexport const planted = (a: string): number => read(a)',
    ],
    plus: ['No floating number', 'export const planted = (a: string): number => +a'],
    minus: ['No floating number', 'export const planted = (a: string): number => -a'],
    fixed: ['No floating number', 'export const planted = (a: number): string => a.toFixed(1)'],
    bigint: ['No floating number', 'export const planted = (a: string): bigint => BigInt(a)'],
    json: ['No floating number', 'export const planted = (a: string): number => JSON.parse(a) as number'],
    order: ['Texts are not ordered', 'export const planted = (all: string[]): string[] => [...all].sort()'],
  }
  for (const [name, [says, text]] of Object.entries(texts)) plant(`review/planted-text-${name}`, says, text)
  const allowedTexts = {
    size: 'export const planted = (a: number, b: number): boolean => a < b',
    same: `export const planted = ${two}: boolean => a === b`,
    sum: 'export const planted = (a: number, b: number): number => a + b',
    words: `export const planted = ${two}: string => \`\${a}\${b}\``,
    kernel:
      "import { compare } from '../kernel/arithmetic.js'\nimport { num } from '../kernel/number.js'\nexport const planted = (a: string, b: string): boolean => compare(num(a), num(b)) < 0",
    days: "import { isBefore } from '../kernel/day-order.js'\nexport const planted = (a: string, b: string): boolean => isBefore(a, b)",
    order:
      "import { byCodeUnit } from '../kernel/by-code-unit.js'\nexport const planted = (all: string[]): string[] => [...all].sort(byCodeUnit)",
    integer: 'export const planted = (a: number): boolean => Number.isInteger(a)',
  }
  for (const [name, text] of Object.entries(allowedTexts)) plant(`review/planted-text-allowed-${name}`, undefined, text)
  plant('kernel/planted-text', undefined, `export const planted = ${two}: boolean => a < b`)
}
