import type { Polarity } from './polarity.js'

/** A draw: of how many, by which seed; why nothing was drawn. */
export const sampling: Polarity = {
  'oversight.sample-for-check drawn': [
    '以“{seed}”为种子，从{of}个中抽取{count}个（比例{share}，进位取整），分层：按各层数量： ! 没有抽取 | 舍去',
    'Seed “{seed}”: {count} of {of} drawn (a share of {share}, rounded up), by the size of each stratum: ! Nothing | down',
  ],
  'oversight.sample-for-check not-drawn': ['没有抽取，因为： ! 已抽取', 'Nothing drawn, because: ! were drawn'],
  'sampling.no-share': [
    '没有写明抽取比例或数量，规则集也没有规定，没有抽取。请写明其一 ! 全部抽取',
    'Neither share nor count is given and the rulebook states none, so nothing was drawn. Give one ! all were',
  ],
  'sampling.share-and-count': [
    '按比例{share}应抽{makes}个，另写的数量为{count}个，两者不一致，没有抽取。请只写其一 ! 两者一致',
    'A share of {share} makes {makes}, the count says {count}: they disagree, so nothing was drawn ! they agree',
  ],
  'sampling.count': [
    '抽取数量{count}不是0或正整数，没有抽取 ! 是正整数，已',
    'The count {count} is no whole number from 0 on, so nothing was drawn ! is a whole',
  ],
  'sampling.no-seed': [
    '没有写明种子，抽取不能复验，没有抽取。请先公布种子 ! 可以复验 | 不得公布',
    'There is no seed, so nobody could redo the draw, and nothing was drawn. Publish a seed first ! keep | afterwards',
  ],
  'sampling.repeated-id': [
    '编号“{id}”重复，没有抽取。请改为不重复的编号 ! 不重复，',
    'The id “{id}” stands twice, so nothing was drawn. Make the ids differ ! once',
  ],
  'sampling.tickets': [
    '“{id}”的签数{tickets}不是正整数，没有抽取。请改正 ! 签数{tickets}是',
    'The tickets of “{id}”, {tickets}, are no positive whole number, so nothing was drawn ! are a positive',
  ],
  'sampling.more-than-there-are': [
    '要抽{count}个，总共只有{of}个，全部抽取。请核对数量 ! 没有抽取',
    '{count} were to be drawn of {of} there are, so all were drawn ! nothing',
  ],
  'sampling.population-empty': [
    '没有可抽的对象。请核对名单 ! 全部抽取',
    'There is nothing to draw from. Check the list ! all were',
  ],
}
