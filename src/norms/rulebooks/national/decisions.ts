import { documents } from '../../documents.js'
import { exAntePolicy, exAnteProject } from '../../frameworks/ex-ante.js'
import { objectiveReview } from '../../frameworks/objective-review.js'
import type { RulebookLayer } from '../../rulebook.js'
import { entry } from './entry.js'

/** What conditions a budget, how an objective is reviewed and a project assessed beforehand. */
export const nationalDecisions = (): RulebookLayer['norms'] => ({
  'gate.objective': [
    entry<'gate.objective'>('2015-05-21', [documents.objectives2015, '第七条', 'memory'], { choice: 'required' }),
    entry<'gate.objective'>('2018-09-01', [documents.opinion2018, '（七）', 'restated', 'memory'], {
      choice: 'required',
    }),
  ],
  'gate.ex-ante': [
    entry<'gate.ex-ante'>('2018-09-01', [documents.opinion2018, '（六）', 'memory'], { choice: 'blocks' }),
  ],
  'review.consequences': [
    entry<'review.consequences'>('2015-05-21', [documents.objectives2015, '第二十五条', 'text'], {
      grades: { excellent: 'proceed', good: 'improve', fair: 'revise', poor: 'reject' },
      stillFailing: 'revise',
    }),
  ],
  'review.graded': [
    entry<'review.graded'>('2015-05-21', [documents.objectives2015, '第二十四、二十五条', 'memory'], {
      choice: 'key-projects',
    }),
  ],
  'review.levels': [
    entry<'review.levels'>('2015-05-21', [documents.objectives2015, '第二十六条', 'text'], ['department', 'finance']),
  ],
  'framework.review': [
    entry<'framework.review'>(
      '2015-05-21',
      [documents.objectives2015, '附件 项目支出绩效目标审核表', 'memory'],
      objectiveReview,
    ),
  ],
  'framework.ex-ante-project': [
    entry<'framework.ex-ante-project'>('2018-09-01', [documents.opinion2018, '（六）', 'memory'], exAnteProject),
  ],
  'framework.ex-ante-policy': [
    entry<'framework.ex-ante-policy'>('2018-09-01', [documents.opinion2018, '（六）', 'memory'], exAntePolicy),
  ],
})
