import { describeDifference, describeTerm, gradeScale } from 'budget-performance'
import type { Difference } from 'budget-performance'
import type { Language } from './language.js'
import { reasonName } from './reason-name.js'
import type { Worked } from './work-on.js'

export const headOf = ({ file, norms, dayChosen, published }: Worked, { locale, words }: Language): string => {
  const place = [
    file.region,
    dayChosen ? words.yearMissing : file.year,
    published?.complete === false ? words.cutOff : null,
  ].filter((part) => part !== null && part !== undefined)
  const { title } = norms.rulebook
  const rulebook = locale.language === 'en' ? (title.en ?? title.zh) : title.zh
  return `${file.title}${words.place(place)}  ${words.rules(rulebook, norms.day, dayChosen)}`
}

export const resultOf = ({ evaluation, norms }: Worked, { locale, words }: Language): string => {
  if (!evaluation) return words.unread
  if (evaluation.status !== 'final') return words.soFar(evaluation.subtotal, evaluation.reachable)
  const label = gradeScale(norms).find(({ grade }) => grade === evaluation.grade)?.label
  const named = locale.language === 'en' ? (label?.en ?? label?.zh) : label?.zh
  return words.total(evaluation.score, named ?? describeTerm(`grade.${evaluation.grade}`, locale))
}

export const printedOf = ({ published }: Worked, { words }: Language): string => {
  const total = published?.total
  return total?.score === undefined ? words.noTotal : words.printed(total.score, total.grade)
}

/** What a reader should know of a result that stands on the print itself, or differs from it without a difference in any row. */
export const notesOn = ({ published, evaluation, differences }: Worked, { words }: Language): string[] => {
  if (!evaluation) return []
  const copied = evaluation.indicators.filter(({ from, counted }) => from === 'published' && counted !== false)
  const moved = evaluation.indicators.some(({ status }) => status === 'not-applicable')
  const other =
    evaluation.status === 'final' &&
    published?.total?.score !== undefined &&
    published.total.score !== evaluation.score &&
    differences.length === 0
  return [
    ...(copied.length
      ? [
          words.fromPrint(
            copied.map(({ id }) => id),
            evaluation.fromPrint ?? '',
          ),
        ]
      : []),
    ...(other ? [words.otherTotal(moved)] : []),
  ]
}

/** Why a result is provisional, each reason once with its rows. */
export const reasonsOf = ({ evaluation }: Worked, language: Language): string[] => {
  if (evaluation?.status !== 'provisional') return []
  const { words } = language
  const firsts = evaluation.missing.filter((issue, i, all) => all.findIndex(({ code }) => code === issue.code) === i)
  return firsts.map((first) => {
    const rows = evaluation.missing.filter(({ code }) => code === first.code).flatMap(({ row }) => row ?? [])
    const figures = words.sums[first.code]?.(first.params['sum'] ?? '', first.params['expected'] ?? '') ?? ''
    return `${reasonName(first, language)}${figures}${rows.length ? words.rowsOf(rows) : ''}`
  })
}

export const differenceOf = (difference: Difference, { project }: Worked, { locale }: Language): string => {
  const name = project?.objective.indicators.find(({ id }) => id === difference.row)?.name
  if (name === undefined) return describeDifference(difference, locale)
  return describeDifference(difference, locale, { place: `${difference.row} ${name}`, nameOf: (_, row) => row })
}
