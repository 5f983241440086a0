import { describe, expect, it } from 'vitest'
import { toLines } from '../../src/explain/to-lines.js'
import { toTree, type LineTree } from '../../src/explain/to-tree.js'
import { zhCN } from '../../src/explain/zh-CN.js'
import { road } from '../support/hand-made-trace.js'

const flat = ({ parts, ...line }: LineTree): object[] => [line, ...parts.flatMap(flat)]
const depths = ({ depth, parts }: LineTree): boolean => parts.every((part) => part.depth === depth + 1 && depths(part))

describe('toTree', () => {
  const tree = toTree(road, zhCN)

  it('has the lines of toLines, in their order', () => expect(flat(tree)).toEqual(toLines(road, zhCN)))

  it('nests them as the trace is', () => {
    expect(depths(tree)).toBe(true)
    expect(tree.parts.map(({ parts }) => parts.length)).toEqual(road.parts.map(({ parts }) => parts.length))
    expect(tree.parts[1]?.row).toBe('r1')
    expect(tree.parts[1]?.parts[0]?.text).toContain('50 × 37.24 ÷ 42.22')
  })
})
