import { calculate } from './pocket-calculator.js'
import { cmp, exactText, mul, parse, roundCut, roundHalfUp, sub, total } from './rational.js'

/** A printed table with its results worked out by hand beside its cells. Its form is told in test/golden/expected.ts. */
export type DerivedTable = {
  /** What the table's own rulebook says otherwise than the national one. */
  rulebook?: string
  /** Rows are known to be cut off. */
  excerpt?: true
  money: string[]
  execution: string
  /** Lines computed before the rows. */
  steps?: string[]
  /** Scores printed a second time, converted. */
  converted?: string
  /** Points printed beside a heading. */
  levels?: string
  rows: string[]
  total?: string
  result: string
  differences: string[]
}

export type Row = { id: string; target: string; actual: string; points: string; score: string; how: string }

export const blank = '–'
export const cells = (line: string): string[] => line.split(' | ')
export const rowsOf = ({ rows }: DerivedTable): Row[] =>
  rows.map((line) => {
    const [id = '', target = '', actual = '', points = '', score = '', how = ''] = cells(line)
    return { id, target, actual, points, score, how }
  })
const executionOf = ({ execution }: DerivedTable): { points: string; rate: string; score: string; how: string } => {
  const [points = '', rate = '', score = '', how = ''] = cells(execution)
  return { points, rate, score, how }
}

/** The points of execution that count: the rulebook's, whatever the table prints. */
const executionPoints = ({ rulebook }: DerivedTable): string =>
  /^execution\.points (\d+)$/.exec(rulebook ?? '')?.[1] ?? '10'

/** A score, or why there is none. */
export type Derived = { score: string } | { status: 'unscored' | 'not-applicable'; codes: string[] }

const numerals = (text: string): string[] =>
  (text.match(/\d+(?:\.\d+)?/g) ?? []).map((figure) => exactText(parse(figure)))
const holds: Record<string, (sign: number) => boolean> = {
  '≥': (sign) => sign >= 0,
  '≤': (sign) => sign <= 0,
  '=': (sign) => sign === 0,
  '>': (sign) => sign > 0,
}

/** The printed operator in one sign; none where none is printed. */
const operatorIn = (target: string): string | undefined => {
  if (/≥|≧|>=/.test(target)) return '≥'
  if (/≤|≦|<=/.test(target)) return '≤'
  return /=|═/.test(target) ? '=' : undefined
}

const fail = (message: string): never => {
  throw new Error(message)
}

/** Works formulas out and refuses one that is wrong, or that uses a figure printed nowhere. */
const workerOn = (known: readonly string[]): ((line: string) => string) => {
  const seen = new Set(known.flatMap(numerals))
  return (line) =>
    line.split('; ').reduce((_, step) => {
      const [, formula = '', stated = '', way = 'half-up', places = '2'] =
        /^(.+) → (\S+)(?: (half-up|cut) (\d))?$/.exec(step) ?? fail(`not a formula: ${step}`)
      const unknown = numerals(formula).filter((figure) => !seen.has(figure))
      if (unknown.length > 0) fail(`${step}: ${unknown.join(', ')} printed nowhere`)
      const exact = calculate(formula)
      const worked = (way === 'cut' ? roundCut : roundHalfUp)(exact, Number(places))
      if (worked !== stated) fail(`${step}: gives ${worked}`)
      seen.add(stated)
      return stated
    }, '')
}

const percent = '100'

/** What a row earns by the line written beside it, after that line was done again. */
export const deriveRow = (table: DerivedTable, row: Row): Derived => {
  const { target, actual, points, score, how } = row
  if (how === 'not-applicable') return actual === '不适用' ? { status: how, codes: [] } : fail(`${row.id} applies`)
  if (how.startsWith('unscored')) return unscored(row)
  if (how.startsWith('judged: '))
    return /^[^\d]*$/.test(target) ? { score: exactText(parse(score)) } : fail(`${row.id} is a figure`)
  if (how.startsWith('met: '))
    return compared(row, how.slice('met: '.length)) ? { score: exactText(parse(points)) } : fail(`${row.id} is not met`)
  if (how.startsWith('late: '))
    return compared(row, how.slice('late: '.length)) ? { score: '0' } : fail(`${row.id} is not late`)
  const steps = table.steps ?? []
  // Lines worked before the rows use the rows' results too, and are done again by checkSteps.
  return { score: workerOn([target, actual, points, ...steps])(how) }
}

