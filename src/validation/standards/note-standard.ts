import type { Issue } from '../../kernel/issue.js'
import type { Indicator } from '../../model/promise/indicator.js'
import type { IndicatorLibrary, IndicatorStandard } from '../../model/promise/indicator-standard.js'
import { validationIssues, type FactsBeside, type ValidationIssueCode } from '../issues.js'
import { short } from '../note.js'

type Codes = FactsBeside<'name' | 'label' | 'title'>
type Beside<C extends keyof Codes> = [keyof Codes[C]] extends [never] ? [] : [params: Codes[C]]

/** Says an issue of one comparison: the row, the standard, the library and the range's source are told with it. */
export type NoteStandard = <C extends keyof Codes>(code: C, on: string, ...more: Beside<C>) => Issue

const raise = validationIssues.raise as unknown as (code: ValidationIssueCode, where: Partial<Issue>) => Issue // Beside says what each code asks for

export const noteStandard =
  (indicator: Indicator, standard: IndicatorStandard | undefined, library: IndicatorLibrary): NoteStandard =>
  (code, on, ...[params]) =>
    raise(code, {
      path: [on],
      row: indicator.id,
      params: {
        name: short(indicator.name),
        label: short(standard?.name ?? ''),
        title: short(library.title.zh),
        ...params,
      },
      ...(standard?.range && { basis: [{ ...standard.range.source }] }),
    })
