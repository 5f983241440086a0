// What test files get for vitest: they leave their tests in the hub, to be run as often as there are mutants.
import { hub, type Body } from './hub.js'

const bodyIn = (args: unknown[]): Body => args.find((arg) => typeof arg === 'function') as Body
const each =
  (add: (name: string, body: Body) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, ...rest: unknown[]) => {
    rows.forEach((row, index) => {
      const args = Array.isArray(row) ? row : [row]
      add(`${name} #${String(index)}`, () => bodyIn(rest)(...args))
    })
  }
const addTest = (name: string, ...rest: unknown[]): void => {
  const body = bodyIn(rest)
  hub.tests.push({ file: hub.file, name: [...hub.path, name].join(' > '), body: () => body() })
}
const addSuite = (name: string, ...rest: unknown[]): void => {
  hub.path.push(name)
  bodyIn(rest)()
  hub.path.pop()
}

export const it = Object.assign(addTest, { each: each(addTest) })
export const test = it
export const describe = Object.assign(addSuite, { each: each(addSuite) })
export const beforeAll = (body: Body): void => {
  hub.before.push(body)
}
export const { expect } = hub
