import { describe, expect, it } from 'vitest'
import { evaluateProject } from '../../src/evaluation/evaluate-project.js'
import { withResults } from '../../src/model/index.js'
import { gradeScale, categoriesOn, frameworkOn } from '../../src/norms/index.js'
import { adjustObjective, checkApproval, gateBudget } from '../../src/review/index.js'
import { scoreFramework } from '../../src/scoring/index.js'
import { validateObjective } from '../../src/validation/index.js'
import { arbitraryProject } from '../support/arbitrary-project.js'
import { deepFreeze } from '../support/deep-freeze.js'
import { frame, node, score } from '../support/frameworks.js'
import { norms2021 } from '../support/norms.js'
import { fc } from '../support/property.js'
import { reachable } from '../support/reachable.js'

const thawed = structuredClone(norms2021) // put together by hand: whoever holds them may change them

const decision = {
  reason: '汛期停工',
  decidedBy: { id: 'finance-bureau', kind: 'finance' as const },
  on: '2021-08-15',
  budget: { before: '1000000', after: '800000' },
}

/** What a result shares with what it was made from. Plain JSON without a shared object cannot change with it. */
const shared = (result: unknown, ...inputs: unknown[]): string[] => {
  const theirs = reachable(inputs, 'input')
  return [...reachable(result, 'result')].flatMap(([thing, way]) =>
    theirs.has(thing) ? [`${way} = ${theirs.get(thing)!}`] : [],
  )
}

describe('a stored result', () => {
  it('shares nothing with the project and the norms it came from: who edits them later does not edit it', () => {
    fc.assert(
      fc.property(arbitraryProject(), (project) => {
        const evaluated = evaluateProject(project, thawed)
        expect(shared(evaluated, project, thawed)).toEqual([])
        expect(shared(validateObjective(project.objective, thawed), project, thawed)).toEqual([])
        expect(
          shared(
            adjustObjective(project.objective, structuredClone(project.objective), decision, thawed),
            project,
            decision,
            thawed,
          ),
        ).toEqual([])
        const results = { executed: '1', actuals: [] }
        expect(shared(withResults(project, results), project, results)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is made from deep-frozen input as from any other', () => {
    fc.assert(
      fc.property(arbitraryProject(), (given) => {
        const project = structuredClone(given) // what fast-check made is fast-check's
        const before = evaluateProject(project, norms2021)
        const said = JSON.stringify(before)
        expect(evaluateProject(deepFreeze(structuredClone(project)), norms2021)).toStrictEqual(before)
        spoil(project)
        expect(JSON.stringify(before)).toBe(said)
      }),
      { numRuns: 60 },
    )
  })

  it('may be edited without the next one changing: lists and facts of a trace, an issue, an obligation are its own', () => {
    fc.assert(
      fc.property(arbitraryProject(), (project) => {
        const whole = () => [
          evaluateProject(project, norms2021),
          validateObjective(project.objective, norms2021),
          gateBudget([], norms2021),
        ]
        const first = whole()
        const said = JSON.stringify(first)
        spoil(first)
        expect(JSON.stringify(whole())).toBe(said)
      }),
      { numRuns: 30 },
    )
  })

  it('of a framework of the caller keeps its own citations', () => {
    const framework = frame([node('a', '100')], { basis: [{ document: '某办法', seen: 'text' }] })
    const marks = { a: score('80') }
    expect(shared(scoreFramework(framework, marks, thawed), framework, marks, thawed)).toEqual([])
  })

  it("of the norms is the caller's own: a scale, categories, a framework", () => {
    expect(shared([gradeScale(thawed), categoriesOn(thawed), frameworkOn('review', thawed)], thawed)).toEqual([])
    expect(shared(checkApproval({ project: 'p', budgetApprovedOn: '2021-01-01' }, thawed), thawed)).toEqual([])
  })
})

/** Writes over every text and empties every list that can be written to. */
const spoil = (root: unknown): void => {
  for (const thing of [...reachable(root).keys()]) {
    if (typeof thing !== 'object' || Object.isFrozen(thing)) continue
    if (Array.isArray(thing)) thing.length = 0
    else for (const key of Object.keys(thing)) (thing as Record<string, unknown>)[key] = 'spoilt'
  }
}
