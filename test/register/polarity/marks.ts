import type { Polarity } from './polarity.js'

const refused: Polarity[string] = ['评分未采用 ! 已采用', 'Mark not taken ! Mark taken']

/** Marks of criteria: full or nothing, deducted or added, within or past the limit. */
export const marks: Polarity = {
  'scoring.score-judged-mark scored': [
    '给{value}分（满分{points}分） ! 未采用',
    'Marked {value} of {points} ! not taken',
  ],
  'scoring.score-judged-mark shared': [
    '判定比例{share} | {points} × {share} ! 未采用',
    'share {share} | {points} × {share} ! not taken',
  ],
  'scoring.score-judged-mark graded': [
    '评为“良” | 该档为{value}分（满分{points}分） ! 未采用',
    '”, which is worth | Graded “good” | worth {value} of {points} ! not taken',
  ],
  'scoring.score-judged-mark refused': refused,
  'scoring.score-checklist-mark checked': [
    '已达到 | {points} × {part} ÷ {whole} ! 未达',
    'Checked: | {points} × {part} ÷ {whole} ! Unchecked | not met',
  ],
  'scoring.score-checklist-mark refused': refused,
  'scoring.score-answer-mark full': [
    '回答“ | 得满分{points}分 ! 不得分',
    'Answer “{answer}” | full score {points} ! score 0',
  ],
  'scoring.score-answer-mark nothing': ['回答“ | 不得分 ! 满分', 'Answer “{answer}” | score 0 ! full score'],
  'scoring.score-answer-mark refused': refused,
  'scoring.score-proportional-mark full': [
    '比率{part} | 已达到 | 得满分{points}分 ! 未达 | 不得分 | 低于',
    'Rate {part} is what was wanted | full score {points} ! not what | score 0 | less',
  ],
  'scoring.score-proportional-mark proportional': [
    '比率{part} | 按比例 | 最低0分 | {points} × {part} ! 满分 | 最高 | 超过',
    'Rate {part}, in proportion, at least 0 | {points} × {part} ! full score | at most | above',
  ],
  'scoring.score-proportional-mark inverse-ratio': [
    '比率{part}，超过1 | 按比率的倒数 | {points} ÷ {part} ! 未超过 | 低于 | ×',
    'Rate {part} is above 1 | by its reciprocal | {points} ÷ {part} ! below | ×',
  ],
  'scoring.score-proportional-mark inverse-linear': [
    '比率{part}，超过1 | 按超出部分扣减，最低0分 | (2 − {part}) ! 未超过 | 低于 | 最高',
    'Rate {part} is above 1 | less in proportion to the excess, at least 0 ! below | at most | more in',
  ],
  'scoring.score-proportional-mark below-pass-line': [
    '折算后低于 | 比率{part} | 低于及格门槛{passAt} | 不得分 ! 高于 | 满分',
    'Rate {part} | less than the pass line {passAt} | score 0 ! more than | full score',
  ],
  'scoring.score-proportional-mark refused': refused,
  'scoring.score-bands-mark in-band': [
    '数值{part}，落在不低于{from} | {value}分（满分{points}分） ! 以下 | 不得分',
    'Value {part} falls in the band of at least {from} | {value} of {points} ! at most | score 0',
  ],
  'scoring.score-bands-mark in-band if below=90': [
    '落在不低于{from}、低于{below}一档 ! 不低于{below}',
    'at least {from} and below {below}: ! at least {below}',
  ],
  'scoring.score-bands-mark graded': [
    '评为“良” | {value}分（满分{points}分） ! 低于',
    '”, which is worth | Graded “good” | {value} of {points} ! below',
  ],
  'scoring.score-bands-mark below-bands': [
    '数值{part}，低于最低一档 | 不得分 ! 高于 | 最高 | 满分',
    'Value {part} is below the lowest band | score 0 ! above | highest | full score',
  ],
  'scoring.score-bands-mark lowest-band': [
    '数值{part}，低于最低一档的{from} | 按最低一档：{value}分 ! 高于 | 最高 | 不得分',
    'Value {part} is below the lowest band, which begins at {from} | counts as that | {value} of ! above | highest | score 0',
  ],
  'scoring.score-bands-mark refused': refused,
  'scoring.score-penalty-mark free': [
    '数值{part}，未过界限{free} | 得满分{points}分 ! ，过界限 | 扣',
    'Value {part} does not pass the limit {free} | full score {points} ! passes | less',
  ],
  'scoring.score-penalty-mark reduced': [
    '数值{part}，过界限{free} | 每{per}扣{lose}分 | {points} − {lose} × {over} ÷ {per} ! 未过 | 满分 | 加',
    'Value {part} passes the limit {free}, {lose} less for each {per} | {points} − {lose} × {over} ÷ {per} ! not pass | full score | more',
  ],
  'scoring.score-penalty-mark reduced-by-steps': [
    '数值{part}，过界限{free} | 每满{per}扣{lose}分，满{steps}次 | {points} − {lose} × {steps} ! 未过 | 满分 | 加',
    'Value {part} passes the limit {free}, {lose} less for each full {per}, {steps} of them ! not pass | full score | more',
  ],
  'scoring.score-penalty-mark floored': [
    '数值{part}，过界限{free} | 每{per}扣{lose}分 | 扣到下限{floor}分为止 ! 未过 | 满分 | 上限',
    'Value {part} passes the limit {free}, {lose} less for each {per}, down to the floor {floor} ! not pass | full score | up to',
  ],
  'scoring.score-penalty-mark refused': refused,
  'scoring.score-amount-mark deducted': [
    '扣{part} | {value}分 ! 加 | 为限',
    'Deducted {part} | {value} ! Added | at most',
  ],
  'scoring.score-amount-mark deducted-to-cap': [
    '应扣{part}分，以{cap}分为限，扣{value}分 ! 加',
    'Deducted {part}, at most {cap}, so {value} ! Added | at least',
  ],
  'scoring.score-amount-mark added': [
    '加{part} | {value}分 ! 扣 | 为限',
    'Added {part} | {value} ! Deducted | at most',
  ],
  'scoring.score-amount-mark added-to-cap': [
    '应加{part}分，以{cap}分为限，加{value}分 ! 扣',
    'Added {part}, at most {cap}, so {value} ! Deducted | at least',
  ],
  'scoring.score-amount-mark refused': refused,
  'scoring.score-veto-mark raised': [
    '有此情形，等级最高为“ ! 没有此情形 | 最低',
    'This is the case | at best ! not the case | at least | at worst',
  ],
  'scoring.score-veto-mark clear': ['没有此情形 ! 等级', 'This is not the case ! is the case | grade'],
  'scoring.score-veto-mark refused': refused,
  'scoring.score-answer-mark full if answer=yes': ['回答“是”，得满分{points}分', 'Answer “yes”: full score'],
  'scoring.score-answer-mark full if answer=no': ['回答“否”，得满分{points}分', 'Answer “no”: full score'],
  'scoring.score-answer-mark nothing if answer=yes': ['回答“是”，不得分', 'Answer “yes”: score 0'],
  'scoring.score-answer-mark nothing if answer=no': ['回答“否”，不得分', 'Answer “no”: score 0'],
}
