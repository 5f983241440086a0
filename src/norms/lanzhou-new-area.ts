import { documents } from './documents.js'
import { national } from './national.js'
import type { Rulebook } from './rulebook.js'

/** 「兰州新区规则」 What the 2021 statement of Lanzhou New Area says, and nothing more: structure and gates, no threshold. */
export const lanzhouNewArea: Rulebook = {
  schema: 'budget-performance/rulebook@1',
  id: 'lanzhou-new-area',
  title: { zh: '兰州新区', en: 'Lanzhou New Area' },
  extends: 'national',
  documents: [documents.statement2021],
  norms: {},
  parents: [national],
}
