import { describeIssue, toText, version } from 'budget-performance'
import type { Language } from './language.js'
import { pad, rule, wrap } from './layout.js'
import { differenceOf, headOf, notesOn, printedOf, reasonsOf, resultOf } from './phrases.js'
import { summarize, type Tally } from './summary.js'
import { explained, type Worked } from './work-on.js'

/** The totals first, then one table explained in full, then every table. */
export const terminalReport = (worked: Worked[], language: Language): string => {
  const { locale, words } = language
  const real = worked.filter(({ file }) => file.synthetic !== true)
  const synthetic = worked.filter(({ file }) => file.synthetic === true)
  const example = worked.find(({ file }) => file.id === explained)
  return [
    ...heading(`budget-performance ${version}  ${words.title}`, words.about(real.length, synthetic.length)),
    ...summaryOf(words.real, real, language),
    ...summaryOf(words.synthetic, synthetic, language),
    ...(example?.trace
      ? [...heading(words.explanation(explained)), ...toText(example.trace, locale).split('\n').map(wrapLine)]
      : []),
    ...heading(words.real),
    ...real.flatMap((each) => block(each, language)),
    '',
    ...heading(words.syntheticNote),
    ...synthetic.flatMap((each) => block(each, language)),
    '',
  ].join('\n')
}

const heading = (...lines: string[]): string[] => [rule('═'), ...lines.map((line) => wrap(line)), rule('═')]

const block = (worked: Worked, language: Language): string[] => {
  const { locale, words } = language
  const lines = (head: string, texts: string[]) => texts.map((text) => wrap(`${head}${text}`, 4))
  return [
    '',
    wrap(`${worked.file.id}  ${headOf(worked, language)}`),
    `  ${pad(resultOf(worked, language), 56)}${printedOf(worked, language)}`,
    ...(worked.file.because === undefined ? [] : [wrap(`${words.tests}${worked.file.because}`, 2)]),
    ...(worked.evaluation ? [] : worked.read.map((issue) => wrap(describeIssue(issue, locale), 4))),
    ...lines(words.missing, reasonsOf(worked, language)),
    ...lines(words.note, notesOn(worked, language)),
    ...lines(
      words.difference,
      worked.differences.map((difference) => differenceOf(difference, worked, language)),
    ),
  ]
}

const wrapLine = (line: string): string => {
  const indent = line.length - line.trimStart().length
  return wrap(line.trimStart(), indent)
}

const summaryOf = (title: string, worked: Worked[], language: Language): string[] => {
  const { words } = language
  const s = summarize(worked, language)
  const tallied = (tallies: Tally[]) => tallies.map(({ label, count }) => words.tally(label, count)).join(words.comma)
  return [
    `${title}${words.colon}${words.counts(s.tables, s.rows)}${s.unread ? `${words.comma}${words.unreadTables(s.unread)}` : ''}`,
    wrap(words.rows(s.recomputed, s.fromPrint, s.unscored), 2),
    wrap(words.final(s.final), 2),
    wrap(`${words.provisional(s.provisional)}${tallied(s.reasons)}`, 2),
    wrap(`${words.differences(s.differences)}${tallied(s.kinds)}`, 2),
  ]
}
