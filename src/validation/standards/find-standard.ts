import type { IndicatorLibrary, IndicatorStandard } from '../../model/promise/indicator-standard.js'
import type { Category } from '../../norms/vocabulary.js'
import { builtInLexicons } from '../names/built-in-lexicons.js'
import { readName } from '../names/read-name.js'
import { wordsOf, type Words } from '../../norms/names/words-of.js'

/**
 * 「查指标标准」 The standard of that name or alias (numbering and brackets aside), else the longest one the name ends in: 受益学生满意度 is measured as
 * 满意度. A good measure denied is another measure: 不合格率 is no 合格率. A category narrows the search. Undefined where the library has none.
 */
export const findStandard = (
  library: IndicatorLibrary,
  name: string,
  { category }: { category?: Category | undefined } = {},
): IndicatorStandard | undefined => {
  const words = wordsOf(builtInLexicons)
  const wanted = readName(name, words).core
  const named = library.standards
    .filter((standard) => category === undefined || standard.category === category)
    .flatMap((standard) =>
      [standard.name, ...(standard.aliases ?? [])].map((text) => ({ standard, core: readName(text, words).core })),
    )
  const exact = named.find(({ core }) => core === wanted)
  return (
    exact ??
    named
      .filter(({ core }) => core !== '' && wanted.endsWith(core) && !isDenied(wanted.slice(0, -core.length), words))
      .sort((a, b) => b.core.length - a.core.length)[0]
  )?.standard
}

const isDenied = (before: string, words: Words): boolean => words.endOf('negation', before) !== ''
