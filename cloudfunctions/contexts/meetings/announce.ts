/** What people are told about a meeting. */
import { heldEvent } from 'contexts/content'
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { EventEntry, NoticeEntry } from 'kernel/outbox'
import type { Meeting } from './documents'

dayjs.extend(utc)

const SHANGHAI_HOURS = 8

export const linkTo = (meetingId: string): string => `/packages/meetings/show/index?id=${meetingId}`
const when = (at: number): string => dayjs(at).utcOffset(SHANGHAI_HOURS).format('M月D日 HH:mm')

type Called = Pick<Meeting, '_id' | 'scope' | 'form' | 'title' | 'place' | 'startsAt' | 'host' | 'hostId'>

const LIVES_HERE = '您住在这里'

/** To everyone who lives there, except the one who calls; homes it does not reach are called until it begins. */
export const calledNotice = (meeting: Called, at: number): NoticeEntry => ({
  id: `${meeting._id}:called`,
  kind: 'notice',
  audience: { residentsOf: meeting.scope },
  except: meeting.hostId,
  because: LIVES_HERE,
  general: true,
  reachUntil: meeting.startsAt,
  title: '请您来开会',
  body: `${when(meeting.startsAt)}，${meeting.place}，${meeting.form}：${meeting.title}。来不来请点一下。`,
  link: linkTo(meeting._id),
  at,
  when: meeting.startsAt
})

/** Another time concerns everybody, also who could not come before; another place those who have not declined. */
export const changedNotice = (meeting: Meeting, newTime: boolean, why: string, at: number): NoticeEntry => ({
  id: `${meeting._id}:changed:${at}`,
  kind: 'notice',
  audience: { residentsOf: meeting.scope },
  except: meeting.hostId,
  because: LIVES_HERE,
  ...(newTime ? {} : { unlessDone: notComing(meeting._id) }),
  title: newTime ? '开会时间改了' : '开会地点改了',
  body: `“${meeting.title}”改到${when(meeting.startsAt)}，${meeting.place}。${why}。${newTime ? '来不来请再点一下。' : ''}`,
  link: linkTo(meeting._id),
  at,
  when: meeting.startsAt
})

export const cancelledNotice = (meeting: Meeting, why: string, at: number): NoticeEntry => ({
  id: `${meeting._id}:cancelled`,
  kind: 'notice',
  audience: { residentsOf: meeting.scope },
  except: meeting.hostId,
  because: LIVES_HERE,
  unlessDone: notComing(meeting._id),
  title: '会不开了',
  body: `${when(meeting.startsAt)}的“${meeting.title}”取消了。${why}。`,
  link: linkTo(meeting._id),
  at
})

/** The day before, to who said they come and who has not answered; never to who declined. */
export const reminderNotice = (meeting: Meeting, at: number): NoticeEntry => ({
  id: `${meeting._id}:reminder:${meeting.startsAt}`,
  kind: 'notice',
  audience: { residentsOf: meeting.scope },
  except: meeting.hostId,
  because: LIVES_HERE,
  general: true,
  unlessDone: notComing(meeting._id),
  title: '明天开会',
  body: `${when(meeting.startsAt)}，${meeting.place}：${meeting.title}。还没说来不来的，请点一下。`,
  link: linkTo(meeting._id),
  at,
  when: meeting.startsAt
})

/** The name under which `done` finds those who declined. */
export const NOT_COMING = 'meeting.notComing'
const notComing = (meetingId: string) => ({ what: NOT_COMING, of: meetingId })

/** To the matter that the meeting is about; again when time or place have changed. */
export const calledEvent = (meeting: Called, matterId: string, at: number, id = 'called'): EventEntry => ({
  id: `${meeting._id}:${id}`,
  kind: 'event',
  event: 'matter.meetingCalled',
  target: matterId,
  data: {
    who: meeting.host,
    why: `${when(meeting.startsAt)}，${meeting.place}，${meeting.form}：${meeting.title}`,
    link: linkTo(meeting._id),
    startsAt: meeting.startsAt
  },
  at
})

/** To the matter: the meeting about it does not take place. */
export const cancelledEvent = (meeting: Meeting, matterId: string, why: string, at: number): EventEntry => ({
  id: `${meeting._id}:cancelled:m`,
  kind: 'event',
  event: 'matter.meetingCancelled',
  target: matterId,
  data: { who: meeting.host, why, link: linkTo(meeting._id) },
  at
})

/** Which version of a meeting's words is checked: `called`, `facts:<at>`, …. */
export const wordsHeld = (meeting: Called, author: string, text: string, version: string, at: number): EventEntry =>
  heldEvent({
    id: `${meeting._id}:${version}`,
    of: '开会通知',
    target: meeting._id,
    event: 'meeting.wordsChecked',
    scope: meeting.scope,
    authorId: meeting.hostId,
    author,
    title: meeting.title,
    text,
    at
  })

/** What a change of either is told in. */
export const placeAndTime = ({ startsAt, place }: Pick<Meeting, 'startsAt' | 'place'>): string =>
  `${when(startsAt)}，${place}`

/** To those who were there, except the one who wrote. */
export const minutedNotice = (meeting: Meeting, people: string[], hash: string, at: number): NoticeEntry => ({
  id: `${meeting._id}:minuted:${hash.slice(0, 8)}`,
  kind: 'notice',
  audience: { people },
  because: '您到了场',
  title: '会议纪要写好了',
  body: `“${meeting.title}”的纪要写好了。您在场，请看看写得对不对，对就确认。`,
  link: linkTo(meeting._id),
  at
})

/** To the matter, once: when the first person present has confirmed the minutes. */
export const agreedEvent = (meeting: Meeting, matterId: string, at: number): EventEntry => ({
  id: `${meeting._id}:agreed`,
  kind: 'event',
  event: 'matter.agreed',
  target: matterId,
  data: {
    who: meeting.host,
    link: `/packages/meetings/minutes/index?id=${meeting._id}`,
    count: meeting.minutes?.agreements.length ?? 0,
    meetingId: meeting._id
  },
  at
})
