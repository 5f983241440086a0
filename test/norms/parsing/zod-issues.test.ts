import { describe, expect, it } from 'vitest'
import { describeIssue } from '../../../src/explain/describe-issue.js'
import { en } from '../../../src/explain/en.js'
import { zhCN } from '../../../src/explain/zh-CN.js'
import { parseRulebook } from '../../../src/norms/parse-rulebook.js'
import { layerJson } from '../../support/norms.js'

const document = '某财试〔2021〕3号'
const norm = (key: string, value: unknown, more: object = {}) =>
  layerJson({}, { norms: { [key]: [{ from: '2021-01-01', basis: [{ document }], seen: 'text', value, ...more }] } })
const told = (json: unknown) =>
  parseRulebook(json)
    .issues.filter(({ severity }) => severity === 'error')
    .map((issue) => [describeIssue(issue, zhCN), describeIssue(issue, en)])
const band = (from: string, grade: string) => ({ grade, label: { zh: '优' }, from })

describe('a layer that is refused says what, where, why and what to do', () => {
  it.each<[string, unknown, [string, string][]]>([
    [
      'more execution points than there are',
      norm('execution.points', '120'),
      [
        [
          '“120”不在0至100之间。请改为0至100的数（norms.execution.points.0.value）',
          '“120” does not lie between 0 and 100. Give a number from 0 to 100 (norms.execution.points.0.value)',
        ],
      ],
    ],
    [
      'fewer than none',
      norm('execution.points', '-5'),
      [
        [
          '“-5”不在0至100之间。请改为0至100的数（norms.execution.points.0.value）',
          '“-5” does not lie between 0 and 100. Give a number from 0 to 100 (norms.execution.points.0.value)',
        ],
      ],
    ],
    [
      'points with a needless zero',
      norm('execution.points', '20.0'),
      [
        [
          '“20.0”有多余的零或符号，规则集里的数须写成最简形式。请写成20（norms.execution.points.0.value）',
          '“20.0” has needless zeros or a needless sign: a rulebook stores a number in its shortest form. Write 20 (norms.execution.points.0.value)',
        ],
      ],
    ],
    [
      'points that are no number',
      norm('execution.points', 'x'),
      [
        [
          '“x”不是一个数。请只写数字、负号和一个小数点，如 10.5（norms.execution.points.0.value）',
          '“x” is not a number. Write digits, a minus sign and one decimal point only, such as 10.5 (norms.execution.points.0.value)',
        ],
      ],
    ],
    [
      'points as a JSON number',
      norm('execution.points', 20),
      [
        [
          '数值须以文本给出（如 "10.5"），收到的是20：程序的浮点数存不准小数。请改为文本（norms.execution.points.0.value）',
          'A number must be given as text (such as "10.5"), not as 20: floating point cannot hold decimals exactly. Give it as text (norms.execution.points.0.value)',
        ],
      ],
    ],
    [
      'a layer called 某县',
      layerJson({}, { id: '某县' }),
      [
        [
          '“某县”不能用作编号。请以英文字母开头，只用小写英文字母、数字和连字符，最长64个字符（id）',
          '“某县” cannot be an id. Use lower-case letters (a to z), digits and hyphens only, a letter first, at most 64 characters (id)',
        ],
      ],
    ],
    [
      'a framework called 某县',
      norm('framework.park', {
        id: '某县',
        title: { zh: '园区评价' },
        total: '100',
        decimals: 2,
        criteria: [{ id: 'a', label: { zh: '甲' }, points: '100' }],
      }),
      [
        [
          '“某县”不能用作编号。请以英文字母开头，只用英文字母、数字、连字符和下划线，最长64个字符（norms.framework.park.0.value.id）',
          '“某县” cannot be an id. Use letters (a to z, A to Z), digits, hyphens and underscores only, a letter first, at most 64 characters (norms.framework.park.0.value.id)',
        ],
      ],
    ],
    [
      'a grade called 某县',
      norm('grades.scale', [band('90', '某县'), band('0', 'poor')]),
      [
        [
          '“某县”不在允许的取值之内（excellent, good, fair, low, poor）。请改为其中之一（norms.grades.scale.0.value.0.grade）',
          '“某县” is not one of the allowed values (excellent, good, fair, low, poor). Use one of them (norms.grades.scale.0.value.0.grade)',
        ],
      ],
    ],
    [
      'a document called 某县 that nobody registered',
      norm('execution.points', '10', { basis: [{ document: '某县' }] }),
      [
        [
          '依据“某县”不在文件目录中。请先登记该文件（norms.execution.points.0.basis.0.document）',
          'The document “某县” is not in the register of documents. Register it first (norms.execution.points.0.basis.0.document)',
        ],
      ],
    ],
    [
      'an entry with one member more',
      norm('execution.points', '10', { note: 'x' }),
      [
        [
          '此处没有“note”这一项，只有from, until, basis, seen, value。请改正名称，或去掉此项（norms.execution.points.0.note）',
          'There is no member “note” here, only from, until, basis, seen, value. Correct the name, or remove the member (norms.execution.points.0.note)',
        ],
      ],
    ],
    [
      'a level-1 dimension nobody has',
      norm('points.level1.own', [{ cost: false, satisfaction: false, points: { outputs: '90' } }]),
      [
        [
          '此处没有“outputs”这一项，只有cost, output, benefit, satisfaction, other。请改正名称，或去掉此项（norms.points.level1.own.0.value.0.points.outputs）',
          'There is no member “outputs” here, only cost, output, benefit, satisfaction, other. Correct the name, or remove the member (norms.points.level1.own.0.value.0.points.outputs)',
        ],
      ],
    ],
    [
      'a bound above the full score',
      norm('grades.scale', [band('190', 'excellent'), band('0', 'poor')]),
      [
        [
          '“190”不在0至100之间。请改为0至100的数（norms.grades.scale.0.value.0.from）',
          '“190” does not lie between 0 and 100. Give a number from 0 to 100 (norms.grades.scale.0.value.0.from)',
        ],
      ],
    ],
    [
      'a bound twice',
      norm('grades.scale', [band('90', 'excellent'), band('90', 'good'), band('0', 'poor')]),
      [
        [
          '“90”在这里是第二次出现，两处以哪一处为准无从确定。同一项只写一次，请改正或去掉一处（norms.grades.scale.0.value.1.from）',
          '“90” stands here a second time, so it is open which of the two holds. Each may stand once: correct or remove one (norms.grades.scale.0.value.1.from)',
        ],
      ],
    ],
    [
      'no band',
      norm('grades.scale', []),
      [
        [
          '此处为空，至少要有1项。请补充（norms.grades.scale.0.value）',
          'There is nothing here, and there must be at least one. Complete it (norms.grades.scale.0.value)',
        ],
      ],
    ],
    [
      'half a day',
      norm('disclosure.days', '1.5'),
      [
        [
          '“1.5”不是0至9999的整数。请改为此范围内的整数，不带小数（norms.disclosure.days.0.value）',
          '“1.5” is not a whole number from 0 to 9999. Give one, without decimals (norms.disclosure.days.0.value)',
        ],
      ],
    ],
    [
      'days of five digits',
      norm('disclosure.days', '10000'),
      [
        [
          '“10000”不是0至9999的整数。请改为此范围内的整数，不带小数（norms.disclosure.days.0.value）',
          '“10000” is not a whole number from 0 to 9999. Give one, without decimals (norms.disclosure.days.0.value)',
        ],
      ],
    ],
    [
      'a term of six digits',
      norm('gate.emergency-term', { days: '100000', kind: 'working' }),
      [
        [
          '“100000”不是0至99999的整数。请改为此范围内的整数，不带小数（norms.gate.emergency-term.0.value.days）',
          '“100000” is not a whole number from 0 to 99999. Give one, without decimals (norms.gate.emergency-term.0.value.days)',
        ],
      ],
    ],
    [
      'a term in weeks',
      norm('gate.emergency-term', { days: '2', kind: 'weeks' }),
      [
        [
          '“weeks”不在允许的取值之内（calendar, working）。请改为其中之一（norms.gate.emergency-term.0.value.kind）',
          '“weeks” is not one of the allowed values (calendar, working). Use one of them (norms.gate.emergency-term.0.value.kind)',
        ],
      ],
    ],
    [
      'a negative amount',
      norm('ex-ante.trigger', [{ amount: '-5000000' }]),
      [
        [
          '“-5000000”小于0，此处不得小于0。请改为不小于0的数（norms.ex-ante.trigger.0.value.0.amount）',
          '“-5000000” is below 0, the least it may be. Give 0 or more (norms.ex-ante.trigger.0.value.0.amount)',
        ],
      ],
    ],
    [
      'a trigger of nothing',
      norm('ex-ante.trigger', [{}]),
      [
        [
          '此处为空，至少要有1项。请补充（norms.ex-ante.trigger.0.value.0）',
          'There is nothing here, and there must be at least one. Complete it (norms.ex-ante.trigger.0.value.0)',
        ],
      ],
    ],
    [
      'a share in percent',
      norm('filing.coverage', '60'),
      [
        [
          '比例“60”应在0与1之间，小数不超过12位（60%写作0.6）。请改正（norms.filing.coverage.0.value）',
          'The share “60” must lie between 0 and 1, with at most 12 decimals (60 % is 0.6). Correct it (norms.filing.coverage.0.value)',
        ],
      ],
    ],
    [
      'more decimals than a framework may have',
      norm('framework.park', {
        id: 'park',
        title: { zh: '园区评价' },
        total: '100',
        decimals: 7,
        criteria: [{ id: 'a', label: { zh: '甲' }, points: '100' }],
      }),
      [
        [
          '7超过上限6。请改小（norms.framework.park.0.value.decimals）',
          '7 is over the limit of 6. Give a smaller number (norms.framework.park.0.value.decimals)',
        ],
      ],
    ],
    [
      'a reviewer twice',
      norm('review.levels', ['department', 'department']),
      [
        [
          '“department”在这里是第二次出现，两处以哪一处为准无从确定。同一项只写一次，请改正或去掉一处（norms.review.levels.0.value.1）',
          '“department” stands here a second time, so it is open which of the two holds. Each may stand once: correct or remove one (norms.review.levels.0.value.1)',
        ],
      ],
    ],
  ])('%s', (_, json, expected) => expect(told(json)).toEqual(expected))
})
