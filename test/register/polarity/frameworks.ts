import type { Polarity } from './polarity.js'

/** Frameworks: final or so far, applied or not, lowest or highest, within a parent or over the whole tree. */
export const frameworks: Polarity = {
  'scoring.score-framework final': [
    '得{score}分（总分{total}分），评为“{label}” ! 暂得 | 不评等级',
    '{score} of {total}, grade “{label}” ! so far | not graded',
  ],
  'scoring.score-framework final-ungraded': [
    '得{score}分（总分{total}分），不评等级 ! 暂得 | 评为',
    '{score} of {total}, not graded ! so far | , grade',
  ],
  'scoring.score-framework provisional': [
    '暂得{subtotal}分（总分{total}分 | ），尚不能定 | 因为：{missing} ! 评为 | 最少',
    '{subtotal} of {total} so far | , not final, because: {missing} ! , final | grade “ | at least',
  ],
  'scoring.score-framework provisional if reachable=94': [
    '（总分{total}分，最多可达{reachable}分），尚不能定 ! 最少',
    'so far (at most {reachable} can be reached), not final ! at least',
  ],
  'scoring.score-framework provisional if reachable=': ['分），尚不能定 ! 可达', 'so far, not final ! reached'],
  'scoring.score-criterion scored': [
    '{name}：得{value}分（满分{points}分） ! 不计分',
    '{name}: {value} of {points} ! not scored',
  ],
  'scoring.score-criterion rescaled': [
    '{amount} × {points} ÷ {declared} | 满分由{declared}分变为{points}分 ! 不计分',
    '{amount} × {points} ÷ {declared} | went from {declared} to {points} ! not scored',
  ],
  'scoring.score-criterion aside if kind=deduction': ['{name}：扣{value}分 ! 加', '{name}: {value} deducted ! added'],
  'scoring.score-criterion aside if kind=bonus': ['{name}：加{value}分 ! 扣', '{name}: {value} added ! deducted'],
  'scoring.score-criterion aside if kind=veto': ['有此情形，一票否决 ! 没有', 'the case, a veto ! not'],
  'scoring.score-criterion not-applicable': [
    '{name}：不适用，不计分 ! 计0分 | 暂不',
    '{name}: does not apply, not scored ! yet | score 0 | scores 0',
  ],
  'scoring.score-criterion insufficient-evidence': [
    '证据不足，暂不计分，不按0分 ! 计0分 | ，按0分 | 充足',
    'insufficient evidence, not scored yet, not 0 ! scores 0 |  sufficient',
  ],
  'scoring.score-criterion evidence-zero': [
    '证据不足，按规定计0分 ! 暂不 | 不按0分 | 充足',
    'insufficient evidence, which scores 0 under the rulebook ! not 0 | yet |  sufficient',
  ],
  'scoring.score-criterion unscored': ['{name}：暂不计分 ! 得0分', '{name}: not scored yet ! score 0'],
  'scoring.aggregate-parts summed': [
    '{value}分（满分{points}分） ! 尚未 | 扣完',
    '{value} (of {points}) ! not complete | deducted',
  ],
  'scoring.aggregate-parts floored': [
    '扣分超过得分，扣完为止，得{value}分（满分{points}分） ! 未超过 | 尚未',
    'more is deducted than there is, so {value} (of {points}) ! less is | not complete',
  ],
  'scoring.aggregate-parts so-far': [
    '尚未评完， | （满分{points}分） ! 最弱',
    'not complete, | so far (of {points}) ! : complete',
  ],
  'scoring.aggregate-parts so-far if scores=': ['，尚无得分（ ! 已得', ', no score so far ! 0 so far'],
  'scoring.aggregate-parts so-far if scores=8': ['，已得{value}分（ ! 尚无', ', {value} so far ! no score'],
  'scoring.aggregate-parts weakest': [
    '以最弱一项“{tier}”为准 | {points} × {part} ! 最强',
    'weakest part counts, “{tier}” | {points} × {part} ! strongest',
  ],
  'scoring.aggregate-parts geometric': [
    '几何平均，折合{amount}分（满分{points}分） ! 算术',
    'geometric mean | {amount} (of {points}) ! arithmetic',
  ],
  'scoring.aggregate-parts converted': [
    '各项合计{sum}分，落在不低于{from}分 | 折算为{value}分（满分{points}分） ! 以下',
    'parts make {sum}, which falls in the band of at least {from} | {value} (of {points}) ! at most',
  ],
  'scoring.aggregate-parts below-table': [
    '（满分{points}分） | 各项合计{sum}分，低于最低一档，得{value}分 ! 高于 | 最高 | 及以上',
    'parts make {sum}, below the lowest band: {value} ! above | highest',
  ],
  'scoring.aggregate-parts open': [
    '（满分{points}分） | 尚未评完，暂不能计算 ! 已评完',
    'not complete, cannot be worked out yet ! : complete | can be',
  ],
  'scoring.combine-marks mean': [
    '最低{min}、最高{max}、相差{spread} | 平均 ! 中位数 | 去掉',
    'lowest {min}, highest {max}, {spread} apart | mean ! median | without one',
  ],
  'scoring.combine-marks median': [
    '最低{min}、最高{max}、相差{spread} | 中位数 ! 平均 | 去掉',
    'lowest {min}, highest {max}, {spread} apart | median ! mean | without one',
  ],
  'scoring.combine-marks trimmed-mean': [
    '最低{min}、最高{max}、相差{spread} | 去掉一个最高、一个最低后 | 平均 ! 中位数',
    'lowest {min}, highest {max}, {spread} apart | without one highest and one lowest | mean ! median',
  ],
  'scoring.redistribute-points unchanged': ['分值不变 ! 分给 | 改变', 'All points stay as they are ! goes | change'],
  'scoring.redistribute-points within-parent': [
    '不适用的要点（ | ）共{dropped}分 | 在同一上级项内 | 总分仍为{expected}分 ! 全部 | 不再分配 | +',
    'does not apply ( | ) is worth {dropped} | same parent | total stays {expected} ! all the others | nowhere | +',
  ],
  'scoring.redistribute-points whole-tree': [
    '不适用的要点（{rows}）共{dropped}分 | 其余全部要点 | 总分仍为{expected}分 ! 同一上级 | 不再分配',
    'does not apply ({rows}) is worth {dropped} | all the others | total stays {expected} ! same parent | nowhere',
  ],
  'scoring.redistribute-points not-redistributed': [
    '不适用的要点（{rows}）共{dropped}分不再分配，总分由{expected}分变为{value}分 ! 仍为 | 分给',
    'does not apply ({rows}) is worth {dropped}, which goes nowhere; the total goes from {expected} to {value} ! stays | others',
  ],
  'scoring.redistribute-points total-kept': [
    '（{rows}）不再分配 | 总分仍为{value}分 ! 总分由 | 不评等级',
    '({rows}) leaves its parent | the total stays {value} ! total goes | no grade',
  ],
  'scoring.redistribute-points nothing-applies': [
    '没有一项要点适用 | 无处可分 ! 都适用',
    'No criterion applies | nowhere ! Every',
  ],
  'scoring.grade-framework graded': [
    '{score}分，不低于{from}分 | 评为“{label}” ! ，低于{from} | 最高为',
    '{score} is at least {from} | “{label}” ! at most | at best',
  ],
  'scoring.grade-framework capped': [
    '{score}分本可评为“{otherGrade}”，因“{tier}”，最高为“{label}” ! 最低',
    '{score} would be “{otherGrade}”; because of “{tier}” it is “{label}” at best ! at worst | at least',
  ],
  'scoring.grade-framework graded if below=90': ['不低于80分、低于90分', 'is at least 80 and below 90'],
  'scoring.aggregate-parts weakest if value=16': ['加减分后得16分 ! 之前', 'with bonus and deduction 16 ! without'],
  'scoring.aggregate-parts geometric if value=13': [
    '折合15分（满分{points}分），加减分后得13分 ! 之前',
    '15 (of {points}), with bonus and deduction 13 ! without',
  ],
}
