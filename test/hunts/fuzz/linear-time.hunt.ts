import { describe, expect, it } from 'vitest'
import { readSelfEvaluation } from '../../../src/reading/tables/read-self-evaluation.js'
import { readProject } from '../../../src/reading/text/read-project.js'
import { evaluateProject } from '../../../src/evaluation/evaluate-project.js'
import { parseProject, type Project } from '../../../src/model/promise/project.js'
import { norms2021 } from '../../support/norms.js'
import { cellDoors } from './doors.js'
import { soundForm, soundTable } from './sound.js'

// Doubling the input may about double the time. Quadratic time would make it four times as long; in between lies what a
// busy machine does. The fastest of many interleaved runs is compared, and a red pair is measured again.
const allowed = 2.8
const attempts = 4

/** Milliseconds of processor: what other programs take of the machine is not in it. */
const once = (work: () => unknown): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Time of the longer input over time of the shorter one; both repeated until the shorter one takes some milliseconds. */
const growth = (short: () => unknown, long: () => unknown): { factor: number; ms: number } => {
  short()
  long()
  const probe = Math.max(0.0005, Math.min(once(short), once(short), once(short)))
  const repeat = Math.min(2000, Math.max(1, Math.round(4 / probe)))
  const many = (work: () => unknown) => () => {
    for (let i = 0; i < repeat; i += 1) work()
  }
  let [a, b] = [Infinity, Infinity]
  for (let i = 0; i < 7; i += 1) {
    a = Math.min(a, once(many(short)))
    b = Math.min(b, once(many(long)))
  }
  return { factor: b / a, ms: b / repeat }
}
const worst: { factor: number; ms: number; what: string }[] = []
const expectLinear = (what: string, make: (length: number) => () => unknown, length: number): void => {
  let best = { factor: Infinity, ms: 0 }
  for (let attempt = 0; attempt < attempts && best.factor > allowed; attempt += 1) {
    const next = growth(make(length), make(length * 2))
    if (next.factor < best.factor) best = next
  }
  worst.push({ ...best, what })
  expect(
    best.factor,
    `${what}: twice ${String(length)} takes ${best.factor.toFixed(2)} times as long (${best.ms.toFixed(3)} ms)`,
  ).toBeLessThan(allowed)
}

const alphabets: Record<string, string> = {
  digits: '9',
  zeros: '0',
  spaces: ' ',
  'wide spaces': '\u3000',
  operators: '≥',
  'two-character operators': '>=',
  words: '不低于',
  'half words': '百分之',
  万: '万',
  commas: ',',
  groups: ',234',
  points: '.',
  'digits and points': '1.',
  Chinese: '养护里程',
  brackets: '(',
  'closed brackets': '()',
  dashes: '-',
  tildes: '~',
  'digits and dashes': '1-',
  slashes: '元/',
  'dates without end': '2021年',
  'months and days': '9月1日',
  'zero width': '\u200B',
  surrogates: '\uD800',
  astral: '𠮷',
  'full stops': '。',
  'digits and spaces': '1 ',
  'spaces and a digit': '  1',
  mixed: '≥1,2 %万元(.~-年',
  percent: '%',
  'plus-minus': '±1',
  newlines: '\n',
  quotes: '"',
}
const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
/** What is repeated, alone and between a beginning and an end that invite a reader to go on, or back. */
const cells = Object.entries(alphabets).flatMap(([name, unit]) => [
  [name, (length: number) => repeated(unit, length)] as const,
  [`${name} within a target`, (length: number) => `≥1${repeated(unit, length - 4)}%x`] as const,
])

describe.each(cellDoors)('%s', (_, open) => {
  // Below the cap on figures (200), below the cap on cells (4,000), and far above both.
  it.each([90, 1900, 400_000])('takes about twice the time for twice %i characters of anything', (length) => {
    for (const [name, make] of cells)
      expectLinear(
        `${_} of ${name}`,
        (n) => {
          const text = make(n)
          return () => open(text)
        },
        length,
      )
  })
})

