import type { Indicator } from '../../model/promise/indicator.js'
import type { PublishedScores } from '../../model/printed/published-scores.js'
import type { ProjectText } from '../../model/printed/project-text.js'
import { categoryOf, dimensionOf } from '../level-names.js'
import { printActual } from '../printing/print-actual.js'
import { printTarget } from '../printing/print-target.js'
import { withoutUndefined } from '../without-undefined.js'

/** A row of a form with what it means: the indicator, and what is printed of its score. */
export type FormRow = Indicator & { published?: PublishedScores['rows'][number] | undefined }

type RowText = ProjectText['indicators'][number]

/** 「写指标行」 The cells of one row. A dimension or category no printed name tells is written as its code. */
export const writeRow = (row: FormRow): RowText => {
  const { id, dimension, category, level1, level2, name, points, target, actual, reason, published } = row
  return withoutUndefined({
    id,
    level1: level1 !== undefined && dimensionOf(level1, undefined) === dimension ? level1 : dimension,
    level2: level2 !== undefined && categoryOf(level2) === category ? level2 : category,
    name,
    points,
    target: printTarget(target) || undefined,
    actual: actual === undefined ? undefined : actual.kind === 'judged' ? actual.text : printActual(actual),
    share: actual?.kind === 'judged' ? actual.share : undefined,
    score: published?.score,
    reason,
  })
}
