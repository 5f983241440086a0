import { scoreYesNo } from '../../../src/scoring/methods/score-yes-no.js'
import { describeRule } from '../../support/describe-rule.js'
import { norms2021, normsOf } from '../../support/norms.js'

describeRule(scoreYesNo, [
  {
    because: 'met earns all',
    given: [{ points: '7.5', met: true, text: '建成' }, norms2021],
    outcome: 'met',
    value: { score: '7.5', issues: [] },
    trace: { given: { points: '7.5', text: '建成' } },
  },
  {
    because: 'not met earns nothing',
    given: [{ points: '7.5', met: false }, norms2021],
    outcome: 'not-met',
    value: { score: '0' },
    trace: {
      basis: [
        {
          document: '财预〔2021〕101号',
          title: '中央部门项目支出核心绩效目标和指标设置及取值指引（试行）',
          article: '直接赋分',
          seen: 'memory',
        },
      ],
    },
  },
  {
    because: 'before 101号 it stands on what scores any measured row',
    given: [{ points: '7.5', met: true }, normsOf('2020-12-31')],
    outcome: 'met',
    value: { score: '7.5' },
    trace: {
      basis: [
        {
          document: '财预〔2020〕10号',
          title: '项目支出绩效评价管理办法',
          article: '第十六条',
          seen: 'practice',
          articleSeen: 'memory',
        },
      ],
    },
  },
])
