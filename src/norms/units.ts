import { multiply, shift } from '../kernel/arithmetic.js'
import { num, text, type Decimal, type Num } from '../kernel/number.js'

type Unit = { kind: string; factor: Decimal }

// Only factors that make every conversion a finite decimal both ways stand together.
const units: Record<string, Unit> = {
  元: { kind: 'money', factor: '1' },
  千元: { kind: 'money', factor: '1000' },
  万元: { kind: 'money', factor: '10000' },
  百万元: { kind: 'money', factor: '1000000' },
  亿元: { kind: 'money', factor: '100000000' },
  '‰': { kind: 'rate', factor: '1' },
  '%': { kind: 'rate', factor: '10' },
  比例: { kind: 'rate', factor: '1000' },
  米: { kind: 'length', factor: '1' },
  厘米: { kind: 'length', factor: '0.01' },
  毫米: { kind: 'length', factor: '0.001' },
  公里: { kind: 'length', factor: '1000' },
  千米: { kind: 'length', factor: '1000' },
  平方米: { kind: 'area', factor: '1' },
  公顷: { kind: 'area', factor: '10000' },
  平方公里: { kind: 'area', factor: '1000000' },
  克: { kind: 'mass', factor: '0.001' },
  斤: { kind: 'mass', factor: '0.5' },
  公斤: { kind: 'mass', factor: '1' },
  千克: { kind: 'mass', factor: '1' },
  吨: { kind: 'mass', factor: '1000' },
  天: { kind: 'days', factor: '1' },
  日: { kind: 'days', factor: '1' },
  月: { kind: 'months', factor: '1' },
  个月: { kind: 'months', factor: '1' },
  周: { kind: 'weeks', factor: '1' },
  星期: { kind: 'weeks', factor: '1' },
  人: { kind: 'persons', factor: '1' },
  名: { kind: 'persons', factor: '1' },
  位: { kind: 'persons', factor: '1' },
  个: { kind: 'things', factor: '1' },
  项: { kind: 'things', factor: '1' },
  家: { kind: 'things', factor: '1' },
  处: { kind: 'things', factor: '1' },
  台: { kind: 'equipment', factor: '1' },
  套: { kind: 'equipment', factor: '1' },
  台套: { kind: 'equipment', factor: '1' },
  '台/套': { kind: 'equipment', factor: '1' },
  '台(套)': { kind: 'equipment', factor: '1' },
  册: { kind: 'books', factor: '1' },
  本: { kind: 'books', factor: '1' },
  次: { kind: 'events', factor: '1' },
  场: { kind: 'events', factor: '1' },
  场次: { kind: 'events', factor: '1' },
  '场/次': { kind: 'events', factor: '1' },
  人次: { kind: 'visits', factor: '1' },
  '人/次': { kind: 'visits', factor: '1' },
}

const scales: Record<string, Decimal> = {
  百: '100',
  千: '1000',
  万: '10000',
  百万: '1000000',
  千万: '10000000',
  亿: '100000000',
}

/**
 * 「单位换算」 A value in another unit, exactly: 万元 in 元, ‰ in %, 万亩 in 亩. Undefined where the two are not known to
 * measure the same thing (户 is not 人次).
 */
export const convertUnit = (value: Decimal, from: string, to: string): Decimal | undefined => {
  if (from === to) return value
  const a = unitOf(from)
  const b = unitOf(to)
  if (a.kind !== b.kind) return undefined
  return text(multiply(multiply(num(value), num(a.factor)), reciprocal(b.factor)))
}

const unitOf = (name: string): Unit => {
  if (Object.hasOwn(units, name)) return plainUnit(name)
  const [, scale, base] = /^(百万|千万|百|千|万|亿)(.+)$/.exec(name) ?? []
  if (scale === undefined || base === undefined) return plainUnit(name)
  const below = plainUnit(base) // one scale before a unit: whoever prints more means something else
  return { kind: below.kind, factor: text(multiply(num(below.factor), num(scales[scale] ?? '1'))) }
}

const plainUnit = (name: string): Unit =>
  (Object.hasOwn(units, name) ? units[name] : undefined) ?? { kind: `:${name}`, factor: '1' }

// Every factor is 10^n or 5 × 10^n, so its reciprocal is finite: 1 ÷ 500 is 2 ÷ 1000.
const reciprocal = (factor: Decimal): Num => {
  const five = factor.includes('5')
  const power = five ? multiply(num(factor), num('2')) : num(factor)
  const places = text(power).startsWith('0.') ? text(power).length - '0.'.length : 1 - text(power).length
  return shift(num(five ? '2' : '1'), places)
}
