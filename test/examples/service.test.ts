import { describe, expect, it } from 'vitest'
import { handle, type Kept } from '../../examples/service/evaluations.js'

const project = {
  id: 'road',
  name: '乡村道路养护',
  year: 2021,
  funds: { annual: '1000000', executed: '900000' },
  objective: {
    indicators: [
      {
        id: 'r1',
        dimension: 'output',
        name: '养护里程',
        points: '90',
        target: { kind: 'measure', comparison: 'at-least', value: '50', unit: '公里' },
        actual: { kind: 'measured', value: '50', unit: '公里' },
      },
    ],
  },
}

const service = () => {
  const kept = new Map<string, Kept>()
  const store = { put: (id: string, one: Kept) => void kept.set(id, one), get: (id: string) => kept.get(id) }
  const ask = async (path: string, body?: string, headers: Record<string, string> = {}) => {
    const init = body === undefined ? { headers } : { method: 'POST', body, headers }
    const response = await handle(new Request(`http://service${path}`, init), store)
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      body: (await response.json()) as never,
    }
  }
  return { kept, ask }
}

describe('the service of the example', () => {
  it('evaluates a project, keeps it and gives it back', async () => {
    const { kept, ask } = service()
    const made = await ask('/evaluations', JSON.stringify(project))
    expect(made).toMatchObject({ status: 201, type: 'application/json', body: { status: 'final', score: '99' } })
    expect(await ask('/evaluations/road')).toMatchObject({ status: 200, body: made.body })
    expect(kept.get('road')?.project).toEqual(project)
  })

  it('answers issues as an RFC 9457 problem: a pointer, a code, a sentence without path or row id', async () => {
    const { kept, ask } = service()
    const [row] = project.objective.indicators
    const wrong = JSON.stringify({ ...project, objective: { indicators: [row, { ...row, points: '-1' }] } })
    expect(await ask('/evaluations', wrong)).toEqual({
      status: 422,
      type: 'application/problem+json',
      body: {
        type: 'urn:budget-performance:refused',
        title: '数据未通过检查',
        status: 422,
        errors: [
          {
            pointer: '/objective/indicators/1/points',
            code: 'points.negative',
            severity: 'error',
            detail: '分值-1为负。请改为正数',
          },
          {
            pointer: '/objective/indicators/1/id',
            code: 'indicator.duplicate-id',
            severity: 'error',
            detail: '指标编号“r1”重复。请改为不重复的编号',
          },
        ],
      },
    })
    expect(kept.size).toBe(0)
    expect(await ask('/evaluations', wrong, { 'accept-language': 'en-GB' })).toMatchObject({
      body: {
        title: 'The data was refused',
        errors: [{ detail: 'The points -1 are negative. Give a positive number' }, {}],
      },
    })
  })

  it('asks for the year, which says which norms hold, and refuses one before the first document', async () => {
    const { ask } = service()
    const { year, ...undated } = project
    expect(year).toBe(2021)
    expect(await ask('/evaluations', JSON.stringify(undated))).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/year', code: 'value.missing' }] },
    })
    expect(await ask('/evaluations', JSON.stringify({ ...project, year: 2000 }))).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'norms.before-first-document' }] },
    })
  })

  it('knows no other address, and says of what is no JSON that it is none', async () => {
    const { ask } = service()
    expect(await ask('/evaluations', '{')).toMatchObject({ status: 400, body: { title: '请求体不是 JSON' } })
    expect(await ask('/evaluations/road')).toMatchObject({ status: 404, type: 'application/problem+json' })
    expect(await ask('/elsewhere')).toMatchObject({ status: 404 })
    expect(await ask('/schemas')).toMatchObject({ status: 200, body: { Project: { title: 'Project' } } })
  })
})
