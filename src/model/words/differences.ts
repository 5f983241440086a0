import type { DifferenceKind } from '../results/difference.js'

/** What a difference says: its printed and computed figure, and the assumption that explains it. */
export type DifferenceFacts = { published: string; computed: string; assumption: string; rows: string }

/** A sentence for every kind of difference. */
export type DifferenceWords = Readonly<Record<DifferenceKind, (facts: DifferenceFacts) => string>>
