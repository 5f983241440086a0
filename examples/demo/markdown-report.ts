import { describeIssue, toMarkdown, version } from 'budget-performance'
import type { Language } from './language.js'
import { differenceOf, headOf, notesOn, printedOf, reasonsOf, resultOf } from './phrases.js'
import { summarize, type Tally } from './summary.js'
import { explained, type Worked } from './work-on.js'

/** The same report as Markdown. */
export const markdownReport = (worked: Worked[], language: Language): string => {
  const { locale, words } = language
  const real = worked.filter(({ file }) => file.synthetic !== true)
  const synthetic = worked.filter(({ file }) => file.synthetic === true)
  const example = worked.find(({ file }) => file.id === explained)
  return [
    `# budget-performance ${version} ${words.title}`,
    `## ${words.summary}`,
    ...summaryOf(words.real, real, language),
    ...summaryOf(words.synthetic, synthetic, language),
    ...(example?.trace ? [`## ${words.explanation(explained)}`, toMarkdown(example.trace, locale)] : []),
    `## ${words.real}`,
    ...real.map((each) => section(each, language)),
    `## ${words.synthetic}`,
    words.syntheticNote,
    ...synthetic.map((each) => section(each, language)),
    '',
  ].join('\n\n')
}

const section = (worked: Worked, language: Language): string => {
  const { locale, words } = language
  return [
    `### ${worked.file.id} ${plain(headOf(worked, language))}`,
    [
      `- ${resultOf(worked, language)}${words.comma}${printedOf(worked, language)}`,
      ...(worked.file.because === undefined ? [] : [`- ${words.tests}${plain(worked.file.because)}`]),
      ...(worked.evaluation ? [] : worked.read.map((issue) => `- ${plain(describeIssue(issue, locale))}`)),
      ...reasonsOf(worked, language).map((reason) => `- ${words.missing}${plain(reason)}`),
      ...notesOn(worked, language).map((note) => `- ${words.note}${plain(note)}`),
      ...worked.differences.map(
        (difference) => `- ${words.difference}${plain(differenceOf(difference, worked, language))}`,
      ),
    ].join('\n'),
  ].join('\n\n')
}

const summaryOf = (title: string, worked: Worked[], language: Language): string[] => {
  const { words } = language
  const s = summarize(worked, language)
  const table = (head: string, unit: string, tallies: Tally[]): string[] =>
    tallies.length
      ? [
          [
            `| ${head} | ${unit} |`,
            '|---|--:|',
            ...tallies.map(({ label, count }) => `| ${plain(label)} | ${String(count)} |`),
          ].join('\n'),
        ]
      : []
  return [
    `**${title}**${words.colon}${words.counts(s.tables, s.rows)}`,
    [
      `- ${words.rows(s.recomputed, s.fromPrint, s.unscored)}`,
      `- ${words.final(s.final)}`,
      `- ${words.provisional(s.provisional)}`,
      `- ${words.differences(s.differences)}`,
    ].join('\n'),
    ...table(words.missing, words.tables, s.reasons),
    ...table(words.difference, words.places, s.kinds),
  ]
}

const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, (character) => `\\${character}`)
