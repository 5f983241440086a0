import type { Decimal } from '../../kernel/number.js'

/** 「参照值」 A value to compare with: a year of the unit's own, or a peer. Without a unit it is in the indicator's. */
export type Comparable = { label: string; value: Decimal; unit?: string | undefined }

/** 「变动幅度」 The change against one other value: indicator − other, and as a share of the other. */
export type ComparedValue = {
  of: 'history' | 'peer'
  label: string
  value: Decimal
  difference: Decimal
  ratio?: Decimal | undefined
}

/** 「参照线」 The caller's own lines: target ÷ best above the one is too large, target ÷ worst below the other too small. None is built in. */
export type ComparisonLines = {
  oversizeRatioToBestHistory?: Decimal | undefined
  undersizeRatioToWorstHistory?: Decimal | undefined
  oversizeRatioToBestPeer?: Decimal | undefined
  undersizeRatioToWorstPeer?: Decimal | undefined
}
