import { expect, it } from 'vitest'
import { parseDifference } from '../../src/model/results/difference.js'
import { parseIssue } from '../../src/model/results/issue.js'
import { parseTrace } from '../../src/model/results/trace.js'
import { saidIn } from './page.js'
import { rooms } from './rooms.js'

const doorOf = { trace: parseTrace, issue: parseIssue, difference: parseDifference }

it.each(rooms)('whatever is said in %s comes back from storage through its door as it was', async (room) => {
  const said = [...(await saidIn(room)).values()].flat()
  for (const { name, ...thing } of said)
    for (const [kind, value] of Object.entries(thing)) {
      const read = doorOf[kind as keyof typeof doorOf](JSON.parse(JSON.stringify(value)))
      expect([name, read]).toStrictEqual([name, { ok: true, value, issues: [] }])
    }
})
