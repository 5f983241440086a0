import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)

/** A file of the repository, as text. */
export const readText = (path: string): string => readFileSync(new URL(path, root), 'utf8')

const markdownIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))

/** The pages people read, guide pages apart: the top level, docs/, docs/decisions/. */
export const pages: readonly string[] = ['.', 'docs', 'docs/decisions'].flatMap(markdownIn)

/** The pages of the guide, in both languages. */
export const guide: readonly string[] = markdownIn('docs/guide')

export type Block = { language: string; code: string; line: number }

/** The fenced blocks of a page. A fence that is never closed is a block to the end. */
export const blocksOf = (page: string): Block[] => {
  const blocks: Block[] = []
  let open: Block | undefined
  readText(page)
    .split('\n')
    .forEach((line, i) => {
      const fence = /^```(\S*)/.exec(line)
      if (fence && open) {
        blocks.push(open)
        open = undefined
      } else if (fence) open = { language: fence[1] ?? '', code: '', line: i + 1 }
      else if (open) open.code += `${line}\n`
    })
  return open ? [...blocks, open] : blocks
}

/** A page without its fenced blocks. */
export const proseOf = (page: string): string => readText(page).replace(/^```[\s\S]*?^```/gm, '')

/** The headings of a page with their level. */
export const headingsOf = (page: string): { level: number; text: string }[] =>
  [...proseOf(page).matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = '', text = '']) => ({
    level: marks.length,
    text: text.trim(),
  }))
