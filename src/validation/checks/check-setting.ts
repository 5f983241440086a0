import { isBefore } from '../../kernel/day-order.js'
import type { Issue } from '../../kernel/issue.js'
import { modelIssues } from '../../model/issues.js'
import { basis } from '../basis.js'
import { validationIssues } from '../issues.js'
import { measuredTarget } from '../measured-target.js'
import { plainText } from '../names/read-name.js'
import { short } from '../note.js'
import type { Context } from '../row.js'

/** 「目标概况」 The statement says something, the project has a name, a period that runs forward and somebody who answers for it. */
export const checkSetting = ({ objective, options, words, rows }: Context): Issue[] => {
  const { period, name, responsible, kind } = options
  const said = objective.statement === undefined ? undefined : plainText(objective.statement)
  const macro = said !== undefined && !/\d/.test(said) && words.says('slogan', said)
  const upkeep = rows.filter((row) => words.says('upkeep', row.name.core))
  const others = rows.length - upkeep.length
  return [
    ...(said === undefined
      ? [validationIssues.raise('objective.no-statement', { path: ['statement'], basis: basis.setting })]
      : []),
    ...(said !== undefined && isBlank(said, words)
      ? [
          validationIssues.raise('objective.blank-statement', {
            path: ['statement'],
            params: { text: short(said) },
            basis: basis.setting,
          }),
        ]
      : []),
    ...(macro
      ? [
          validationIssues.raise('objective.macro-statement', {
            path: ['statement'],
            params: { words: words.within('slogan', said) },
            basis: basis.setting,
          }),
        ]
      : []),
    ...(name !== undefined && isBlank(plainText(name), words)
      ? [validationIssues.raise('objective.blank-name', { path: ['name'], params: { text: short(plainText(name)) } })]
      : []),
    ...(responsible === undefined
      ? [modelIssues.raise('responsible.missing', { path: ['responsible'], basis: basis.responsibility })]
      : []),
    ...(period && isBefore(period.to, period.from)
      ? [modelIssues.raise('period.reversed', { path: ['period', 'to'], params: { from: period.from, to: period.to } })]
      : []),
    ...(kind === 'one-off' && upkeep.length > others
      ? [
          validationIssues.raise('objective.kind-mismatch', {
            path: ['indicators'],
            related: upkeep.map((row) => [...row.path, 'name']),
            params: {
              rows: upkeep
                .map(({ indicator }) => indicator.id)
                .join(', ')
                .slice(0, 100),
            },
          }),
        ]
      : []),
    ...alike(rows),
  ]
}

const isBlank = (text: string, words: Context['words']): boolean =>
  /^[^\p{L}\p{N}]*$/u.test(text) || words.says('placeholder', text)

// Where every measured output is 100 %, nothing tells a good year from a bad one.
const alike = (rows: Context['rows']): Issue[] => {
  const outputs = rows.filter(
    (row) => row.dimension === 'output' && row.category !== 'cost' && measuredTarget(row) !== undefined,
  )
  const all =
    outputs.length > 1 &&
    outputs.every((row) => measuredTarget(row)?.value === '100' && measuredTarget(row)?.unit === '%')
  return all
    ? [
        validationIssues.raise('objective.all-hundred', {
          path: ['indicators'],
          related: outputs.map((row) => [...row.path, 'target']),
          params: { number: String(outputs.length) },
          basis: basis.setting,
        }),
      ]
    : []
}
