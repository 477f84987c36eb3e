/** What people are told about a meeting. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { EventEntry, NoticeEntry } from 'kernel/outbox'
import type { Meeting } from './documents'

dayjs.extend(utc)

const SHANGHAI_HOURS = 8

const linkTo = (meetingId: string): string => `/packages/meetings/show/index?id=${meetingId}`
const when = (at: number): string => dayjs(at).utcOffset(SHANGHAI_HOURS).format('M月D日 HH:mm')

type Called = Pick<Meeting, '_id' | 'scope' | 'form' | 'title' | 'place' | 'startsAt' | 'host' | 'hostId'>

/** To everyone who lives there, except the one who calls. */
export const calledNotice = (meeting: Called, at: number): NoticeEntry => ({
  id: `${meeting._id}:called`,
  kind: 'notice',
  audience: { residentsOf: meeting.scope },
  except: meeting.hostId,
  title: '请您来开会',
  body: `${when(meeting.startsAt)}，${meeting.place}，${meeting.form}：${meeting.title}。来不来请点一下。`,
  link: linkTo(meeting._id),
  at,
  when: meeting.startsAt
})

/** To the matter that the meeting is about. */
export const calledEvent = (meeting: Called, matterId: string, at: number): EventEntry => ({
  id: `${meeting._id}:called`,
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

/** To those who were there, except the one who wrote. */
export const minutedNotice = (meeting: Meeting, people: string[], hash: string, at: number): NoticeEntry => ({
  id: `${meeting._id}:minuted:${hash.slice(0, 8)}`,
  kind: 'notice',
  audience: { people },
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
  data: { who: meeting.host, link: linkTo(meeting._id), count: meeting.minutes?.agreements.length ?? 0 },
  at
})
