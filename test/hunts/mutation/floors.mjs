// node test/hunts/mutation/floors.mjs: no room's floor is lower, and none is gone, than on main.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = 'test/hunts/mutation/floors.json'
const root = fileURLToPath(new URL('../../../', import.meta.url))

export const floors = JSON.parse(readFileSync(`${root}${path}`, 'utf8'))

/** The floors of main; none where there is no main to ask, or it has none yet. */
const before = () => {
  for (const branch of ['origin/main', 'main'])
    try {
      return JSON.parse(
        execFileSync('git', ['show', `${branch}:${path}`], {
          cwd: root,
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      )
    } catch {
      continue
    }
  return {}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lowered = Object.entries(before()).filter(([room, { floor }]) => !(floors[room]?.floor >= floor))
  for (const [room, { floor }] of lowered) console.error(`${room}: the floor was ${floor} %, it may only rise`)
  process.exitCode = lowered.length > 0 ? 1 : 0
}
