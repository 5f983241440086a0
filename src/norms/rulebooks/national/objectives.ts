import { documents } from '../../documents.js'
import type { ObjectiveFramework } from '../../norm-values.js'
import type { RulebookLayer } from '../../rulebook.js'
import { entry } from './entry.js'

const satisfaction: ObjectiveFramework['dimensions'][number] = {
  dimension: 'satisfaction',
  label: { zh: '满意度指标', en: 'satisfaction' },
  required: 'where-served', // listed by 88号, given points by 10号; that it may be left out where nobody is served is 101号's
  categories: [{ category: 'satisfaction', label: { zh: '服务对象满意度指标', en: 'satisfaction of those served' } }],
}
const quantity = { category: 'quantity', label: { zh: '数量指标', en: 'quantity' } } as const
const quality = { category: 'quality', label: { zh: '质量指标', en: 'quality' } } as const
const timeliness = { category: 'timeliness', label: { zh: '时效指标', en: 'timeliness' } } as const
const economic = { category: 'economic', label: { zh: '经济效益指标', en: 'economic benefit' } } as const
const social = { category: 'social', label: { zh: '社会效益指标', en: 'social benefit' } } as const
const ecological = { category: 'ecological', label: { zh: '生态效益指标', en: 'ecological benefit' } } as const

const framework2015: ObjectiveFramework = {
  dimensions: [
    {
      dimension: 'output',
      label: { zh: '产出指标', en: 'output' },
      required: 'always',
      categories: [quantity, quality, timeliness, { category: 'cost', label: { zh: '成本指标', en: 'cost' } }],
    },
    {
      dimension: 'benefit',
      label: { zh: '效益指标', en: 'benefit' },
      required: 'always',
      categories: [
        economic,
        social,
        ecological,
        { category: 'sustained', label: { zh: '可持续影响指标', en: 'sustained effect' } },
      ],
    },
    satisfaction,
  ],
}
const framework2021: ObjectiveFramework = {
  dimensions: [
    {
      dimension: 'cost',
      label: { zh: '成本指标', en: 'cost' },
      categories: [
        { category: 'economic-cost', label: { zh: '经济成本指标', en: 'economic cost' } },
        { category: 'social-cost', label: { zh: '社会成本指标', en: 'social cost' } },
        { category: 'ecological-cost', label: { zh: '生态环境成本指标', en: 'ecological cost' } },
      ],
    },
    {
      dimension: 'output',
      label: { zh: '产出指标', en: 'output' },
      required: 'always',
      categories: [{ ...quantity, required: 'in-principle' }, { ...quality, required: 'in-principle' }, timeliness],
    },
    {
      dimension: 'benefit',
      label: { zh: '效益指标', en: 'benefit' },
      required: 'always',
      categories: [economic, social, ecological],
    },
    satisfaction,
  ],
}

/** How an objective is written, approved, changed and disclosed. */
export const nationalObjectives = (): RulebookLayer['norms'] => ({
  'approval.together': [
    entry<'approval.together'>('2015-05-21', [documents.objectives2015, '第二十七条', 'text'], {
      choice: 'same-body',
    }),
    {
      from: '2018-09-01',
      basis: [
        { document: documents.opinion2018.id, article: '（七）', articleSeen: 'memory' }, // restated, without the number of its item
        { document: documents.objectives2015.id, article: '第二十七条', articleSeen: 'text' },
      ],
      seen: 'restated',
      value: { choice: 'same-day-same-body' },
    },
  ],
  'adjustment.with-budget': [
    entry<'adjustment.with-budget'>('2015-05-21', [documents.objectives2015, '第二十八条', 'text'], {
      choice: 'required',
    }),
  ],
  'disclosure.days': [entry<'disclosure.days'>('2015-01-01', [documents.budgetLaw, '第十四条', 'memory'], '20')],
  'framework.preferred': [
    entry<'framework.preferred'>('2015-05-21', [documents.ourConvention, 'inferred-framework', 'assumed'], '2015'),
  ],
  'objective-framework.2015': [
    entry<'objective-framework.2015'>(
      '2015-05-21',
      [documents.objectives2015, '第十条', 'restated', 'memory'],
      framework2015,
    ),
  ],
  'objective-framework.2021': [
    entry<'objective-framework.2021'>('2021-08-18', [documents.indicators2021, undefined, 'memory'], framework2021),
  ],
})
