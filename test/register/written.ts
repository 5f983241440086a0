import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const isWriting = process.env['REGISTER'] === 'write'

/** What is committed at this place; `REGISTER=write npx vitest run test/register test/docs` writes what is true now. */
export const written = (url: URL, now: string): string => {
  if (isWriting) {
    mkdirSync(dirname(fileURLToPath(url)), { recursive: true })
    writeFileSync(url, now)
  }
  return readFileSync(url, 'utf8')
}

/** Where two texts first differ, for a reader: the heading it stands under, both lines. '' where they are the same. */
export const firstDifference = (committed: string, now: string): string => {
  const [before, after] = [committed.split('\n'), now.split('\n')]
  const at = Array.from({ length: Math.max(before.length, after.length) }).findIndex((_, i) => before[i] !== after[i])
  if (at === -1) return ''
  const heading =
    before
      .slice(0, at + 1)
      .filter((line) => line.startsWith('## '))
      .at(-1) ?? ''
  const changed = before.filter((line, i) => line !== after[i]).length
  return [
    `line ${String(at + 1)} ${heading}`,
    `- ${before[at] ?? '(the end)'}`,
    `+ ${after[at] ?? '(the end)'}`,
    `(${String(changed)} committed lines no longer stand in their place; if they are right: REGISTER=write npx vitest run test/register test/docs)`,
  ].join('\n')
}

/** The lines that stand in only one of two texts: what stood, what stands. */
export const changedLines = (committed: string, now: string): string[] => {
  const bare = (text: string): string[] => text.split('\n').map((line) => line.replace(/,$/, ''))
  const [before, after] = [bare(committed), bare(now)]
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ]
}
