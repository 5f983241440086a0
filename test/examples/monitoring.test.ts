import { describe, expect, it } from 'vitest'
import { monitoringYear } from '../../examples/monitoring.js'

const lines = monitoringYear()

describe('examples/monitoring.ts', () => {
  it('goes on in April, by the corrected report', () => {
    // 700,000 of nothing due yet; 3.2 km before the first step of the plan
    expect(lines.slice(0, 2)).toEqual(['一、四月', '  进展正常：建议继续执行'])
    expect(lines.some((line) => line.includes('监控表“m1”已由“m2”更正'))).toBe(true)
  })

  it('asks in July that what is behind the plan be put right, and takes nothing', () => {
    const july = lines.slice(
      lines.indexOf('二、七月，没有认定') + 1,
      lines.findIndex((line) => line.startsWith('三、')),
    )
    expect(july.slice(0, 2)).toEqual(['  偏离目标：建议督促整改', '  执行缓慢：建议督促整改'])
    expect(july.join('')).not.toContain('压减')
  })

  it('proposes the reduction on a judgement only: 4,000,000 − 1,900,000, at most 4,000,000 − 840,000 − 560,000', () => {
    expect(lines).toContain('  偏离目标较大：建议压减，或收回，2100000元（最多2600000元）')
  })
})
