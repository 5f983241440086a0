// No state but the named caches, and no argument changed.

export const plantState = (plant) => {
  const state = {
    let: ['No variable of a module', 'let known = 0\nexport const planted = (): number => (known += 1)'],
    'let-exported': [
      'No variable of a module',
      'export let planted = 0\nexport const next = (): number => (planted += 1)',
    ],
    map: [
      'No cache but',
      'const known = new Map<string, string>()\nexport const planted = (a: string): string | undefined => known.get(a)',
    ],
    'weak-map': ['No cache but', 'export const planted = new WeakMap<object, string>()'],
    list: ['never changed', 'const known: string[] = []\nexport const planted = (a: string): number => known.push(a)'],
    object: [
      'never changed',
      'const known: Record<string, string> = {}\nexport const planted = (a: string): void => {\n  known[a] = a\n}',
    ],
    deleted: [
      'never changed',
      "const known: { a?: string } = { a: '' }\nexport const planted = (): void => {\n  delete known.a\n}",
    ],
    assigned: [
      'never changed',
      'const known = {}\nexport const planted = (a: object): void => {\n  Object.assign(known, a)\n}',
    ],
    imported: [
      'never changed',
      "import { national } from '../norms/rulebooks/national.js'\nexport const planted = (): void => {\n  national.id = ''\n}",
    ],
    sort: [
      'never changed: copy it',
      'export const planted = (input: number[]): number[] => input.sort((a, b) => a - b)',
    ],
    'sort-member': [
      'never changed: copy it',
      'export const planted = (input: { rows: number[] }): number[] => input.rows.sort((a, b) => a - b)',
    ],
    'sort-taken': [
      'never changed: copy it',
      'export const planted = (input: { rows: number[] }): number[] => {\n  const { rows } = input\n  return rows.sort((a, b) => a - b)\n}',
    ],
    reverse: ['never changed: copy it', 'export const planted = (input: number[]): number[] => input.reverse()'],
  }
  for (const [name, [says, text]] of Object.entries(state)) plant(`review/planted-state-${name}`, says, text)
  const allowedState = {
    lookup:
      "const known = new Map([['a', 'b']])\nexport const planted = (a: string): string | undefined => known.get(a)",
    local:
      'export const planted = (a: string): string[] => {\n  const all: string[] = []\n  all.push(a)\n  return all\n}',
    sort: 'export const planted = (input: readonly number[]): number[] => [...input].sort((a, b) => a - b)',
    filtered:
      'export const planted = (input: readonly number[]): number[] => input.filter((a) => a > 0).sort((a, b) => a - b)',
  }
  for (const [name, text] of Object.entries(allowedState))
    plant(`review/planted-state-allowed-${name}`, undefined, text)
}
