import { readdirSync } from 'node:fs'
import type { DeclaredIssue, Severity } from '../../src/kernel/issue.js'
import type { RuleMeta } from '../../src/kernel/conclusion.js'

const src = new URL('../../src/', import.meta.url)

/** What the modules of all rooms export: looked for in the files themselves, so that a new one is seen. */
const everyExport = async (): Promise<unknown[]> => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, src).href) as Promise<Record<string, unknown>>),
  )
  return [...new Set(modules.flatMap((module) => Object.values(module)))]
}

const isRule = (value: unknown): value is { meta: RuleMeta } => typeof value === 'function' && 'meta' in value

type Issues = { table: Record<string, Severity>; declared: Record<string, DeclaredIssue> }
const isIssues = (value: unknown): value is Issues =>
  typeof value === 'object' && value !== null && 'table' in value && 'raise' in value

/** The passport of every rule there is. */
export const everyRule = async (): Promise<RuleMeta[]> => (await everyExport()).filter(isRule).map(({ meta }) => meta)

/** Every table of issue codes there is. */
export const everyIssueTable = async (): Promise<Record<string, Severity>[]> =>
  (await everyExport()).filter(isIssues).map(({ table }) => table)

/** What each issue code declares to tell, a name that may be absent with `?`. */
export const everyIssueFacts = async (): Promise<Map<string, readonly string[]>> =>
  new Map(
    (await everyExport())
      .filter(isIssues)
      .flatMap(({ declared }) => Object.entries(declared).map(([code, { facts }]) => [code, facts] as const)),
  )
