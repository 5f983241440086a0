import { readdirSync, readFileSync } from 'node:fs'

/** A table as printed, and under which rulebook and day it is worked. Only synthetic tables name a rulebook. */
export type TableFile = {
  id: string
  title: string
  region?: string | null
  year?: string | null
  synthetic?: boolean
  because?: string
  rulebook?: string
  indicators: unknown[]
}

const here = new URL('..', import.meta.url)

const jsonFiles = (folder: string): TableFile[] =>
  readdirSync(new URL(`${folder}/`, here))
    .filter((name) => /^(?:self-eval|synthetic)-\d+\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(`${folder}/${name}`, here), 'utf8')) as TableFile)

export const loadTables = (): TableFile[] => [...jsonFiles('data'), ...jsonFiles('synthetic')]

export const loadRulebook = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`rulebooks/${name}.json`, here), 'utf8'))
