import type { Issue } from '../../kernel/issue.js'
import { measuredTarget } from '../measured-target.js'
import { noteRow } from '../note.js'
import type { Context, Row } from '../row.js'

/** 「反事实效益」 Money not spent or not lost is compared with what did not happen: it needs its way of reckoning. */
export const checkCounterfactual = (row: Row, { words }: Context): Issue[] =>
  row.dimension === 'benefit' &&
  row.kind === 'money' &&
  measuredTarget(row) !== undefined &&
  words.says('counterfactual', row.name.core)
    ? [noteRow(row, 'indicator.counterfactual', { on: 'name' })]
    : []
