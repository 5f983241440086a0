import { describe, expect, it } from 'vitest'
import { evaluateProject } from '../../src/evaluation/evaluate-project.js'
import { addDays } from '../../src/kernel/day.js'
import { InvariantError } from '../../src/kernel/invariant-error.js'
import { num } from '../../src/kernel/number.js'
import type { Indicator } from '../../src/model/promise/indicator.js'
import type { Project } from '../../src/model/promise/project.js'
import { gradeScore, scoreExecution, scoreIndicator } from '../../src/scoring/index.js'
import { norms2021 } from '../support/norms.js'

const row = (more: object) =>
  ({
    id: 'r1',
    dimension: 'output',
    name: '里程',
    points: '50',
    target: { kind: 'measure', comparison: 'at-least', value: '100', unit: '公里' },
    actual: { kind: 'measured', value: '95', unit: '公里' },
    ...more,
  }) as unknown as Indicator
const project = (more: object) =>
  ({
    id: 'p',
    name: '养护',
    funds: { annual: '10', executed: '9' },
    objective: { indicators: [row({})] },
    ...more,
  }) as Project

// JavaScript callers have no compiler: what slips in as a number must neither be scored nor end in "is not a function".
describe('a value that is no text where a decimal belongs', () => {
  it.each<[string, () => unknown, string]>([
    ['num(88)', () => num(88 as never), 'number 88'],
    ['num(1e21)', () => num(1e21 as never), 'number 1e+21'],
    ["num('1e21')", () => num('1e21'), '"1e21"'],
    ['num(undefined)', () => num(undefined as never), 'undefined'],
    ['num(null)', () => num(null as never), 'null'],
    ['num([])', () => num(['1'] as never), 'an array'],
    ['num({})', () => num({} as never), 'an object'],
    ['num(7n)', () => num(7n as never), 'bigint 7'],
    ['gradeScore(88)', () => gradeScore(88 as never, norms2021), 'number 88'],
    ['gradeScore(1e21)', () => gradeScore(1e21 as never, norms2021), 'number 1e+21'],
    ['points', () => scoreIndicator(row({ points: 50 }), norms2021), 'number 50'],
    [
      'a target',
      () =>
        scoreIndicator(
          row({ target: { kind: 'measure', comparison: 'at-least', value: 100, unit: '公里' } }),
          norms2021,
        ),
      'number 100',
    ],
    [
      'an actual',
      () => scoreIndicator(row({ actual: { kind: 'measured', value: 95, unit: '公里' } }), norms2021),
      'number 95',
    ],
    ['money', () => scoreExecution({ annual: 10, executed: 9 } as never, norms2021), 'number'],
    [
      'a project of JSON numbers',
      () => evaluateProject(project({ objective: { indicators: [row({ points: 50 })] } }), norms2021),
      'number 50',
    ],
    ['a day', () => addDays(20210101 as never, 1), 'number 20210101'],
  ])('%s is an InvariantError that names it', (_, call, named) => {
    expect(call).toThrow(InvariantError)
    expect(call).toThrow(named)
  })
})
