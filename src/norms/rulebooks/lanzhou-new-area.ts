import { documents } from '../documents.js'
import { deepFrozen } from '../../kernel/deep-frozen.js'
import { layersOf } from '../resolving/layers-of.js'
import { national } from './national.js'
import type { Rulebook } from '../rulebook.js'

const stated = (): Rulebook => ({
  schema: 'budget-performance/rulebook@1',
  id: 'lanzhou-new-area',
  title: { zh: '兰州新区', en: 'Lanzhou New Area' },
  extends: 'national',
  documents: [documents.statement2021],
  norms: {
    'review.consequences': [
      {
        from: '2021-01-01', // the year the statement reports on
        basis: [
          { document: documents.statement2021.id, article: '二（五）' },
          { document: documents.objectives2015.id, article: '第二十五条' },
        ], // 优 and 良 as nationally
        seen: 'text',
        value: {
          grades: { excellent: 'proceed', good: 'improve', fair: 'revise', poor: 'revise' },
          stillFailing: 'reject',
        },
      },
    ],
    'filing.coverage': [
      {
        from: '2021-01-01',
        basis: [{ document: documents.statement2021.id, article: '二（二）' }],
        seen: 'text',
        value: '1',
      },
    ],
    'evaluation.look-back-years': [
      {
        from: '2021-01-01',
        basis: [{ document: documents.statement2021.id, article: '二（四）' }],
        seen: 'text',
        value: '3',
      },
    ],
    'approval.together': [
      {
        from: '2021-01-01',
        basis: [{ document: documents.statement2021.id, article: '二（二）' }],
        seen: 'text',
        value: { choice: 'same-day-same-body' },
      },
    ],
  },
  parents: layersOf(national),
})

/** 「兰州新区规则」 What the 2021 statement of Lanzhou New Area says, and nothing more: structure and gates, no threshold. */
export const lanzhouNewArea: Rulebook = /* @__PURE__ */ deepFrozen(/* @__PURE__ */ stated())
