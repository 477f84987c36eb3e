/** What people are told of questions about the accounts and of petitions for an audit. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { lawAt } from 'kernel/law'
import type { NoticeEntry } from 'kernel/outbox'
import { moneyDoubts } from 'types/inspecting'
import { quarterName } from 'types/quarter-name'
import type { Role } from 'types/roles'
import type { MoneyObjection, Petition } from './disclosure-documents'

dayjs.extend(utc)

const SHANGHAI_HOURS = 8

const onDay = (at: number): string => dayjs(at).utcOffset(SHANGHAI_HOURS).format('M月D日')

const doubtPage = ({ _id }: MoneyObjection): string => `/packages/revenue/objection/index?id=${_id}`
const petitionPage = ({ _id }: Petition): string => `/packages/revenue/petition/index?id=${_id}`

interface Words {
  title: string
  body: string
}

const toPosts = (
  id: string,
  roles: readonly Role[],
  scope: string,
  words: Words & Pick<NoticeEntry, 'link' | 'at'> & { except?: string }
): NoticeEntry[] =>
  roles.map(role => ({ id: `${id}:${role}`, kind: 'notice', audience: { post: role, scope }, ...words }))

/** Those who answer: the clerk first, and the committee that supervises the account. */
const asked: readonly Role[] = ['clerk', 'committee_member']

export function raisedEntries(one: MoneyObjection, at: number): NoticeEntry[] {
  const title = one.kind === 'objection' ? '有人对账有疑问' : '有人对账提了建议'
  const body = `${one.by}问“${one.about}”：${one.text.slice(0, 60)}。请在 ${onDay(one.dueAt)} 前答复。`
  const words = { title, body, link: doubtPage(one), at, except: one.authorId }
  return toPosts(`${one._id}:raised`, asked, one.scope, words)
}

const toAuthor = (one: MoneyObjection, step: string, { title, body }: Words, at: number): NoticeEntry => ({
  id: `${one._id}:${step}`,
  kind: 'notice',
  audience: { people: [one.authorId] },
  because: one.kind === 'objection' ? '您问过账' : '您提过建议',
  title,
  body,
  link: doubtPage(one),
  at
})

export function answeredEntries(one: MoneyObjection, at: number): NoticeEntry[] {
  const { by = '', text = '' } = one.answer ?? {}
  const body = `${by}答复：${text.slice(0, 80)}。觉得没说清，可以请社区来看，最晚 ${onDay(one.dueAt)}。`
  return [toAuthor(one, 'answered', { title: `您${moneyDoubts[one.kind].slice(0, 1)}的有答复了`, body }, at)]
}

export function escalatedEntries(one: MoneyObjection, at: number): NoticeEntry[] {
  const body = `${one.by}问“${one.about}”，觉得答复不够：${one.escalated?.why ?? ''}。请在 ${onDay(one.dueAt)} 前看过、答复。`
  const words = { title: '有人请社区来看账', body, link: doubtPage(one), at }
  return toPosts(`${one._id}:escalated`, ['community_secretary'], one.scope, words)
}

export function ruledEntries(one: MoneyObjection, at: number): NoticeEntry[] {
  const { by = '', text = '' } = one.ruling ?? {}
  return [toAuthor(one, 'ruled', { title: '社区看过了，有结果', body: `${by}：${text.slice(0, 100)}` }, at)]
}

/** Late: those who owe the word, and who stands above them; and who asked, because now they may go further. */
export function lateEntries(one: MoneyObjection, at: number): NoticeEntry[] {
  const body = `${one.by}问“${one.about}”，该在 ${onDay(one.dueAt)} 前答复，还没有答复。`
  const words = { title: '对账的疑问还没有答复', body, link: doubtPage(one), at }
  const to: readonly Role[] = one.state === 'open' ? [...asked, 'community_secretary'] : ['community_secretary']
  const told = toPosts(`${one._id}:late:${one.state}`, to, one.scope, words)
  if (one.state !== 'open') return told
  return [...told, toAuthor(one, 'overdue', { title: '您问的过期没答复', body: '现在您可以请社区来看。' }, at)]
}

const span = ({ from, to }: Petition): string =>
  from === to ? quarterName(from) : `${quarterName(from)}到${quarterName(to)}`

/** Every owner once: what is asked for, and until when one can sign. */
export const signingEntry = (one: Petition, at: number): NoticeEntry => ({
  id: `${one._id}:signing`,
  kind: 'notice',
  audience: { ownersOf: one.scope },
  except: one.authorId,
  because: '您是这里的业主，在这份联名的名册里',
  general: true,
  title: '有业主要求审计公共收益',
  body: `${one.by}要求审计${span(one)}的账。面积和人数都够五分之一，就要请会计师来审。${onDay(one.closesAt)}前可以签名。`,
  link: petitionPage(one),
  at
})

const owing: readonly Role[] = ['committee_member', 'community_secretary']

export function reachedEntries(one: Petition, at: number): NoticeEntry[] {
  const days = lawAt(one.scope).auditAnswerDays
  const body = `要求审计${span(one)}的联名够数了。请在 ${onDay(one.dueAt ?? at)} 前定下会计师事务所（${days.article}）。`
  const words = { title: '要审计公共收益了', body, link: petitionPage(one), at }
  return [
    ...toPosts(`${one._id}:reached`, owing, one.scope, words),
    {
      ...words,
      id: `${one._id}:reached`,
      kind: 'notice',
      audience: { ownersOf: one.scope },
      because: '您是这里的业主',
      general: true,
      title: '联名够数了，要审计',
      body: `要求审计${span(one)}的账，面积和人数都过了五分之一。谁来审、审出什么，都会在这里公布。`
    }
  ]
}

export const reportedEntry = (one: Petition, at: number): NoticeEntry => ({
  id: `${one._id}:reported`,
  kind: 'notice',
  audience: { residentsOf: one.scope },
  because: '您住在这里，公共收益是全体业主的',
  general: true,
  title: '审计报告出来了',
  body: `${span(one)}的账审完了，报告全文在里面。`,
  link: petitionPage(one),
  at
})

export const petitionLate = (one: Petition, at: number): NoticeEntry[] =>
  toPosts(`${one._id}:late:${one.state}`, owing, one.scope, {
    title: one.state === 'reached' ? '还没有定下谁来审计' : '审计报告还没有公布',
    body: `业主要求审计${span(one)}的账，该在 ${onDay(one.dueAt ?? at)} 前办，还没有办。`,
    link: petitionPage(one),
    at
  })
