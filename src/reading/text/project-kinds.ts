import type { Project } from '../../model/promise/project.js'

type Kind = NonNullable<Project['kind']>

/** 「项目类型」 What forms call the kinds of project; the code itself is read too. The first word is the one written. */
export const projectKindWords: Readonly<Record<Kind, readonly string[]>> = {
  'one-off': ['一次性', '一次性项目', '当年一次性'],
  continuing: ['延续', '延续性', '延续性项目', '延续项目', '经常性', '经常性项目', '常年性', '常年性项目'],
  'multi-phase': ['分期', '分期项目', '阶段性', '阶段性项目', '跨年度', '跨年度项目'],
}

/** The kind a word or a code names. */
export const projectKindOf = (word: string): Kind | undefined =>
  (Object.keys(projectKindWords) as Kind[]).find((kind) => kind === word || projectKindWords[kind].includes(word))