const compared = ({ id, target, actual }: Row, claim: string): boolean => {
  const [left = '', sign = '', right = ''] = claim.split(' ')
  const printed = operatorIn(target)
  if (printed !== undefined && printed !== sign) fail(`${id}: the operator printed is ${printed}`)
  if (!numerals(actual).includes(exactText(parse(left))) || !numerals(target).includes(exactText(parse(right))))
    fail(`${id}: ${claim} is not of these cells`)
  return holds[sign]?.(cmp(parse(left), parse(right))) ?? false
}

const unscored = ({ id, target, actual, points, how }: Row): Derived => {
  if (how === 'unscored: part of the row above')
    return points === blank ? { status: 'unscored', codes: [] } : fail(`${id} has points of its own`)
  const code = how.slice('unscored '.length)
  const so: Record<string, boolean> = {
    'points.missing': points === blank,
    'actual.missing': points !== blank && actual === blank,
    'actual.kind-mismatch': points !== blank && /\d/.test(target) && /^[^\d]+$/.test(actual) && actual !== blank,
  }
  return so[code] === true ? { status: 'unscored', codes: [code] } : fail(`${id} is not ${code}`)
}

/** What execution earns: points × executed ÷ the full-year budget, at most the points. */
export const deriveExecution = (table: DerivedTable): Derived => {
  const { how } = executionOf(table)
  const points = executionPoints(table)
  const funds = table.money.map((line) => cells(line))
  const whole = funds.find(([, , budget, executed]) => budget !== '0' && executed !== undefined)
  const [, , budget = blank, executed = blank] = whole ?? []
  if (how.startsWith('unscored ')) {
    const codes = [
      ...(budget === blank ? ['funds.annual-missing'] : []),
      ...(executed === blank ? ['funds.executed-missing'] : []),
    ]
    if (how !== `unscored ${codes.join(', ')}`) fail(`execution: ${how}`)
    return { status: 'unscored', codes }
  }
  if (how.startsWith('met: ')) {
    if (how !== `met: ${executed} ≥ ${budget}` || cmp(parse(executed), parse(budget)) < 0) fail(`execution: ${how}`)
    return { score: points }
  }
  if (!how.startsWith(`${points} × ${executed} ÷ ${budget} → `)) fail(`execution: ${how}`)
  return { score: workerOn([points, executed, budget])(how) }
}

/** The result the derived scores add up to, and why it is not final where it is not. */
export const deriveResult = (table: DerivedTable): { line: string; codes: string[] } => {
  const rows = rowsOf(table).map((row) => ({ row, derived: deriveRow(table, row) }))
  const execution = deriveExecution(table)
  const points = parse(executionPoints(table))
  const scores = [...rows.map(({ derived }) => derived), execution].flatMap((it) =>
    'score' in it ? [parse(it.score)] : [],
  )
  const printed = rows.map(({ row }) => row.points).filter((each) => each !== blank)
  const codes = [...rows.map(({ derived }) => derived), execution].flatMap((it) => ('codes' in it ? it.codes : []))
  if (rows.length === 0) codes.push('objective.no-indicators')
  const sum = total(printed.map(parse))
  if (rows.length > 0 && !codes.includes('points.missing') && cmp(sum, sub(parse(percent), points)) !== 0)
    codes.push(table.excerpt === true ? 'rows.cut-off' : 'points.sum')
  const reached = total(scores)
  const unbounded = ['objective.no-indicators', 'points.missing', 'points.sum', 'rows.cut-off']
  if (codes.length === 0) return { line: `final ${exactText(reached)}`, codes }
  const open = rows.flatMap(({ row, derived }) =>
    'codes' in derived && row.points !== blank ? [parse(row.points)] : [],
  )
  const reachable = total([reached, ...open, ...('codes' in execution ? [points] : [])])
  const bound = codes.some((code) => unbounded.includes(code)) ? '' : ` of ${exactText(reachable)}`
  return { line: `provisional ${exactText(reached)}${bound}`, codes: [...new Set(codes)] }
}

