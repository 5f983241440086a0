import type { IssueWords } from '../../../kernel/words.js'
import type { gateIssues } from '../../gate-issues.js'
import type { reviewIssues } from '../../review-issues.js'

/** English: what the gate, an approval, a disclosure, an adjustment, a review find. */
export const issues = {
  'gate.no-objective': () => 'No objective was filed. An objective is the precondition of a budget: file one first',
  'gate.ex-ante-rejected': (f) => `The ex-ante assessment of ${f.on} rejects the request: it cannot enter the budget`,
  'gate.ex-ante-missing': () => 'The rulebook makes an ex-ante assessment due here, and none was done. Assess first',
  'gate.ex-ante-unknown': (f) =>
    `There is no ex-ante assessment, and rulebook "${f.rulebook}" does not say where one is due (${f.key}), so nothing is judged. Make sure yourself`,
  'gate.ex-ante-undecided': (f) =>
    `The rulebook says where an ex-ante assessment is due, but "${f.name}" is not given, so it is undecided. Fill it in`,
  'gate.ex-ante-adjust': (f) =>
    `The ex-ante assessment of ${f.on} supports the request after adjustment. Make sure the adjustment was made`,
  'gate.not-reviewed': () => 'The objective has not been reviewed. Submit it for review',
  'gate.reviewed-before-filing': () => 'A review before the filing is left out. Check the days',
  'gate.improve': (f, say) => `Reviewed “${say('grade', f.grade)}”: it goes on after the changes agreed with the unit`,
  'gate.revision-owed': (f, say) => `Reviewed “${say('grade', f.grade)}”: revise the objective and submit it again`,
  'gate.re-review-owed': () => 'The objective was revised and not reviewed again. Submit it for the re-review',
  'gate.opinion-against': () => 'The review opinion is against it. Revise it and submit it again',
  'gate.rejected': (f, say) => `Reviewed “${say('grade', f.grade)}”: it may not enter the budget`,
  'gate.still-fails': (f, say) =>
    `Still “${say('grade', f.grade)}” after its revision: not budgeted, without exception`,
  'gate.reviewed-again-unrevised': () =>
    'Nothing was revised between the two reviews. A failing objective is revised before it is reviewed again, and a second look at it unrevised never counts as "still fails after revision". Check the course of events',
  'gate.later-event': (f) => `The event of ${f.on} is later than the norms day ${f.day} and is left out`,
  'approval.budget-not-approved': () => 'Neither is the budget approved nor the objective issued',
  'approval.objective-not-issued': (f) =>
    `The budget was approved on ${f.on}, the objective was not issued with it. Issue it`,
  'approval.not-same-day': (f) =>
    `The objective was issued on ${f.on}, the budget approved on ${f.by}: not together. Explain and correct`,
  'approval.not-same-body': (f) =>
    `The objective was approved by "${f.found}", the budget by "${f.expected}": who approves the budget approves the objective`,
  'approval.without-budget': (f) => `The objective was issued on ${f.on}, but no budget is approved. Check`,
  'disclosure.objective-not-disclosed': (f) =>
    `The budget was disclosed on ${f.on}, the objective was not. Disclose it, or say why it is exempt`,
  'disclosure.not-same-day': (f) =>
    `The objective was disclosed on ${f.on}, the budget on ${f.by}: not together. Explain and correct`,
  'disclosure.without-budget': (f) => `The objective was disclosed on ${f.on}, but not the budget. Check`,
  'disclosure.late': (f) =>
    `The budget was disclosed on ${f.on}, after ${f.until}, ${f.days} days from its approval. Explain`,
  'disclosure.classified': (f) => `Not disclosed, because: ${f.because}`,
  'disclosure.classified-disclosed': (f) =>
    `Said to be exempt ("${f.because}"), yet the objective was disclosed on ${f.on}. Check`,
  'adjustment.no-budget': () =>
    'The budget before and after is not stated. An objective is adjusted together with the budget: state both amounts, even if they are equal',
  'adjustment.no-reason': () => 'No reason is given for the adjustment. Give one',
  'adjustment.not-entitled': (f) =>
    `An adjustment is decided by the unit, department, finance bureau or government that may approve it; "${f.found}" may not`,
  'adjustment.framework-changed': (f) =>
    `The objective was written to framework "${f.expected}" and keeps it; it cannot become "${f.found}"`,
  'adjustment.nothing-changed': () => 'The two versions do not differ. Check',
  'review.own-objective': (f) =>
    `“${f.by}” reviews an objective of its own. Who applies sets the objective, who allocates reviews it: have it reviewed by another`,
  'review.repeated-party': (f) => `“${f.by}” marks more than once and so weighs double. Check it`,
  'review.no-panels': () => 'There are no marks. Give them',
  'review.panel-incomplete': (f) =>
    `“${f.by}” has not marked “${f.id}”, which others have. Add the mark, or say that it does not apply`,
  'review.grade-not-required': () => 'The rulebook asks for an opinion on this project, not for a grade',
  'review.grade-required': () => 'The rulebook wants this project graded; an opinion is not enough. Grade it',
  'review.no-consequence': (f, say) =>
    `The rulebook states no consequence of “${say('grade', f.grade)}”. Follow the local rule`,
  'review.repeated-subject': (f) => `“${f.id}” stands twice and counts by its first entry`,
} satisfies IssueWords<typeof gateIssues | typeof reviewIssues>
