import type { IssueWords, WordsOf } from '../../kernel/words.js'
import type { evaluateProject } from '../evaluate-project.js'
import type { evaluationIssues } from '../issues.js'

/** 中文：项目的总分与等级。 */
export const sentences = {
  'evaluation.evaluate-project': {
    final: (f) => `《${f.name}》总分${f.score}分，评为“${f.label}”`,
    provisional: (f) =>
      `《${f.name}》暂得${f.subtotal}分${f.reachable === '' ? '' : `（最多可达${f.reachable}分）`}，尚不能评定等级，因为：${f.missing}`,
  },
} satisfies WordsOf<typeof evaluateProject>

/** 中文：评价时的问题。 */
export const issues = {
  'rounding.changes-grade': (f, say) =>
    `逐行舍入的总分${f.score}评为“${say('grade', f.grade)}”，不舍入的${f.unrounded}则为“${say('grade', f.otherGrade)}”。等级按前者`,
  'evaluation.from-print': (f) =>
    `有${f.rows}行共${f.points}分照录印出得分，不是重新计算的。这些分数是否成立，请另行核实`,
} satisfies IssueWords<typeof evaluationIssues>