describe('tables and forms', () => {
  const row = soundTable.indicators[0]!
  const kinds: Record<string, (i: number) => object> = {
    'rows like any other': () => row,
    'rows of which each is part of the one above': (i) => ({ ...row, level3: `其中：第${String(i)}项` }),
    'rows in merged cells': (i) => (i === 0 ? row : { ...row, level1: '', level2: '' }),
    'rows under ever new headings': (i) => ({ ...row, level1: `第${String(i)}类指标` }),
    'rows that cannot be read': (i) => ({
      ...row,
      target: '((((',
      actual: '））',
      weight: 'x',
      score: 'y',
      level3: String(i),
    }),
    'blank rows': () => ({}),
  }
  it.each(Object.entries(kinds))('readSelfEvaluation takes about twice the time for twice as many %s', (name, make) => {
    expectLinear(
      name,
      (n) => {
        const table = { ...soundTable, indicators: Array.from({ length: n }, (_, i) => make(i)) }
        return () => readSelfEvaluation(table)
      },
      400,
    )
  })

  it('and for twice as many fund rows, or twice as long cells', () => {
    expectLinear(
      'fund rows',
      (n) => {
        const table = {
          ...soundTable,
          funds: { ...soundTable.funds, rows: Array.from({ length: n }, () => soundTable.funds.rows[1]!) },
        }
        return () => readSelfEvaluation(table)
      },
      400,
    )
    for (const [name, make] of cells)
      expectLinear(
        `a table with cells of ${name}`,
        (n) => {
          const text = make(n)
          const table = {
            title: text,
            unit: text,
            year: text,
            funds: { rows: [{ name: text, budget: text, executed: text }] },
            indicators: [
              {
                level1: text,
                level2: text,
                level3: text,
                target: text,
                actual: text,
                weight: text,
                score: text,
                reason: text,
              },
            ],
            total: { score: text },
          }
          return () => readSelfEvaluation(table)
        },
        1900,
      )
  })

  it('readProject and parseProject, for twice as many rows', () => {
    const formRow = soundForm.indicators[0]!
    expectLinear(
      'form rows',
      (n) => {
        const form = {
          ...soundForm,
          indicators: Array.from({ length: n }, (_, i) => ({ ...formRow, id: `r${String(i)}` })),
        }
        return () => readProject(form, norms2021)
      },
      400,
    )
    expectLinear(
      'form rows of one id',
      (n) => {
        const form = { ...soundForm, indicators: Array.from({ length: n }, () => formRow) }
        return () => readProject(form, norms2021)
      },
      400,
    )
    const read = readSelfEvaluation(soundTable)
    if (!read.ok) throw new Error('the sound table is read')
    const { project } = read.value
    const one = project.objective.indicators[0]!
    const many = (n: number, more: (i: number) => object) => ({
      ...project,
      objective: { indicators: Array.from({ length: n }, (_, i) => ({ ...one, id: `r${String(i)}`, ...more(i) })) },
    })
    expectLinear(
      'indicators',
      (n) => {
        const value = many(n, () => ({}))
        return () => parseProject(value)
      },
      400,
    )
    expectLinear(
      'evaluated rows',
      (n) => {
        const value = many(n, () => ({}))
        return () => evaluateProject(value, norms2021)
      },
      400,
    )
  })

  it('a chain of rows, each part of the one before, however long', () => {
    const one = {
      id: 'r0',
      dimension: 'output' as const,
      name: '试',
      points: '1',
      target: { kind: 'measure' as const, comparison: 'at-least' as const, value: '1' },
      actual: { kind: 'measured' as const, value: '1' },
    }
    const chain = (n: number): Project => ({
      id: 'p',
      name: '试',
      funds: {},
      objective: {
        indicators: Array.from({ length: n }, (_, i) => ({
          ...one,
          id: `r${String(i)}`,
          ...(i > 0 && { partOf: `r${String(i - 1)}` }),
        })),
      },
    })
    expect(() => evaluateProject(chain(10_000), norms2021)).not.toThrow()
    expectLinear(
      'evaluated rows, each part of the one before',
      (n) => {
        const value = chain(n)
        return () => evaluateProject(value, norms2021)
      },
      400,
    )
    expectLinear(
      'indicators, each part of the one before',
      (n) => {
        const value = chain(n)
        return () => parseProject(value)
      },
      400,
    )
  })

  it('says which came nearest to the bound', () => {
    worst.sort((a, b) => b.factor - a.factor)
    console.log(
      `growth when doubled: ${String(worst.length)} pairs, worst ${worst
        .slice(0, 5)
        .map(({ what, factor, ms }) => `${factor.toFixed(2)} (${what}, ${ms.toFixed(3)} ms)`)
        .join('; ')}`,
    )
    expect(worst.length).toBeGreaterThan(0)
  })
})
