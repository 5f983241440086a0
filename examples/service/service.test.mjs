import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fastifyApp } from './fastify-app.mjs'
import { honoApp } from './hono-app.mjs'
import { openStore } from './sqlite-store.mjs'

const project = {
  id: 'road',
  name: '乡村道路养护',
  year: 2021,
  responsible: { id: 'road-bureau', kind: 'unit' },
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
const wrong = { ...project, funds: { annual: 1000000, executed: '-1' } }
const json = { 'content-type': 'application/json' }

// Each framework as a function from a request to [status, content type, body].
const frameworks = {
  Fastify: (store) => {
    const app = fastifyApp(store)
    return async (method, url, body, headers = json) => {
      const { statusCode, headers: got, payload } = await app.inject({ method, url, headers, payload: body })
      return [statusCode, got['content-type'], JSON.parse(payload)]
    }
  },
  Hono: (store) => {
    const app = honoApp(store)
    return async (method, url, body, headers = json) => {
      const response = await app.request(url, { method, headers, body })
      return [response.status, response.headers.get('content-type'), await response.json()]
    }
  },
}

for (const [name, carried] of Object.entries(frameworks))
  describe(name, () => {
    it('evaluates a project, keeps it in SQLite, and gives it back from the stored bytes', async () => {
      const store = await openStore()
      const [status, type, evaluation] = await carried(store)('POST', '/evaluations', JSON.stringify(project))
      assert.deepEqual([status, type, evaluation.status, evaluation.score], [201, 'application/json', 'final', '99'])
      const again = carried(await openStore(store.bytes()))
      assert.deepEqual((await again('GET', '/evaluations/road'))[2], evaluation)
    })

    it('answers what is wrong as an RFC 9457 problem, in the language asked for', async () => {
      const ask = carried(await openStore())
      const [status, type, problem] = await ask('POST', '/evaluations', JSON.stringify(wrong))
      assert.deepEqual([status, type, problem.status], [422, 'application/problem+json', 422])
      assert.deepEqual(
        problem.errors.map(({ pointer, code }) => [pointer, code]),
        [['/funds/annual', 'decimal.not-text']],
      )
      assert.match(problem.errors[0].detail, /^数值须以文本给出.*请改为文本$/)
      const [, , english] = await ask('POST', '/evaluations', JSON.stringify(wrong), {
        ...json,
        'accept-language': 'en',
      })
      assert.match(english.errors[0].detail, /^A number must be given as text/)
    })

    it('keeps nothing of what it refused, and knows no other address', async () => {
      const ask = carried(await openStore())
      assert.equal((await ask('POST', '/evaluations', '{'))[0], 400)
      assert.equal((await ask('POST', '/evaluations', JSON.stringify(wrong)))[0], 422)
      assert.deepEqual((await ask('GET', '/evaluations/road')).slice(0, 2), [404, 'application/problem+json'])
      assert.equal((await ask('GET', '/elsewhere'))[0], 404)
    })

    it('gives the schemas of its nouns', async () => {
      const [status, , schemas] = await carried(await openStore())('GET', '/schemas')
      assert.equal(status, 200)
      assert.equal(schemas.Project.title, 'Project')
    })
  })
