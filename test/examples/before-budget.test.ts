import { describe, expect, it } from 'vitest'
import { beforeBudget } from '../../examples/before-budget.js'

const lines = beforeBudget()

describe('examples/before-budget.ts', () => {
  it('finds eleven issues in the first draft, none in the revised one', () => {
    expect(lines[0]).toBe('一、初稿有 11 个问题')
    expect(lines.filter((line) => /^ {2}(错误|警告|提示)：/.test(line))).toHaveLength(11)
    expect(lines).toContain('二、修改稿有 0 个问题')
  })

  it('grades the revised one 优, and the budget admits it', () => {
    expect(lines.some((line) => line.startsWith('  绩效目标审核（定量，2组评分）：得92.4分，评为“优”'))).toBe(true)
    expect(lines.some((line) => line.startsWith('  《农村公路养护》准予列入预算'))).toBe(true)
  })

  it('refuses for good what still fails after its revision, in Lanzhou New Area', () => {
    expect(
      lines
        .filter((line) => line.includes('《景观亮化工程》'))
        .map((line) => line.trim().slice(0, '《景观亮化工程》暂不能列入预算'.length)),
    ).toEqual(['《景观亮化工程》暂不能列入预算', '《景观亮化工程》不予列入预算（'])
    expect(lines.at(-1)).toContain('一律不予列入预算')
  })
})
