import { expect, it } from 'vitest'
import { readJson } from '../../src/kernel/read-json.js'

it.each([
  { because: 'an object is one', text: '{"a":["1",null,true,2021]}', value: { a: ['1', null, true, 2021] } },
  { because: 'half a text is none', text: '{"a":', value: undefined },
  { because: 'no text is none', text: '', value: undefined },
  { because: 'what lies too deep is left out', text: '['.repeat(100_000), value: undefined },
])('$because', ({ text, value }) => {
  expect(readJson(text)).toStrictEqual(value)
})

it('a key that would be a prototype is none', () => {
  expect(Object.getPrototypeOf(readJson('{"__proto__":{"x":1}}'))).toBe(Object.prototype)
})
