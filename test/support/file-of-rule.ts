import { readdirSync } from 'node:fs'

const files = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })

/** The file of a rule by its id, under `src/`: room and file name, in whatever sub-room the file stands. */
export const fileOfRule = (id: string): string | undefined => {
  const [room = '', name = ''] = id.split('.')
  return files.find((file) => file.startsWith(`${room}/`) && file.endsWith(`/${name}.ts`))
}
