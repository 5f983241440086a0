/**
 * The service without a framework: a request and a store in, a response out. Fastify and Hono only carry it.
 *
 *     POST /evaluations        a project, evaluated and kept: 201, or 422 with the issues
 *     GET  /evaluations/:id    what was kept
 *     GET  /schemas            the nouns as OpenAPI 3.0 components
 */
import { evaluateProject, jsonSchemas, normsOn, parseProject, type Evaluation } from 'budget-performance'
import { localeOfRequest, problem } from './problem.js'

/** What is kept of an evaluation; the project beside it, so that it can be worked out again. */
export type Kept = { project: unknown; evaluation: Evaluation }

/** Where evaluations are kept: SQLite in the example, a Map in its tests. */
export type Store = { put: (id: string, kept: Kept) => void; get: (id: string) => Kept | undefined }

export const handle = async (request: Request, store: Store): Promise<Response> => {
  const { pathname } = new URL(request.url)
  if (request.method === 'POST' && pathname === '/evaluations') return evaluate(request, store)
  const id = /^\/evaluations\/([^/]+)$/.exec(pathname)?.[1]
  const locale = localeOfRequest(request)
  if (request.method === 'GET' && id !== undefined) {
    const kept = store.get(id)
    return kept ? Response.json(kept.evaluation) : problem(404, 'not-found', locale)
  }
  if (request.method === 'GET' && pathname === '/schemas') return Response.json(jsonSchemas('openapi-3.0'))
  return problem(404, 'no-route', locale)
}

const evaluate = async (request: Request, store: Store): Promise<Response> => {
  const locale = localeOfRequest(request)
  let json: unknown
  try {
    json = await request.json()
  } catch {
    return problem(400, 'not-json', locale)
  }
  const parsed = parseProject(json)
  if (!parsed.ok) return problem(422, 'refused', locale, parsed.issues)
  const project = parsed.value
  if (project.year === undefined)
    return problem(422, 'refused', locale, [
      { code: 'value.missing', severity: 'error', path: ['year'], params: {} }, // the year says which norms hold
    ])
  const norms = normsOn(`${String(project.year)}-12-31`)
  if (!norms.ok) return problem(422, 'refused', locale, norms.issues)
  const { value: evaluation } = evaluateProject(project, norms.value)
  store.put(project.id, { project, evaluation })
  return Response.json(evaluation, { status: 201, headers: { location: `/evaluations/${project.id}` } })
}
