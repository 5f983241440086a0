import type { Polarity } from './polarity.js'

/** Ranges, bands, deadlines, answers, judgements: inside or outside, above or below, in time or late. */
export const shapes: Polarity = {
  'scoring.score-range inside': [
    '在{from}至{to} | 之间 | 得满分{points}分 ! 不在 | 低于 | 高于 | 不得分',
    'lies within {from} to {to} | full score {points} ! outside | below | above | score 0',
  ],
  'scoring.score-range below-range': [
    '低于区间下端{from} | 与下端之比 | {points} × {actual} ÷ {from} ! 高于 | 上端 | 满分 | 不得分',
    'is below the range | begins at {from} | {points} × {actual} ÷ {from} ! above | ends at | full score',
  ],
  'scoring.score-range above-range': [
    '高于区间上端{to} | 与上端之比 | {points} × {to} ÷ {actual} ! 低于 | 下端 | 满分 | 不得分',
    'is above the range | ends at {to} | {points} × {to} ÷ {actual} ! below | begins at | full score',
  ],
  'scoring.score-range outside': [
    '不在{from}至{to} | 不得分 ! ，在 | 满分',
    'lies outside {from} to {to} | score 0 ! within | inside | full score',
  ],
  'scoring.score-banded in-band': [
    '落在不低于{from} | 一档 | 得分比例{share} | {points} × {share} ! 以下 | 不得分',
    'the band of at least {from} | share {share} of the points | {points} × {share} ! at most | band up to | score 0',
  ],
  'scoring.score-banded in-band if below=90': [
    '不低于{from}%、低于{below}%一档 ! 不低于{below}',
    'at least {from}% and below {below}%, ! at least {below}',
  ],
  'scoring.score-banded below-bands': [
    '低于最低一档 | 不得分 ! 高于 | 最高 | 满分',
    'is below the lowest band | score 0 ! above | highest | full score',
  ],
  'scoring.score-deadline in-time': [
    '{on}完成 | 不晚于{by} | 得满分{points}分 ! ，晚于 | 逾期 | 不得分 | 早于',
    'Completed on {on} | not later than {by} | full score {points} ! , later | days late | score 0 | earlier',
  ],
  'scoring.score-deadline late': [
    '{on}完成 | ，晚于{by} | 逾期{days}天 | 不得分 ! 不晚于 | 早于 | 提前 | 满分',
    'Completed on {on}, later than {by} | {days} day |  late | score 0 ! not later | earl | full score',
  ],
  'scoring.score-deadline late-per-day': [
    '{on}完成 | ，晚于{by} | 逾期{days}天 | 每天扣{share} | 最低0分 ! 不晚于 | 早于 | 提前 | 满分 | 每天加',
    'on {on}, later than {by} | {days} day |  late | less {share} a day | at least 0 ! not later | earl | full | more',
  ],
  'scoring.score-deadline late-unjudged': [
    '{on}完成 | ，晚于{by} | 逾期{days}天 | 须由评价人判定 ! 不晚于 | 早于 | 提前 | 满分 | 不得分 | 无须',
    'on {on}, later than {by} | {days} day |  late | a person must judge ! not later | earl | full | score 0 | need not',
  ],
  'scoring.score-deadline not-completed': [
    '应于{by}前完成 | 未完成，不得分 ! 后完成 | 满分 | 已完成',
    'Due by {by} | not completed | score 0 ! after | full score',
  ],
  'scoring.score-yes-no met': [
    '已达到 | 得满分{points}分 ! 未达 | 不得分',
    'Met | full score {points} ! Not met | score 0',
  ],
  'scoring.score-yes-no not-met': ['未达到 | 不得分 ! 已达 | 满分', 'Not met | score 0 ! full score'],
  'scoring.score-judged judged': ['{share} | {points} × {share} ! 不在其中', '{share} | {points} × {share} ! outside'],
  'scoring.score-judged judged if published=true': [
    '照录印出得分，未重新判定，合分值的{share} ! 判定比例',
    'printed score as it stands, not judged again, is {share} of the points ! judged share',
  ],
  'scoring.score-judged out-of-band': [
    '档，得分应 | “{text}”属“{tier}”档 | 得分应不低于{from}分 | {share}不在其中 | {points} × {share} ! 正在其中',
    'is of the tier | of the tier “{tier}” | a score of at least {from} and | {share} lies outside it ! inside | within',
  ],
  'scoring.score-judged out-of-band if inclusive=': [
    '不低于{from}分、低于{to}分， ! 不超过',
    'at least {from} and below {to}; ! at most',
  ],
}
