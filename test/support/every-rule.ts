import { readdirSync } from 'node:fs'
import type { RuleMeta } from '../../src/kernel/rule.js'

const src = new URL('../../src/', import.meta.url)

const isRule = (value: unknown): value is { meta: RuleMeta } => typeof value === 'function' && 'meta' in value

/** The passport of every rule there is: looked for in the modules themselves, so that a new one is seen. */
export const everyRule = async (): Promise<RuleMeta[]> => {
  const rooms = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !['kernel', 'model', 'norms', 'explain'].includes(entry.name))
  const files = rooms.flatMap(({ name }) => readdirSync(new URL(`${name}/`, src)).filter((file) => file.endsWith('.ts')).map((file) => `${name}/${file}`))
  const modules = await Promise.all(files.map((file) => import(new URL(file, src).href) as Promise<Record<string, unknown>>))
  const metas = modules.flatMap((module) => Object.values(module).filter(isRule)).map(({ meta }) => meta)
  return [...new Map(metas.map((meta) => [meta.id, meta])).values()]
}
