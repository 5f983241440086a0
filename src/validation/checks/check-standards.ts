import type { Issue } from '../../kernel/issue.js'
import { compareToStandard } from '../standards/compare-to-standard.js'
import { compareToLines } from '../standards/compare-to-lines.js'
import type { Context, Row } from '../row.js'

/** 「对照标准」 A row against the library's standard of it and the caller's lines. A row the library has not is compared with its history alone. */
export const checkStandards = ({ indicator, path }: Row, { options }: Context): Issue[] => {
  const { library, history, peers, lines, funds } = options
  const others = { history: history?.[indicator.id], peers: peers?.[indicator.id] }
  const found =
    library === undefined
      ? compareToLines(indicator, others, lines ?? {})
      : compareToStandard(indicator, library, { ...others, lines, funds }).issues
  return found.flatMap((issue) =>
    issue.code === 'standard.not-found' ? [] : [{ ...issue, path: [...path, ...issue.path] }],
  )
}
