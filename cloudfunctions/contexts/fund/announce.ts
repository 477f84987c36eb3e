/** What people, projects and other lines are told of the fund. */
import { chinaDate } from 'kernel/china-month'
import type { EventEntry, NoticeEntry, OutboxEntry } from 'kernel/outbox'
import { fundKindNames } from 'types/fund-parts'
import type { FundLine, Pledge, Project } from './documents'
import { yuan } from './rules/match'

/** 6月14日. */
const dayWords = (at: number): string => {
  const [, month, day] = chinaDate(at).split('-')
  return `${Number(month)}月${Number(day)}日`
}

const linePage = (lineId: string): string => `/packages/fund/line/index?id=${lineId}`
const projectPage = (projectId: string): string => `/packages/fund/project/index?id=${projectId}`

export const MATCHED = 'fund.matched'
export const SPREAD = 'fund.spread'
export const GIVEN = 'fund.given'
export const UNDONE = 'fund.undone'

/** A fresh draft: those who check are told. */
export const draftedNotice = (
  line: Pick<FundLine, '_id' | 'scope' | 'what' | 'amountFen' | 'clerk' | 'at'>
): NoticeEntry => ({
  id: `${line._id}:drafted`,
  kind: 'notice',
  audience: { post: 'checker', scope: line.scope },
  except: line.clerk.personId,
  because: '您是公账核对员',
  title: '有一笔基金账等您核对',
  body: `“${line.what}”${yuan(line.amountFen)}，${line.clerk.who}记的。请看过凭证再核对。`,
  link: linePage(line._id),
  at: line.at
})

const outcomes: Readonly<Record<string, string>> = {
  approved: '核对过了，钱留出来了，可以去付款',
  posted: '记进账里了',
  returned: '没有通过，退回来了',
  lapsed: '批了没有付，过了日子，钱放回项目里了'
}

/** What follows from how the line stands now. */
export function lineMoved(before: FundLine, line: FundLine): OutboxEntry[] {
  const { _id, state, what, clerk, why = '', doing } = { ...line, doing: before.doing }
  const at = doing?.by.at ?? line.heldUntil ?? line.at
  const stuck = doing !== undefined && state === before.state
  const outcome = stuck ? '账里没有记上' : (outcomes[state] ?? '')
  const notice: NoticeEntry = {
    id: `${_id}:${line.version}:${stuck ? 'stuck' : state}`,
    kind: 'notice',
    audience: { people: [clerk.personId] },
    ...(doing ? { except: doing.by.personId } : {}),
    because: '这一笔是您记的',
    title: '您记的基金账有消息',
    body: `“${what}”${outcome}${stuck || state === 'returned' ? `：${why}` : '。'}`,
    link: linePage(_id),
    at
  }
  return [notice, ...(state === 'posted' ? postedEvents(line, doing?.by.who ?? clerk.who, at) : [])]
}

function postedEvents(line: FundLine, who: string, at: number): EventEntry[] {
  const { _id, kind, source, projectId, sum, named, undoes, toProjectId, amountFen } = line
  const event = (name: string, target: string, data: EventEntry['data'] = {}): EventEntry => ({
    id: `${_id}:${name}`,
    kind: 'event',
    event: name,
    target,
    data: { who, lineId: _id, ...data },
    at
  })
  const matched = kind === 'match' || (kind === 'receipt' && source === 'match')
  return [
    ...(matched && projectId && sum ? [event(MATCHED, projectId, { ...sum, matchFen: amountFen })] : []),
    ...(kind === 'leftover' && projectId
      ? [event(SPREAD, projectId, { amountFen, toProject: toProjectId ?? '' })]
      : []),
    ...(named && named.length > 0 ? [event(GIVEN, _id)] : []),
    ...(undoes ? [event(UNDONE, undoes)] : [])
  ]
}

/** Those who live there learn that a project raises, and of every report; once a day, with everything general. */
export function toResidents(project: Project, step: string, title: string, body: string, at: number): NoticeEntry {
  return {
    id: `${project._id}:${step}`,
    kind: 'notice',
    audience: { residentsOf: project.scope },
    because: '您住在这个社区',
    general: true,
    title,
    body,
    link: projectPage(project._id),
    at
  }
}

export const raisingNotice = (project: Project, at: number): NoticeEntry =>
  toResidents(
    project,
    'raising',
    `${fundKindNames[project.fund]}有了新项目`,
    `“${project.title}”要做什么、怎么花、凭什么，都写在里面。出不出力、捐不捐，全凭自愿。`,
    at
  )

/** A report is due soon, or is late; late ones are also for those who supervise. */
export function reportNotices(project: Project, late: boolean, at: number): NoticeEntry[] {
  const { _id, scope, title, reportDueAt = at } = project
  const words = late
    ? {
        title: '基金项目的报告过了日子',
        body: `“${title}”的报告该在${dayWords(reportDueAt)}前公布，还没有。请马上公布。`
      }
    : {
        title: '基金项目该写报告了',
        body: `“${title}”的报告请在${dayWords(reportDueAt)}前公布。收了多少、花在哪，数字已经算好。`
      }
  const posts = late
    ? (['clerk', 'community_staff', 'community_secretary'] as const)
    : (['clerk', 'community_staff'] as const)
  return posts.map(post => ({
    id: `${_id}:report:${reportDueAt}:${late ? 'late' : 'soon'}:${post}`,
    kind: 'notice' as const,
    audience: { post, scope },
    because: '这个项目归您这里管',
    ...words,
    link: `/packages/fund/report/index?id=${_id}`,
    at
  }))
}

export const pledgeNotice = ({ _id, scope, projectId, title, by, what, authorId, at }: Pledge): NoticeEntry => ({
  id: `${_id}:offered`,
  kind: 'notice',
  audience: { post: 'community_staff', scope },
  except: authorId,
  because: '这个项目归您这里管',
  title: '有邻居认领了出力、出物',
  body: `${by}为“${title}”认领：${what}。请联系安排。`,
  link: `/packages/fund/pledges/index?id=${projectId}`,
  at
})
