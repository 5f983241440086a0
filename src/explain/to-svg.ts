import { add, isNegative, larger, multiply, one, subtract, zero } from '../kernel/arithmetic.js'
import { daysBetween, type Day } from '../kernel/day.js'
import { byDay } from '../kernel/day-order.js'
import { proportion } from '../kernel/fraction.js'
import { num, text, type Num } from '../kernel/number.js'
import type { Light } from '../norms/vocabulary.js'
import type { Chart, ChartPoint } from './chart-monitoring.js'

const width = /* @__PURE__ */ num('640')
const left = /* @__PURE__ */ num('56')
const top = /* @__PURE__ */ num('40')
const high = /* @__PURE__ */ num('200')
const wide = /* @__PURE__ */ num('540')
const step = /* @__PURE__ */ num('18')
const two = /* @__PURE__ */ num('2')
const headroom = '1.2'
const inks = ['#1f4e79', '#7a3b00', '#2d6a2d', '#6a2d6a', '#6a6a00', '#004f4f'] as const
const lamps: Readonly<Record<Light, string>> = { blue: '#2166ac', green: '#1a7f37', yellow: '#b88700', red: '#b3261e' }

/**
 * 「SVG图」 A chart as an SVG that stands alone: no script, no style sheet, every value also as text for who cannot see it. The same chart
 * gives the same bytes.
 */
export const toSvg = ({ title, axis, line, series }: Chart): string => {
  const days = [...new Set(series.flatMap(({ points }) => points.map(({ on }) => on)))].sort(byDay)
  const most = series.flatMap(({ points }) => points).reduce((max, { value }) => larger(max, num(value)), num(headroom))
  const at = scaleOf(days, most)
  const bottom = add(top, high)
  const lineY = text(at.y(line.value))
  const legend = series.map(
    ({ label }, i) =>
      `<text x="${text(left)}" y="${text(add(bottom, multiply(step, num(String(i + 2)))))}" fill="${inkOf(i)}">${escaped(label)}</text>`,
  )
  const height = text(add(bottom, multiply(step, num(String(series.length + 2)))))
  const told = series.map(
    ({ label, points }) => `${label}: ${points.map(({ on, value }) => `${on} ${value}`).join(', ')}`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${text(width)} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped([axis, ...told].join('; '))}</desc>`,
    `<text x="${text(left)}" y="20" font-size="14">${escaped(title)}</text>`,
    `<line x1="${text(left)}" y1="${text(bottom)}" x2="${text(add(left, wide))}" y2="${text(bottom)}" stroke="#888"/>`,
    `<line x1="${text(left)}" y1="${lineY}" x2="${text(add(left, wide))}" y2="${lineY}" stroke="#888" stroke-dasharray="4 3"/>`,
    `<text x="4" y="${lineY}" fill="#555">${escaped(line.label)}</text>`,
    ...days.map(
      (day) =>
        `<text x="${text(at.x(day))}" y="${text(add(bottom, step))}" text-anchor="middle">${escaped(day)}</text>`,
    ),
    ...series.flatMap(({ points }, i) => drawn(points, inkOf(i), at)),
    ...legend,
    '</svg>',
  ].join('\n')
}

type Scale = { x: (day: Day) => Num; y: (value: string) => Num }

const scaleOf = (days: readonly Day[], most: Num): Scale => {
  const [first, last] = [days[0], days.at(-1)]
  const span = first !== undefined && last !== undefined ? daysBetween(first, last) : 0
  return {
    x: (day) =>
      span === 0 || first === undefined
        ? add(left, proportion(wide, one, two, 1))
        : add(left, proportion(wide, num(String(daysBetween(first, day))), num(String(span)), 1)),
    y: (value) => {
      const seen = isNegative(num(value)) ? zero : num(value)
      return subtract(add(top, high), proportion(high, seen, most, 1))
    },
  }
}

const drawn = (points: readonly ChartPoint[], ink: string, at: Scale): string[] => {
  const places = points.map(({ on, value, light }) => ({ x: text(at.x(on)), y: text(at.y(value)), light }))
  return [
    `<polyline fill="none" stroke="${ink}" points="${places.map(({ x, y }) => `${x},${y}`).join(' ')}"/>`,
    ...places.map(({ x, y, light }) => `<circle cx="${x}" cy="${y}" r="4" fill="${light ? lamps[light] : ink}"/>`),
  ]
}

const inkOf = (i: number): string => inks[i % inks.length] ?? inks[0]
const escaped = (words: string): string =>
  words.replace(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`)
