import type { Facts, IssueWords } from '../../../kernel/words.js'
import type { gateIssues } from '../../gate-issues.js'
import type { reviewIssues } from '../../review-issues.js'

const apart = (f: Facts<'late' | 'early'>): string =>
  f.late === '' ? `, ${f.early} days early` : `, ${f.late} days late`

type Due = Facts<'isNew' | 'amount' | 'from' | 'growth' | 'growthFrom' | 'growthOver'>

/** Why an assessment is due: the request's figures beside those of the line. */
const dueBecause = (f: Due): string =>
  [
    f.isNew === '' ? '' : f.isNew === 'yes' ? 'the request is new' : 'the request is not new',
    f.from === '' ? '' : `${f.amount} yuan asked for, from ${f.from} yuan on`,
    f.growthFrom === '' ? '' : `growth of ${f.growth} %, from ${f.growthFrom} % on`,
    f.growthOver === '' ? '' : `growth of ${f.growth} %, over ${f.growthOver} %`,
  ]
    .filter((each) => each !== '')
    .join(', ')

/** English: what the gate, an approval, a disclosure, an adjustment, a review find. */
export const issues = {
  'gate.no-objective': () => 'No objective was filed. An objective is the precondition of a budget: file one first',
  'gate.ex-ante-rejected': (f) =>
    `The ex-ante assessment of ${f.on} rejects the request: it cannot enter the budget. If it is still wanted, make the case anew and assess again`,
  'gate.ex-ante-missing': (f) =>
    `Rulebook "${f.rulebook}" makes an ex-ante assessment due here, and none was done: ${dueBecause(f)}. Assess first`,
  'gate.ex-ante-unknown': (f) =>
    `There is no ex-ante assessment, and it is not stated that the request is not new; rulebook "${f.rulebook}" does not say where one is due, so this is to be decided first. Assess it, or record why no assessment is needed`,
  'gate.ex-ante-undecided': (f) =>
    `It is laid down where an ex-ante assessment is due, but "${f.name}" is not given, so nobody can tell whether it is due here. Fill it in`,
  'gate.ex-ante-amount-missing': (f) =>
    `The ex-ante assessment of ${f.on} supports the request after adjustment, but ${f.what === 'suggested' ? 'the suggested amount' : 'the amount now asked for'} is not stated, so it is not known whether it was adjusted. State it`,
  'gate.ex-ante-over-suggested': (f) =>
    `${f.amount} yuan are asked for, more than the ${f.suggested} yuan the ex-ante assessment of ${f.on} suggests. Adjust the request to it`,
  'gate.ex-ante-adjusted': (f) =>
    `${f.amount} yuan are asked for, not more than the ${f.suggested} yuan the ex-ante assessment of ${f.on} suggests: adjusted`,
  'gate.ex-ante-assessed-again': (f) =>
    `The ex-ante assessment of ${f.earlier} rejected the request, the one of ${f.on} counts instead. Make sure the case was made anew`,
  'gate.objective-unmatched': (f) =>
    `The ex-ante assessment of ${f.on} suggests ${f.suggested} yuan, and the objective ${f.amount === '' ? 'has not changed since' : `is still written for ${f.amount} yuan`}. Match the objective to the amount`,
  'gate.not-reviewed': () => 'The objective has not been reviewed. Submit it for review',
  'gate.reviewed-before-filing': () => 'A review before the filing is left out. Check the days',
  'gate.review-by-nobody': (f) => `The review of ${f.on} does not say who reviewed, so it is none. State it`,
  'gate.review-own': (f) =>
    `The review of ${f.on} is by "${f.by}" itself, whose objective it is (or nobody says whose it is), so it is none. Who applies sets the objective, who allocates reviews it: have it reviewed by another`,
  'gate.reviewer-unlisted': (f, say) =>
    `“${say('party', f.kind)}” is none of the levels of review laid down: its review stands below all of them and counts only while none has reviewed. Check who reviews`,
  'gate.lower-review': (f, say) =>
    `The review of ${f.on} by “${say('party', f.kind)}” comes after that of “${say('party', f.above)}” and cannot overrule it`,
  'gate.level-missing': (f, say) =>
    `Every level of review must have passed the objective, and “${say('party', f.kind)}” has not passed it as it stands. Submit it for review`,
  'gate.reviews-contradict': (f, say) =>
    `The objective is unchanged, yet ${f.grade === '' ? 'it was accepted' : `its review was “${say('grade', f.grade)}”`} on ${f.on} and ${f.otherGrade === '' ? 'not accepted' : `“${say('grade', f.otherGrade)}”`} on ${f.again}: they contradict each other and neither counts. Have the reviewer confirm`,
  'gate.grade-owed': () =>
    'The review of this project must be graded, and an opinion in favour is not enough. Grade it',
  'gate.improve': (f, say) =>
    `Reviewed “${say('grade', f.grade)}”: it goes on, and the agreed improvement of the objective is owed`,
  'gate.revision-owed': (f, say) => `Reviewed “${say('grade', f.grade)}”: revise the objective and submit it again`,
  'gate.re-review-owed': () => 'The objective was revised and not reviewed again. Submit it for the re-review',
  'gate.opinion-against': () => 'The review opinion is against it. Revise it and submit it again',
  'gate.rejected': (f, say) => `Reviewed “${say('grade', f.grade)}”: it may not enter the budget`,
  'gate.still-fails': (f, say) =>
    `Still “${say('grade', f.grade)}” after its revision: not budgeted, without exception`,
  'gate.reviewed-again-unrevised': (f) =>
    `Nothing real changed in the objective between the reviews of ${f.on} and ${f.again}, so the second never counts. A failing objective is revised before it is reviewed again`,
  'gate.revised-unchanged': (f) =>
    `The revision of ${f.on} changes nothing of what the objective promises, so it is none. Check`,
  'gate.emergency': (f, say) =>
    `Admitted first in an emergency on ${f.on} by “${say('party', f.kind)}”, because: ${f.because}. What is owed is due ${f.due === '' ? 'afterwards (the rulebook states no term)' : `by ${f.due}`}`,
  'gate.emergency-no-reason': (f) => `The emergency admission of ${f.on} gives no reason, so it is none. Give one`,
  'gate.emergency-not-entitled': (f, say) =>
    `The emergency admission of ${f.on} is by "${f.by}" (${say('party', f.kind)}), who may not approve a budget, so it is none. Check`,
  'gate.emergency-overdue': (f) =>
    `Admitted first in an emergency on ${f.on}, to be made up for by ${f.due}: ${f.days} days overdue. Make up for what is owed`,
  'gate.calendar-missing': () =>
    'The term is in working days and no calendar is given, so its last day is not known. Give one',
  'gate.later-event': (f) =>
    `The event of ${f.on} is later than ${f.day}, the day asked about, and is left out. To count it, ask as of ${f.on} or later`,
  'gate.other-year': (f) =>
    `The event of ${f.on} is of ${f.year}, the year asked about is ${f.asked}, so it is left out. Correct the year if it is wrong`,
  'gate.year-unstated': (f) =>
    `The event of ${f.on} names no budget year while others do, so it is not counted for ${f.year}. State it`,
  'approval.budget-not-approved': () =>
    'Neither is the budget approved nor the objective issued. Issue the objective together with the budget',
  'approval.objective-not-issued': (f) =>
    `The budget was approved on ${f.on}, the objective was not issued with it, ${f.days} days ago. Issue it`,
  'approval.not-same-day': (f) =>
    `The objective was issued on ${f.on}, the budget approved on ${f.by}: not together${apart(f)} (we read “together” as the same day, our convention). Explain and correct`,
  'approval.no-approver': (f) =>
    `It is not stated who approved the ${f.of === 'budget' ? 'budget' : 'objective'}, so that one body approved both cannot be checked. State it`,
  'approval.later-day': (f) =>
    `${f.on} is later than ${f.day}, the day asked about, and counts as not yet happened. Check the day`,
  'approval.not-same-body': (f) =>
    `The objective was approved by "${f.found}", the budget by "${f.expected}"; it should be one body: who approves the budget approves the objective. Check and correct`,
  'approval.without-budget': (f) => `The objective was issued on ${f.on}, but no budget is approved. Check`,
  'disclosure.objective-not-disclosed': (f) =>
    `The budget was disclosed on ${f.on}, the objective was not, ${f.days} days ago. Disclose it, or say why it is exempt`,
  'disclosure.not-same-day': (f) =>
    `The objective was disclosed on ${f.on}, the budget on ${f.by}: not together${apart(f)} (we read “together” as the same day, our convention). Explain and correct`,
  'disclosure.not-yet': (f) =>
    f.until === ''
      ? 'The budget is approved and not disclosed yet'
      : `The budget is approved and not disclosed yet, which is due by ${f.until}: ${f.left} days left`,
  'disclosure.overdue': (f) =>
    `The budget is not disclosed, and ${f.until}, ${f.days} days from its approval, is past: ${f.late} days overdue. Disclose it`,
  'disclosure.without-budget': (f) => `The objective was disclosed on ${f.on}, but not the budget. Check`,
  'disclosure.late': (f) =>
    `The budget was disclosed on ${f.on}, after ${f.until}, ${f.days} days from its approval: ${f.late} days late. Explain`,
  'disclosure.classified': (f) => `Not disclosed, because: ${f.because}`,
  'disclosure.classified-disclosed': (f) =>
    `Said to be exempt ("${f.because}"), yet the objective was disclosed on ${f.on}. Check`,
  'adjustment.no-budget': () =>
    'The budget before and after is not stated. An objective is adjusted together with the budget: state both amounts, even if they are equal',
  'adjustment.no-reason': () => 'No reason is given for the adjustment. Give one',
  'adjustment.not-entitled': (f, say) =>
    `An adjustment is decided by the department, finance bureau or government that approved the objective, not by whoever set it or by “${say('party', f.found)}”. Have the body that approved it decide`,
  'adjustment.not-body-of-record': (f) =>
    `The objective was approved by "${f.expected}", the adjustment decided by "${f.found}". Who approves the objective decides on its adjustment: have "${f.expected}" decide`,
  'adjustment.body-unknown': () =>
    'It is not stated who approved the objective, so that the same body decided cannot be checked. State it',
  'adjustment.lowered-budget-kept': (f) =>
    `The target “${f.before}” ${f.after === '' ? 'is taken out' : `is lowered to “${f.after}”`}, and the budget does not fall (${f.from} yuan before, ${f.to} yuan after). Explain, or cut the budget`,
  'adjustment.objective-untouched': (f) =>
    `The budget changes from ${f.from} to ${f.to} yuan, and the objective does not. Make sure it still matches the money`,
  'adjustment.re-review-owed': () =>
    'The adjustment changes what the objective promises, so a re-review is owed. Submit it for review',
  'adjustment.framework-changed': (f) =>
    `The objective was written to framework "${f.expected}" and keeps it; it cannot become "${f.found}"`,
  'adjustment.nothing-changed': () =>
    'Objective and budget are the same before and after, so nothing is adjusted. Check',
  'review.own-objective': (f) =>
    `“${f.by}” reviews an objective of its own. Who applies sets the objective, who allocates reviews it: have it reviewed by another`,
  'review.repeated-party': (f) => `“${f.by}” marks more than once and so weighs double. Check it`,
  'review.no-panels': () => 'There are no marks at all, so the review has no result. Give them',
  'review.panel-incomplete': (f) =>
    `“${f.by}” has not marked “${f.id}”, which others have. Add the mark, or say that it does not apply`,
  'review.grade-not-required': () => 'The review of this project takes an opinion; no grade is laid down for it',
  'review.grade-required': () => 'The review of this project must be graded; an opinion is not enough. Grade it',
  'review.no-consequence': (f, say) =>
    `It is not laid down what follows from a review of “${say('grade', f.grade)}”. Follow the local rule`,
  'review.repeated-subject': (f) => `The review of “${f.id}” stands twice and counts by its first entry. Check`,
} satisfies IssueWords<typeof gateIssues | typeof reviewIssues>