/** The grade of a total in Chinese: 90, 80, 60 where the table's rulebook says nothing else. */
export const gradeOf = ({ rulebook }: DerivedTable, score: string): string => {
  const scale = /^grades (.+)$/.exec(rulebook ?? '')?.[1] ?? '优 90, 良 80, 中 60, 差 0'
  const band = scale
    .split(', ')
    .map((each) => each.split(' '))
    .find(([, from = '']) => cmp(parse(score), parse(from)) >= 0)
  return band?.[0] ?? fail(`no grade for ${score}`)
}

export type DerivedDifference = {
  line: string
  printed: string | undefined
  derived: string | undefined
  gives: string[]
}

export const differencesOf = ({ differences }: DerivedTable): DerivedDifference[] =>
  differences.map((text) => {
    const [line = '', ...rest] = cells(text)
    const after = (word: string): string[] =>
      rest.flatMap((part) => (part.startsWith(`${word} `) ? [part.slice(word.length + 1)] : []))
    return { line, printed: after('printed')[0], derived: after('derived')[0], gives: [...after('so'), ...after('or')] }
  })

/** Figures the rules bring along: national and 20-point execution, a whole, 万元 in 元, the upper edge of the middle band. */
const fixed = ['10', '20', percent, '10000', '80']

/** Lines worked before the rows are right, given what the rows bring. */
export const checkSteps = (table: DerivedTable): void => {
  const work = workerOn([...table.rows, ...fixed])
  for (const step of table.steps ?? []) work(step)
}

/** The figure a difference opposes to the printed one, done again: a row's score, the execution's, the total, a grade, or a formula. */
export const deriveOpposed = (table: DerivedTable, { derived }: DerivedDifference): string => {
  const row = rowsOf(table).find(({ id }) => id === derived)
  if (derived === 'total') return deriveResult(table).line.replace(/^final /, '')
  const score = derived === 'execution' ? deriveExecution(table) : row && deriveRow(table, row)
  if (score !== undefined) return 'score' in score ? score.score : fail(`${derived ?? ''} has no score`)
  const [, grade, of = ''] = /^(.) of (\S+)$/.exec(derived ?? '') ?? []
  if (grade === undefined) return workFor(table)(derived ?? '')
  return cells(table.total ?? '')[1] === of ? gradeOf(table, of) : fail(`${of} is not the printed total`)
}

/** The printed figure, had it been computed that way. */
export const deriveGiven = (table: DerivedTable, row: string, way: string): string => {
  if (!way.startsWith('met: ')) return workFor(table)(way)
  const cellsOf = rowsOf(table).find(({ id }) => id === row) ?? fail(`no row ${row}`)
  const derived = deriveRow(table, { ...cellsOf, how: way })
  return 'score' in derived ? derived.score : fail(way)
}

const workFor = ({ rows, money, execution }: DerivedTable): ((line: string) => string) => {
  const quoted = [...rows, execution].flatMap((line) => cells(line).slice(0, -1))
  return workerOn([...quoted, ...money, ...fixed])
}

/** What stands in the cell a difference names: `r4.score`, `total.weight`, or money in 元: `money1.budget × 10000`. */
export const printedIn = (table: DerivedTable, place: string): string => {
  const [cell = '', scale] = place.split(' × ')
  const value = cellNamed(table, cell)
  return scale === undefined ? value : exactText(mul(parse(value), parse(scale)))
}

const cellNamed = (table: DerivedTable, cell: string): string => {
  const [owner = '', name = ''] = cell.split('.')
  const at = (line: string | undefined, names: string[]): string =>
    cells(line ?? '')[names.indexOf(name)] ?? fail(`no ${cell}`)
  if (owner === 'total') return at(table.total, ['weight', 'score', 'grade'])
  if (owner === 'execution') return at(table.execution, ['weight', 'rate', 'score'])
  if (owner === 'levels') return new RegExp(`${name} (\\d+)`).exec(table.levels ?? '')?.[1] ?? fail(`no ${cell}`)
  const money = /^money(\d)$/.exec(owner)?.[1]
  if (money !== undefined) return at(table.money[Number(money) - 1], ['name', 'initial', 'budget', 'executed'])
  if (name === 'converted') return cells(table.converted ?? '')[Number(owner.slice(1)) - 1] ?? fail(`no ${cell}`)
  const names = ['id', 'target', 'actual', 'points', 'score']
  return at(
    table.rows.find((line) => line.startsWith(`${owner} `)),
    names,
  )
}
