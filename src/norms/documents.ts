import type { Citation, Seen } from '../kernel/citation.js'
import type { LegalDocument } from './rulebook.js'

/** 「文件目录」 The documents the shipped rulebooks stand on. A citation names one of these, or it does not compile. */
export const documents = {
  framework2013: {
    id: '财预〔2013〕53号',
    title: '预算绩效评价共性指标体系框架',
    issuer: '财政部',
    issued: '2013-04-21',
    seen: 'restated',
  },
  objectives2015: {
    id: '财预〔2015〕88号',
    title: '中央部门预算绩效目标管理办法',
    issuer: '财政部',
    issued: '2015-05-21',
    seen: 'restated',
  },
  forms2016: {
    id: '项目支出绩效自评表（2016—2019年度印本）',
    title: '2016—2019年度各地公开的项目支出绩效自评表',
    seen: 'practice',
  },
  opinion2018: {
    id: '中发〔2018〕34号',
    title: '中共中央 国务院关于全面实施预算绩效管理的意见',
    issuer: '中共中央、国务院',
    issued: '2018-09-01',
    seen: 'restated',
  },
  monitoring2019: {
    id: '财预〔2019〕136号',
    title: '中央部门预算绩效运行监控管理暂行办法',
    issuer: '财政部',
    issued: '2019-07-26',
    seen: 'restated',
  },
  evaluation2020: {
    id: '财预〔2020〕10号',
    title: '项目支出绩效评价管理办法',
    issuer: '财政部',
    issued: '2020-02-25',
    seen: 'restated',
  },
  indicators2021: {
    id: '财预〔2021〕101号',
    title: '中央部门项目支出核心绩效目标和指标设置及取值指引（试行）',
    issuer: '财政部',
    issued: '2021-08-18',
    seen: 'memory',
  },
  budgetLaw: { id: '预算法', title: '中华人民共和国预算法', issuer: '全国人民代表大会常务委员会', seen: 'memory' },
  statement2021: {
    id: '兰州新区2021年预算绩效工作开展情况的说明',
    title: '关于2021年预算绩效工作开展情况的说明',
    issuer: '兰州新区财政局',
    seen: 'text',
  },
  ourConvention: { id: '本库约定', title: 'budget-performance 在文件未作规定处的约定', seen: 'assumed' },
} as const satisfies Record<string, LegalDocument>

/** A document of the register: a bare text in its place does not compile. */
export type RegisteredDocument = (typeof documents)[keyof typeof documents]

/** 「引用」 A citation of a registered document. */
export const cite = (
  document: RegisteredDocument,
  article?: string,
  seen: Seen = document.seen,
  articleSeen?: Seen,
): Citation => ({
  document: document.id,
  title: document.title,
  ...(article !== undefined && { article }),
  seen,
  ...(articleSeen !== undefined && { articleSeen }),
})
