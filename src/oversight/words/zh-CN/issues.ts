import type { IssueWords } from '../../../kernel/words.js'
import type { oversightIssues } from '../../issues.js'

/** 中文：抽查时的问题：哪里不对，为什么，怎么办。 */
export const issues = {
  'sampling.no-share': () => '没有写明抽取比例或数量，规则集也没有规定，没有抽取。请写明其一',
  'sampling.share-and-count': (f) =>
    `按比例${f.share}应抽${f.makes}个，另写的数量为${f.count}个，两者不一致，没有抽取。请只写其一`,
  'sampling.count': (f) => `抽取数量${f.count}不是0或正整数，没有抽取。请改正`,
  'sampling.no-seed': () => '没有写明种子，抽取不能复验，没有抽取。请先公布种子（如会议日期与文号）',
  'sampling.repeated-id': (f) => `编号“${f.id}”重复，没有抽取。请改为不重复的编号`,
  'sampling.tickets': (f) => `“${f.id}”的签数${f.tickets}不是正整数，没有抽取。请改正`,
  'sampling.more-than-there-are': (f) => `要抽${f.count}个，总共只有${f.of}个，全部抽取。请核对数量`,
  'sampling.population-empty': () => '没有可抽的对象。请核对名单',
} satisfies IssueWords<typeof oversightIssues>
