import { documents } from '../../documents.js'
import type { RulebookLayer } from '../../rulebook.js'
import { entry, type Basis } from './entry.js'

const from = '2019-07-26'
const remembered = (article: string): Basis => [documents.monitoring2019, article, 'memory']

/** How a project is monitored during its year, and what a finding leads to. No line is drawn: "偏离较大" is undefined nationally. */
export const nationalMonitoring = (): RulebookLayer['norms'] => ({
  'monitoring.exempt': [
    entry<'monitoring.exempt'>(from, [documents.monitoring2019, '第十二条', 'restated', 'memory'], {
      natures: ['research'],
    }),
  ],
  'monitoring.period': [entry<'monitoring.period'>(from, remembered('第十三条'), [{ to: '07-31', reportBy: '08-31' }])],
  'monitoring.causes': [entry<'monitoring.causes'>(from, remembered('第十三条'), { choice: 'where-short' })],
  'monitoring.consequences.objective-cause': [
    entry<'monitoring.consequences.objective-cause'>(from, remembered('第十五条'), { actions: ['reduce', 'adjust'] }),
  ],
  'monitoring.consequences.loss-or-risk': [
    entry<'monitoring.consequences.loss-or-risk'>(from, remembered('第十五条'), { actions: ['suspend', 'reduce'] }),
  ],
})
