import { Hono } from 'hono'
import { handle } from './evaluations.ts'

/** The service on Hono, whose requests are the web's own. */
export const honoApp = (store) => {
  const app = new Hono()
  app.all('*', ({ req }) => handle(req.raw, store))
  return app
}
