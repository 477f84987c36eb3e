/** What matters keeps about people, as they see it under 我的数据, and what becomes of it when they leave. */
import { GONE_NAME, isGone, type Personal } from 'kernel/personal'
import { moderationRules } from 'types/content'
import {
  type Evaluation,
  evaluations,
  type Matter,
  matters,
  type Own,
  type Report,
  recipes,
  reports,
  supports
} from './documents'

const raised: Personal<Matter> = {
  collection: matters.name,
  what: '您提的事',
  by: ['authorId', 'proxy.helperId', 'sorted.byId', 'objection.byId', 'supervisions.people'],
  onForget: 'unlinked',
  why: `事和办理过程留给邻居看，写成“${GONE_NAME}”提的，找不回您。照片和录音删掉。`,
  where: ({ personId }) => ({ authorId: personId }),
  show: ({ title, text, place, raisedAt, state }) => ({
    title,
    at: raisedAt,
    lines: [
      { name: '您写的', value: text },
      { name: '地方', value: place },
      ...(state === 'closed' ? [{ name: '现在', value: '办结了' }] : [])
    ]
  }),
  blank: matter => (isGone(matter.authorId) ? { author: GONE_NAME } : {})
}

const supported: Personal<Own> = {
  collection: supports.name,
  what: '您附议的事',
  by: ['personId'],
  onForget: 'unlinked',
  why: '附议的人数不变，里面不再有您。',
  show: ({ matterId }) => ({ title: '附议', lines: [{ name: '事的编号', value: matterId }] })
}

const rated: Personal<Evaluation> = {
  collection: evaluations.name,
  what: '您打的分',
  by: ['personId'],
  onForget: 'unlinked',
  why: '打过的分算在平均里，里面不再有您。',
  show: ({ process, result, attitude, words }) => ({
    title: '打分',
    lines: [
      { name: '过程', value: `${process}` },
      { name: '结果', value: `${result}` },
      { name: '态度', value: `${attitude}` },
      ...(words ? [{ name: '您写的', value: words }] : [])
    ]
  })
}

const reported: Personal<Report> = {
  collection: reports.name,
  what: '您说不妥的内容',
  by: ['personId'],
  onForget: 'removed',
  why: '全部删掉。审核的人本来就看不到是谁说的。',
  show: ({ matterId, ruleId, words }) => ({
    title: '说一条内容不妥',
    lines: [
      { name: '事的编号', value: matterId },
      { name: '规则', value: moderationRules.find(rule => rule.id === ruleId)?.title ?? '' },
      ...(words ? [{ name: '您写的', value: words }] : [])
    ]
  })
}

export const personal: readonly Personal[] = [
  raised,
  supported,
  rated,
  reported,
  { collection: recipes.name, what: '', by: [], onForget: 'nothing', why: '' }
]
