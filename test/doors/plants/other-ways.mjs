// By another way.

export const plantOtherWays = (plant) => {
  plant(
    'review/planted-lots-bracket',
    'Math is used by its members',
    "export const planted = (): number => Math['random']()",
  )
  plant(
    'review/planted-lots-taken',
    'Math is used by its members',
    'const { random } = Math\nexport const planted = (): number => random()',
  )
  plant(
    'review/planted-clock-taken',
    'Date is used by its members',
    'const { now } = Date\nexport const planted = (): number => now()',
  )
  plant(
    'kernel/planted-clock-taken',
    'Date is used by its members',
    'const { now } = Date\nexport const planted = (): number => now()',
  )
  plant(
    'kernel/planted-clock-lent',
    'Date is used by its members',
    'const clock = Date\nexport const planted = (): number => clock.now()',
  )
  plant(
    'kernel/planted-lots-bracket',
    'Math is used by its members',
    "export const planted = (): number => Math['random']()",
  )
  plant(
    'kernel/planted-instant',
    undefined,
    'export const planted = (at: number): number => Math.abs(new Date(at).getTime())',
  )
  plant(
    'review/planted-throw',
    'Only `throw new InvariantError',
    "export const planted = (): never => {\n  throw new Error('no')\n}",
  )
  plant(
    'review/planted-throw-type',
    'Only `throw new InvariantError',
    "export const planted = (): never => {\n  throw new TypeError('no')\n}",
  )
  plant(
    'review/planted-throw-invariant',
    undefined,
    "import { InvariantError } from '../kernel/invariant-error.js'\nexport const planted = (): never => {\n  throw new InvariantError('no')\n}",
  )

  // A comment switches nothing off: it is red itself, and so is what it covers.
  plant(
    'review/planted-disabled',
    'No comment switches',
    '/* eslint-disable */\nexport const planted = (): number => Date.now()',
  )
  plant(
    'review/planted-disabled-covers',
    'src reads no clock',
    '/* eslint-disable */\nexport const planted = (): number => Date.now()',
  )
  plant(
    'review/planted-disabled-line',
    'No comment switches',
    '// eslint-disable-next-line no-restricted-syntax\nexport const planted = (): number => Date.now()',
  )
  plant('review/planted-configured', 'No comment switches', '/* eslint eqeqeq: "off" */\nexport const planted = true')
  plant('review/planted-ts-ignored', 'No comment switches', '// @ts-ignore\nexport const planted: number = 1')
  plant(
    'review/planted-comment',
    undefined,
    '// The lint of this house (eslint) reads this.\nexport const planted = true',
  )
}
