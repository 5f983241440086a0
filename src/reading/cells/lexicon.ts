import type { Comparison } from '../../norms/vocabulary.js'

/** 「比较词」 Words before a number, longest first where one begins another. */
export const wordsBefore: readonly (readonly [string, Comparison])[] = [
  ['大于或等于', 'at-least'], ['大于等于', 'at-least'], ['不得低于', 'at-least'], ['不得少于', 'at-least'], ['应不低于', 'at-least'], ['不低于', 'at-least'], ['不少于', 'at-least'], ['不小于', 'at-least'], ['至少', 'at-least'], ['最低', 'at-least'],
  ['小于或等于', 'at-most'], ['小于等于', 'at-most'], ['不得超过', 'at-most'], ['不得高于', 'at-most'], ['应不超过', 'at-most'], ['不超过', 'at-most'], ['不超', 'at-most'], ['不高于', 'at-most'], ['不大于', 'at-most'], ['不多于', 'at-most'], ['至多', 'at-most'], ['最多', 'at-most'], ['最高', 'at-most'],
  ['等于', 'equal'],
  ['大于', 'above'], ['高于', 'above'], ['超过', 'above'], ['多于', 'above'],
  ['小于', 'below'], ['低于', 'below'], ['少于', 'below'], ['不足', 'below'], ['不到', 'below'],
]

/** 「比较词」 Words after a number. */
export const wordsAfter: readonly (readonly [string, Comparison])[] = [
  ['(含)及以上', 'at-least'], ['(含)以上', 'at-least'], ['及其以上', 'at-least'], ['及以上', 'at-least'], ['含以上', 'at-least'], ['以上', 'at-least'],
  ['(含)以下', 'at-most'], ['及以下', 'at-most'], ['以下', 'at-most'], ['(含)以内', 'at-most'], ['以内', 'at-most'], ['之内', 'at-most'], ['内', 'at-most'],
]

/** 「比较号」 Signs before a number, longest first; ＝, ＞ and ＜ arrive half-width. */
export const signs: readonly (readonly [string, Comparison])[] = [
  ['>=', 'at-least'], ['=>', 'at-least'], ['》=', 'at-least'], ['≥', 'at-least'], ['≧', 'at-least'], ['⩾', 'at-least'], ['≫', 'at-least'],
  ['<=', 'at-most'], ['=<', 'at-most'], ['《=', 'at-most'], ['≤', 'at-most'], ['≦', 'at-most'], ['⩽', 'at-most'], ['≪', 'at-most'],
  ['==', 'equal'], ['=', 'equal'], ['═', 'equal'],
  ['>', 'above'], ['》', 'above'], ['<', 'below'], ['《', 'below'],
]

/** 「正反向」 The direction column of forms that merge direction, operator, value and unit into one cell. */
export const directions: readonly (readonly [string, Comparison | undefined])[] = [['正向', 'at-least'], ['反向', 'at-most'], ['定量', undefined]]

/** 「控制在」 A ceiling said by a verb: with 以内 after the number it is one operator, not two. */
export const holding: readonly string[] = ['控制在']

/** 「动作」 What is done to a number, after its operator: 至少开展4次. */
export const doings: readonly string[] = ['开展', '举办', '组织', '召开', '完成', '实施', '进行', '新建', '建设', '培训', '发放']

export const approximateBefore: readonly string[] = ['大约', '大概', '约', '近']
export const approximateAfter: readonly string[] = ['左右', '上下']
export const reaching: readonly string[] = ['达到', '达']

/** What an OCR makes of ≥ and =. */
export const ocrSigns: readonly string[] = ['工', '二']

export const yesWords: readonly string[] = ['已完成', '完成', '是']
export const noWords: readonly string[] = ['未完成', '否']
export const answeredYes: readonly string[] = [...yesWords, '全部完成', '已全部完成', '按时完成', '已按时完成', '按期完成', '已按期完成', '达成', '已达成', '达标', '已达标', '有', '合格']
/** In time without a day: the latest the deadline allows. 完成 alone does not say when. */
export const inTime: readonly string[] = ['按时完成', '已按时完成', '按期完成', '已按期完成', '如期完成', '已如期完成']
export const answeredNo: readonly string[] = [...noWords, '尚未完成', '没有完成', '未达成', '未达标', '不达标', '不合格', '没有']
export const notApplicable: readonly string[] = ['不适用', '不涉及']
