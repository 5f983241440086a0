import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

// China; clocks that change; the first and the last zone of the day; the one that lost 30 December 2011; a midnight that did not exist; a summer time turned around.
const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'UTC',
]
const report = fileURLToPath(new URL('report.ts', import.meta.url))
const tsx = fileURLToPath(new URL('../../../node_modules/tsx/dist/cli.mjs', import.meta.url))
const inZone = (zone: string, ...args: string[]): string =>
  execFileSync(process.execPath, args, {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    encoding: 'utf8',
    maxBuffer: 1e8,
  })

describe('time zones', () => {
  const reports = new Map<string, string>()
  beforeAll(() => {
    for (const zone of zones) reports.set(zone, inZone(zone, tsx, report))
  })

  it('are really those of the child processes', () => {
    const offsets = zones.map((zone) =>
      inZone(
        zone,
        '-p',
        '[new Date(2021, 0, 1).getTimezoneOffset(), new Date(2021, 6, 1).getTimezoneOffset()].join()',
      ).trim(),
    )
    expect(offsets).toEqual(['-480,-480', '300,240', '-840,-840', '-840,-780', '180,180', '-60,-60', '0,0'])
    expect(
      inZone('Pacific/Apia', '-p', 'new Date(2011, 11, 30).getDate()').trim(),
      'Apia has no 30 December 2011',
    ).toBe('31')
  })

  it.each(zones)('%s gives the bytes of UTC', (zone) => {
    const [here, there] = [JSON.parse(reports.get(zone)!), JSON.parse(reports.get('UTC')!)] as [
      Record<string, unknown>,
      Record<string, unknown>,
    ]
    for (const section of Object.keys(there)) expect(here[section], section).toEqual(there[section])
    expect(reports.get(zone)).toBe(reports.get('UTC'))
  })

  it('have something to compare', () => {
    const { days, instants, written, evaluations } = JSON.parse(reports.get('UTC')!) as {
      days: [number, string]
      instants: [number, string]
      written: string[]
      evaluations: string[]
    }
    expect(days[0]).toBe(73_415)
    expect(written.filter((line) => line.includes('"ok":true')).length).toBeGreaterThan(100)
    expect(evaluations.filter((text) => text.includes('"status":"final"')).length).toBeGreaterThan(3)
    console.log(
      `zones: ${String(zones.length)} zones, ${String(days[0])} days, ${String(instants[0])} instants, ${String(written.length)} readings of dates, ${String(evaluations.length)} texts of evaluations, the same bytes`,
    )
  })
})
