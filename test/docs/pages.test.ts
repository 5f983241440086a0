import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { silences } from '../../src/norms/silences.js'
import { blocksOf, guide, headingsOf, pages, proseOf, readText } from '../support/markdown.js'

const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
const twinOf = (page: string): string =>
  page.replace(/(?:\.zh-CN)?\.md$/, (end) => (end === '.md' ? '.zh-CN.md' : '.md'))
const pairs = ['README.md', ...guide.filter((page) => !page.endsWith('.zh-CN.md'))]

describe('README', () => {
  it.each(['README.md', 'README.zh-CN.md'])('%s gives exactly the two commands', (page) => {
    const commands = blocksOf(page)
      .filter(({ language }) => ['sh', 'bash', 'shell', 'console', ''].includes(language))
      .map(({ code }) => code.trim())
    expect(commands).toEqual(['npm ci && npm run demo', 'npm ci && npm test'])
  })
  it.each(['README.md', 'README.zh-CN.md'])('%s can be read in one go', (page) =>
    expect(readText(page).split('\n').length).toBeLessThan(230),
  )
})

describe('the two languages', () => {
  it('have a twin for each page of the guide', () =>
    expect(guide.filter((page) => !guide.includes(twinOf(page)))).toEqual([]))
  it.each(pairs)('%s and its twin have the same sections and the same code', (page) => {
    const twin = twinOf(page)
    expect(headingsOf(twin).map(({ level }) => level)).toEqual(headingsOf(page).map(({ level }) => level))
    expect(blocksOf(twin).map(({ language }) => language)).toEqual(blocksOf(page).map(({ language }) => language))
  })
})

describe('docs/why.md', () => {
  const sections = headingsOf('docs/why.md')
    .filter(({ level, text }) => level === 2 && /^[a-z-]+$/.test(text))
    .map(({ text }) => text)
  it('has exactly one section for each silence', () =>
    expect([...sections].sort()).toEqual(Object.keys(silences).sort()))
  it.each(Object.entries(silences))(
    'argues %s under its question, with all its options and our choice',
    (id, { question, options, chosen }) => {
      const [first = ''] = (readText('docs/why.md').split(`\n## ${id}\n`)[1] ?? '').trim().split('\n')
      expect(first).toContain(`**${question.zh}**`)
      for (const option of Object.keys(options)) expect(first).toContain(`\`${option}\``)
      expect(first).toContain(`\`${chosen.choice}\` (ours`)
    },
  )
})

describe('a relative link', () => {
  const links = [...pages, ...guide].flatMap((page) =>
    [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => [page, target] as const),
  )
  it.each(links)('in %s to %s leads somewhere', (page, target) => {
    expect(target).not.toMatch(/^[a-z]+:/)
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : new URL(path, `file:///${page}`).pathname.slice(1)
    expect(existsSync(new URL(`../../${file}`, import.meta.url)), file).toBe(true)
    if (anchor !== undefined) expect(headingsOf(file).map(({ text }) => slug(text))).toContain(anchor)
  })
})

describe('docs/decisions', () => {
  it.each(pages.filter((page) => page.startsWith('docs/decisions/')))(
    '%s is short and says context, decision, consequence',
    (page) => {
      expect(readText(page).split('\n').length).toBeLessThan(25)
      for (const part of ['**Context.**', '**Decision.**', '**Consequence.**']) expect(readText(page)).toContain(part)
    },
  )
})
