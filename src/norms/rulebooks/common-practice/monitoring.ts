import type { Day } from '../../../kernel/day.js'
import type { Decimal } from '../../../kernel/number.js'
import type { MonitoringLights, NormKey, NormValues } from '../../norm-values.js'
import type { DatedNorm, LegalDocument, RulebookLayer } from '../../rulebook.js'

const province: LegalDocument = {
  id: '某省预算绩效管理系统监控亮灯规则',
  title: '某省预算绩效管理系统监控亮灯规则：预算执行、指标与项目的亮灯（省名未见）',
  seen: 'practice',
}
/** Seen at second hand, in a system's digest. Digests give it different numbers, so it goes by its title. */
const sichuan: LegalDocument = {
  id: '四川省部门预算绩效运行监控管理办法',
  title: '四川省部门预算绩效运行监控管理办法',
  issued: '2025-09-24',
  seen: 'practice',
}

/** The documents of places that the monitoring norms of common practice stand on. */
export const monitoringDocuments = (): LegalDocument[] => [province, sichuan]

// The system's day was not seen: the first day of 财预〔2019〕136号 stands in (assumed). That of Sichuan was: nothing of it holds before.
const lightsFrom = '2019-07-26'
const tiersFrom = '2020-02-25'
const sichuanFrom = '2025-09-24'

const practised = <K extends NormKey>(from: Day, { id }: LegalDocument, value: NormValues[K]): DatedNorm[] => [
  { from, basis: [{ document: id }], seen: 'practice', value },
]

// Judged rows have the light of their tier: the middle one begins at 0.5 until 2020-02-24, then at 0.6 ('judgement.tiers').
const lights = (partly: Decimal): MonitoringLights => ({
  method: 'ratio',
  money: [
    { from: '0.8', light: 'green' },
    { from: '0.6', light: 'yellow' },
    { from: '0', light: 'red' },
  ],
  indicators: [
    { from: '1.2', light: 'blue' },
    { from: '0.8', light: 'green' },
    { from: '0.6', light: 'yellow' },
    { from: '0', light: 'red' },
  ],
  atMost: { kept: 'green', passed: 'red' },
  judged: [
    { from: '0.8', light: 'green' },
    { from: partly, light: 'yellow' },
    { from: '0', light: 'red' },
  ],
  rollUp: 'worst',
})

/** Lights, calendar and warnings as deployed systems and places have them. */
export const commonMonitoring = (): RulebookLayer['norms'] => ({
  'monitoring.lights': [
    ...practised<'monitoring.lights'>(lightsFrom, province, lights('0.5')),
    ...practised<'monitoring.lights'>(tiersFrom, province, lights('0.6')),
  ],
  'monitoring.calendar': practised<'monitoring.calendar'>(sichuanFrom, sichuan, [
    { until: '04-30', atLeast: '0.25' },
    { until: '06-30', atLeast: '0.4' },
    { until: '08-31', atLeast: '0.6' },
    { until: '10-31', atLeast: '0.8' },
  ]),
  'monitoring.gap': practised<'monitoring.gap'>(sichuanFrom, sichuan, '0.1'),
  'monitoring.response': practised<'monitoring.response'>(sichuanFrom, sichuan, {
    days: '10',
    kind: 'working',
    overdue: 'suspend',
  }),
})
