import { describe, expect, it } from 'vitest'
import { chartMonitoring, en, toSvg, zhCN, type Chart, type Monitoring } from 'budget-performance'

const monitoring = (
  on: string,
  money: string | undefined,
  light: 'green' | 'red' | undefined,
  row?: string,
): Monitoring => ({
  subject: 'p-1',
  on,
  norms: { day: on, rulebook: 'national', hash: 'x' },
  money: { status: 'measured', ...(money && { ratio: money }), ...(light && { light }) },
  indicators: [{ id: 'r1', name: '养护里程', status: 'measured', ...(row && { ratio: row }) }],
  gaps: [],
  proposals: [],
  issues: [],
})
const march = monitoring('2026-03-31', '1.1', 'green', '0.5')
const june = monitoring('2026-06-30', '0.55', 'red')

describe('chartMonitoring', () => {
  it('has a series for the money and for each row that had a ratio, whatever the order of the reports', () => {
    const chart: Chart = {
      title: 'p-1：绩效运行监控',
      axis: '与应达数之比',
      line: { value: '1', label: '应达' },
      series: [
        {
          id: 'money',
          label: '资金',
          points: [
            { on: '2026-03-31', value: '1.1', light: 'green' },
            { on: '2026-06-30', value: '0.55', light: 'red' },
          ],
        },
        { id: 'r1', label: '养护里程', points: [{ on: '2026-03-31', value: '0.5' }] },
      ],
    }
    expect(chartMonitoring([march, june], zhCN)).toEqual(chart)
    expect(chartMonitoring([june, march], zhCN)).toEqual(chart)
  })

  it('speaks English too, and of nothing where there is nothing', () => {
    expect(chartMonitoring([march], en).line.label).toBe('due')
    expect(chartMonitoring([march], en).series[0]?.label).toBe('money')
    expect(chartMonitoring([], en).series).toEqual([])
  })
})

describe('toSvg', () => {
  it('puts days by their distance and values by their size', () => {
    // 540 wide, 91 days from 31 March to 30 June; 200 high, the scale reaches 1.2
    const svg = toSvg(chartMonitoring([march, june, monitoring('2026-05-15', '1.2', undefined)], zhCN))
    // 31 March: x 56, y 240 − 200 × 1.1 ÷ 1.2 = 240 − 183.3; 15 May: x 56 + 540 × 45 ÷ 91 = 56 + 267; 30 June: x 596, y 240 − 91.7
    expect(svg).toContain('points="56,56.7 323,40 596,148.3"')
    expect(svg).toContain('<circle cx="56" cy="56.7" r="4" fill="#1a7f37"/>')
    expect(svg).toContain('<circle cx="596" cy="148.3" r="4" fill="#b3261e"/>')
    expect(svg).toContain('<circle cx="323" cy="40" r="4" fill="#1f4e79"/>') // no light: the ink of its series
  })

  it('stretches the scale for what is far ahead, and lets nothing fall out of the picture', () => {
    const svg = toSvg(chartMonitoring([monitoring('2026-03-31', '-0.4', undefined, '2.4')], zhCN))
    expect(svg).toContain('points="326,240"') // one day stands in the middle; below 0 is drawn at 0
    expect(svg).toContain('points="326,40"')
    expect(svg).toContain('y1="156.7"') // 240 − 200 × 1 ÷ 2.4
  })

  it('tells every value as text, and lets no name out of its quotes', () => {
    const [row] = march.indicators
    const svg = toSvg(chartMonitoring([{ ...march, indicators: [{ ...row!, name: '<script>&"\u2028x' }] }], zhCN))
    expect(svg).toContain(
      '<desc>与应达数之比; 资金: 2026-03-31 1.1; &#60;script&#62;&#38;&#34; x: 2026-03-31 0.5</desc>',
    )
    expect(svg).not.toContain('<script')
  })

  it('gives the same bytes for the same chart', () => {
    expect(toSvg(chartMonitoring([march, june], zhCN))).toBe(toSvg(chartMonitoring([june, march], zhCN)))
  })
})
