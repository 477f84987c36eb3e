/** Whose turn a quarter is, in words, and what people are told when it moves or does not. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { lawAt } from 'kernel/law'
import type { NoticeEntry } from 'kernel/outbox'
import type { DisclosureView } from 'types/disclosure'
import { quarterName } from 'types/quarter-name'
import { type Role, roleNames } from 'types/roles'
import type { Disclosure } from './disclosure-documents'
import type { DisclosureFacts, Step } from './rules/disclosure'

dayjs.extend(utc)

const SHANGHAI_HOURS = 8
const DAY_MS = 86_400_000

const onDay = (at: number): string => dayjs(at).utcOffset(SHANGHAI_HOURS).format('M月D日')

const linkTo = ({ _id }: Disclosure): string => `/packages/revenue/disclosure/index?id=${_id}`

/** Who has the next step of an unpublished quarter. */
const turns = {
  open: { roles: ['clerk'], what: '对好银行账，补齐凭证，结账' },
  closed: { roles: ['checker'], what: '对着凭证一笔一笔核对' },
  checked: { roles: ['committee_member', 'community_secretary'], what: '看过账，同意公示' },
  agreed: { roles: ['clerk', 'committee_member'], what: '公示，打印出来贴到公告栏' }
} as const satisfies Partial<Record<Disclosure['state'], { roles: readonly Role[]; what: string }>>

/** The community stands in for the committee only where there is none, so the committee is named. */
const named = (roles: readonly Role[]): string =>
  roles
    .filter(role => role !== 'community_secretary')
    .map(role => roleNames[role])
    .join('、')

export function nextOf(one: Disclosure, at: number): DisclosureView['next'] {
  const { state, endsAt, publishBy, publishedAt = at, hangsUntil, scope } = one
  if (state === 'locked') return { who: '大家', what: '公示满期，账已锁住；有疑问还可以问' }
  if (state === 'published') {
    if (hangsUntil !== undefined) return { who: '大家', what: '看账，有疑问就问', dueAt: hangsUntil }
    const dueAt = publishedAt + lawAt(scope).boardPhotoDays.value * DAY_MS
    return { who: roleNames.clerk, what: '贴到公告栏，拍一张照片', dueAt }
  }
  if (state === 'open' && at < endsAt)
    return { who: roleNames.clerk, what: '一笔一笔记，季度结束后结账', dueAt: endsAt }
  const { roles, what } = turns[state]
  return { who: named(roles), what, dueAt: publishBy }
}

const notice = (
  one: Disclosure,
  step: string,
  words: Pick<NoticeEntry, 'title' | 'body' | 'audience'>,
  at: number
) => ({
  id: `${one._id}:${step}`,
  kind: 'notice' as const,
  ...words,
  link: linkTo(one),
  at
})

const toPosts = (
  one: Disclosure,
  step: string,
  roles: readonly Role[],
  words: { title: string; body: string },
  at: number
): NoticeEntry[] =>
  roles.map(role => notice(one, `${step}:${role}`, { ...words, audience: { post: role, scope: one.scope } }, at))

/** The next hand is told when the quarter comes to it; a quarter given back says why. */
export function movedEntries(one: Disclosure, step: Step): NoticeEntry[] {
  const { state, quarter, publishBy } = one
  if (state === 'published' || state === 'locked') return []
  const { roles, what } = turns[state]
  const back = step.did === 'sent-back'
  const title = back ? `${quarterName(quarter)}的账退回来了` : `${quarterName(quarter)}的账到您这里了`
  const body = back
    ? `${step.who}说：${step.why ?? ''}。请看过再往下办。`
    : `请您${what}。最晚 ${onDay(publishBy)} 公示。`
  return toPosts(one, `${step.did}:${one.steps.length}`, roles, { title, body }, step.at).map(entry => ({
    ...entry,
    except: step.personId
  }))
}

/** Every resident once: where the money of the quarter stands, and how long it hangs. */
export function publishedEntry(one: Disclosure, inWords: string, by: Step): NoticeEntry {
  const hangs = lawAt(one.scope).disclosureHangDays.value
  const title = `${quarterName(one.quarter)}公共收益公示了`
  const body = `${inWords}。公告栏挂 ${hangs} 天，每一笔都能点开看凭证；有疑问直接问，三天内答复。`
  return {
    ...notice(one, 'published', { title, body, audience: { residentsOf: one.scope } }, by.at),
    except: by.personId,
    because: '您住在这里，公共收益是全体业主的',
    general: true
  }
}

const lateBody = (one: Disclosure): string =>
  `${quarterName(one.quarter)}的公共收益该在 ${onDay(one.publishBy)} 前公示，还没有公示。每个季度都要公示，邻居都看得到这里晚了。`

/** What the clock says of a quarter that nobody moves. */
export function clockEntries(one: Disclosure, what: DisclosureFacts['told'][number], at: number): NoticeEntry[] {
  const { state, quarter, publishBy } = one
  const name = quarterName(quarter)
  if (what === 'board') {
    const words = { title: '请拍公告栏的照片', body: `${name}的公示还没有公告栏的照片。贴好拍一张，三十天才开始算。` }
    return toPosts(one, 'photo', ['clerk', 'community_staff'], words, at)
  }
  if (state === 'published' || state === 'locked') return []
  if (what === 'ended') {
    const words = { title: `${name}结束了，请结账`, body: `请在 ${onDay(publishBy)} 前结账、核对、公示。` }
    return toPosts(one, 'ended', ['clerk'], words, at)
  }
  const { roles, what: deed } = turns[state]
  if (what === 'soon') {
    const words = { title: `${name}快到公示的日子了`, body: `请您${deed}。最晚 ${onDay(publishBy)} 公示。` }
    return toPosts(one, 'soon', roles, words, at)
  }
  const told = new Set<Role>([...roles, 'committee_member', 'community_secretary'])
  return toPosts(one, 'late', [...told], { title: `${name}的账没有按时公示`, body: lateBody(one) }, at)
}
