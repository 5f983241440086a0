import { zhCN } from '../../../src/explain/zh-CN.js'
import { en } from '../../../src/explain/en.js'
import {
  describeCitation,
  describeDifference,
  describeIssue,
  hashOf,
  toLines,
  toMarkdown,
  toText,
  traceOf,
  type Difference,
  type Issue,
  type Result,
  type Ruled,
  type Trace,
} from '../../../src/index.js'

const locales = [zhCN, en]
const holes = /undefined|NaN|\[object|\bnull\b|Infinity|[{}]/

/** What the loop holds whatever comes out of the package to. */
export type Held = {
  /** Runs a stage by name; what it throws is a finding. */
  stage: <T>(name: string, run: () => T) => T | undefined
  fault: (why: string) => void
  /** Every printer in both languages, every day a layer turns; else one language and one day a case, another each time. */
  thorough: boolean
  number: number
}

const localesOf = ({ thorough, number }: Held): typeof locales => (thorough ? locales : [locales[number % 2]!])

/** Something a person reads: it has no hole in it. */
const sentence = (text: unknown, held: Held): void => {
  if (typeof text !== 'string' || text.trim() === '') held.fault(`no sentence: ${String(text)}`)
  else if (holes.test(text)) held.fault(`a hole: ${holes.exec(text)?.[0] ?? ''} in ${text.slice(0, 160)}`)
}

// Where a JSON number belongs: a year, a count, a step of a path. Everything else is text.
const counted = new Set([
  'year',
  'times',
  'passed',
  'total',
  'path',
  'related',
  'events',
  'count',
  'years',
  'depth',
  'decimals',
])

/** Plain data all the way down, numbers only where something is counted, and with a hash. */
export const holdData = (value: unknown, held: Held): void => {
  const look = (one: unknown, key: string): void => {
    if (one === undefined || one === null || typeof one === 'boolean') return
    if (typeof one === 'number') {
      if (!Number.isFinite(one) || !counted.has(key)) held.fault(`a number at ${key}: ${String(one)}`)
    } else if (typeof one === 'string') {
      if (/NaN|Infinity|\[object/.test(one)) held.fault(`no data: ${one.slice(0, 80)} at ${key}`)
    } else if (typeof one !== 'object') held.fault(`a ${typeof one} at ${key}`)
    else if (Array.isArray(one)) for (const item of one) look(item ?? held.fault(`nothing in a list at ${key}`), key)
    else if (Object.getPrototypeOf(one) !== Object.prototype && Object.getPrototypeOf(one) !== null)
      held.fault(`a class instance at ${key}`)
    else for (const [name, member] of Object.entries(one)) look(member, name)
  }
  look(value, '')
  held.stage('hashOf', () => {
    const hash = hashOf(value)
    if (!held.thorough && held.number % 4 > 0) return
    const again = hashOf(JSON.parse(JSON.stringify(value)))
    if (hash !== again) held.fault('another hash once it was stored')
  })
}

export const holdIssues = (issues: readonly Issue[], held: Held): void => {
  holdData(issues, held)
  held.stage('describeIssue', () => {
    for (const issue of issues) {
      for (const locale of localesOf(held)) sentence(describeIssue(issue, locale), held)
      for (const citation of issue.basis ?? [])
        for (const locale of localesOf(held)) sentence(describeCitation(citation, locale), held)
    }
  })
}

/** A door's answer: `ok: false` exactly where an issue is an error; what it says can be read. */
export const holdResult = <T>(result: Result<T> | undefined, held: Held): T | undefined => {
  if (result === undefined) return undefined
  if (result.ok === result.issues.some(({ severity }) => severity === 'error'))
    held.fault('ok beside an error, or neither')
  holdIssues(result.issues, held)
  return result.ok ? result.value : undefined
}

const holdTrace = (trace: Trace, held: Held): void => {
  if (held.thorough || held.number % 4 === 0) holdTraceData(trace, held)
  for (const locale of localesOf(held))
    held.stage(`toLines ${locale.id}`, () => {
      const lines = toLines(trace, locale)
      for (const line of lines) {
        sentence(line.text, held)
        for (const citation of line.basis) sentence(describeCitation(citation, locale), held)
      }
      if (!held.thorough && held.number % 8 > 1) return
      sentence(toText(trace, locale), held)
      sentence(toMarkdown(trace, locale), held)
      const row = lines.find((line) => line.row !== undefined)?.row
      if (row !== undefined) {
        const own = traceOf(trace, row)
        if (own === undefined) held.fault(`no trace of row ${row}`)
        else sentence(toText(own, locale), held)
      }
    })
}

const holdTraceData = (trace: Trace, held: Held): void => {
  held.stage('hashOf a trace', () => {
    hashOf(trace)
    if (JSON.stringify(trace).includes('"NaN"')) held.fault('NaN in a trace')
  })
}

/** A rule's answer: its value is data, its trace can be told. */
export const holdRuled = <T>(ruled: Ruled<T> | undefined, held: Held): T | undefined => {
  if (ruled === undefined) return undefined
  holdData(ruled.value, held)
  holdTrace(ruled.trace, held)
  const issues = (ruled.value as { issues?: Issue[] } | null)?.issues
  if (Array.isArray(issues)) holdIssues(issues, held)
  return ruled.value
}

export const holdDifferences = (differences: readonly Difference[], held: Held): void => {
  held.stage('describeDifference', () => {
    for (const difference of differences)
      for (const locale of localesOf(held)) sentence(describeDifference(difference, locale), held)
  })
}

/** What was stored comes back through its door as it was. */
export const holdStored = <T>(name: string, value: T, parse: (json: unknown) => Result<T>, held: Held): void => {
  held.stage(name, () => {
    const json = JSON.parse(JSON.stringify(value)) as unknown
    const back = parse(json)
    if (!back.ok)
      held.fault(
        `its own door refuses it: ${back.issues
          .map(({ code, path }) => `${code} at ${path.join('.')}`)
          .slice(0, 3)
          .join('; ')}`,
      )
    else if (hashOf(back.value) !== hashOf(json)) held.fault('its own door gives something else')
  })
}
