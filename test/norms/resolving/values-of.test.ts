import { describe, expect, it } from 'vitest'
import { evaluateProject } from '../../../src/evaluation/evaluate-project.js'
import { InvariantError } from '../../../src/kernel/invariant-error.js'
import type { Project } from '../../../src/model/promise/project.js'
import { frameworksOn, gradeScale, normsOn, parseNorms } from '../../../src/norms/index.js'
import type { Norms } from '../../../src/norms/rulebook.js'
import { gateBudget } from '../../../src/review/index.js'
import { gradeScore } from '../../../src/scoring/index.js'
import { validateObjective } from '../../../src/validation/index.js'
import { norms2021 } from '../../support/norms.js'

const project = { id: 'p', name: '道路养护', funds: {}, objective: { indicators: [] } } as Project
const calls: Record<string, (norms: Norms) => unknown> = {
  evaluateProject: (norms) => evaluateProject(project, norms),
  validateObjective: (norms) => validateObjective(project.objective, norms),
  gradeScore: (norms) => gradeScore('88', norms),
  gradeScale,
  frameworksOn,
  gateBudget: (norms) => gateBudget([], norms),
}

describe('where norms belong', () => {
  // `evaluateProject(project, normsOn(day))` is the slip everybody makes once: it must not end in "of undefined".
  it.each(Object.entries(calls))('%s names a Result that was passed', (_, call) => {
    const slip = () => call(normsOn('2021-12-31') as unknown as Norms)
    expect(slip).toThrow(InvariantError)
    expect(slip).toThrow('a Result was passed')
  })

  it.each(Object.entries(calls))('%s says of anything else that it is no norms', (_, call) => {
    for (const odd of [undefined, null, {}, '2021-12-31', 1]) {
      const slip = () => call(odd as unknown as Norms)
      expect(slip, String(odd)).toThrow(InvariantError)
      expect(slip, String(odd)).toThrow('not norms')
    }
  })
})

describe('edited norms', () => {
  const edited = (key: string, value: unknown) =>
    ({ ...norms2021, values: { ...norms2021.values, [key]: { ...norms2021.values[key], value } } }) as Norms

  // The types hold norms put together by hand to nothing: the door is where they are refused.
  it.each<[string, string, unknown]>([
    ['negative points', 'execution.points', '-5'],
    ['points as a number', 'execution.points', 10],
    ['an unknown choice', 'silence.not-applicable', { choice: 'guess' }],
    ['a missing choice', 'silence.rounding', {}],
    ['a scale without a grade', 'grades.scale', [{ from: '90' }]],
    ['other points, well formed', 'execution.points', '20'],
  ])('with %s are refused by parseNorms', (_, key, value) => {
    const result = parseNorms(edited(key, value))
    expect([result.ok, result.issues.length > 0]).toEqual([false, true])
    expect(parseNorms(norms2021).ok).toBe(true)
  })
})
