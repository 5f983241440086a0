import type { Day } from '../kernel/day.js'
import { byDay } from '../kernel/day-order.js'
import type { Decimal } from '../kernel/number.js'
import type { Monitoring } from '../model/results/monitoring.js'
import type { Light } from '../norms/vocabulary.js'
import { oneLine } from './facts.js'
import type { Locale } from './locale.js'

/** 「图表点」 A value on a day, with its light where a rulebook gave one. */
export type ChartPoint = { on: Day; value: Decimal; light?: Light | undefined }

/** 「图表」 A picture as data, for a chart library or for `toSvg`: series of values by day, and the line they are held against. */
export type Chart = {
  title: string
  axis: string
  line: { value: Decimal; label: string }
  series: { id: string; label: string; points: ChartPoint[] }[]
}

/**
 * 「监控图」 How money and rows ran through the reports of a year: each ratio to what was due on its day, 1 being on course. What had
 * no ratio in a report has no point there, and what never had one no series. The order of the history changes nothing.
 */
export const chartMonitoring = (history: readonly Monitoring[], locale: Locale): Chart => {
  const reports = [...history].sort((a, b) => byDay(a.on, b.on))
  const { chart } = locale
  const points = new Map<string, { label: string; points: ChartPoint[] }>()
  const put = (
    id: string,
    label: string,
    on: Day,
    { ratio, light }: { ratio?: Decimal | undefined; light?: Light | undefined },
  ) => {
    if (ratio === undefined) return
    const series = points.get(id) ?? { label, points: [] }
    series.points.push(light === undefined ? { on, value: ratio } : { on, value: ratio, light })
    points.set(id, series)
  }
  for (const { on, money, indicators } of reports) {
    put('money', chart.money, on, money)
    for (const row of indicators) put(row.id, oneLine(row.name), on, row)
  }
  return {
    title: chart.title(oneLine(reports.at(-1)?.subject ?? '')),
    axis: chart.ratio,
    line: { value: '1', label: chart.due },
    series: [...points].map(([id, series]) => ({ id, ...series })),
  }
}
