import Fastify from 'fastify'
import { handle } from './evaluations.ts'

/** The service on Fastify. The body goes through as text: one door reads it, and says what is wrong with it. */
export const fastifyApp = (store) => {
  const app = Fastify()
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body))
  app.all('/*', async ({ method, url, headers, body }, reply) => {
    const language = headers['accept-language']
    const request = new Request(new URL(url, 'http://service'), {
      method,
      headers: language === undefined ? {} : { 'accept-language': language },
      ...(typeof body === 'string' && method !== 'GET' && { body }),
    })
    const response = await handle(request, store)
    for (const [name, value] of response.headers) reply.header(name, value)
    return reply.code(response.status).send(Buffer.from(await response.arrayBuffer()))
  })
  return app
}
