import { expect, it } from 'vitest'
import { monitorProject } from '../../src/monitoring/monitor-project.js'
import { arbitraryMonitoring } from '../support/arbitrary-monitoring.js'
import { norms2021 } from '../support/norms.js'
import { fc } from '../support/property.js'
import { reachable } from '../support/reachable.js'

const thawed = structuredClone(norms2021) // put together by hand: whoever holds them may change them

it('a result shares nothing with the project, the reports and the norms it came from', () => {
  fc.assert(
    fc.property(arbitraryMonitoring(), ({ project, report, earlier }) => {
      const theirs = reachable([project, report, earlier, thawed], 'input')
      const result = monitorProject(project, report, thawed, { earlier })
      const shared = [...reachable(result, 'result')].flatMap(([thing, way]) => (theirs.has(thing) ? [way] : []))
      expect(shared).toEqual([])
    }),
    { numRuns: 100 },
  )
})
