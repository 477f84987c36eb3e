/** What meetings keep about people until the talk, as they see it under 我的数据, and what becomes of it when they leave. */
import type { Personal } from 'kernel/personal'
import { type Attendance, attendances, type Meeting, meetings } from './documents'
import { type Report, reports, type Successor, successors } from './service-documents'

const meetingsOf: Personal<Meeting> = {
  collection: meetings.name,
  what: '您召集的会，和您在接待日约的时间',
  by: ['hostId', 'matterAuthorId', 'slots.personId'],
  onForget: 'unlinked',
  why: '开过的会和纪要留给邻居看，不再连到您。',
  show: ({ form, title, startsAt }) => ({ title: `${form}：${title}`, at: startsAt, lines: [] })
}

const attendancesOf: Personal<Attendance> = {
  collection: attendances.name,
  what: '您对开会的回复和签到',
  by: ['personId'],
  onForget: 'removed',
  why: '您的回复和签到会删掉。纪要里已经记下的人数不变，那里没有您的名字。',
  where: ({ personId }) => ({ personId }),
  show: ({ who, reply, present, signedInAt }) => ({
    title: present > 0 ? '签到' : '回复',
    ...(signedInAt === undefined ? {} : { at: signedInAt }),
    lines: [
      { name: '显示为', value: who || '居民' },
      ...(reply ? [{ name: '说过', value: reply === 'come' ? '要去' : '去不了' }] : [])
    ]
  })
}

const reportsOf: Personal<Report> = {
  collection: reports.name,
  what: '您作为红邻书记写的汇报',
  by: ['holderId'],
  onForget: 'unlinked',
  why: '汇报是工作记录，留给社区，不再连到您。',
  show: ({ at, words, held }) => ({ title: '季度汇报', at, lines: [{ name: `开会 ${held} 次`, value: words }] })
}

const successorsOf: Personal<Successor> = {
  collection: successors.name,
  what: '结对培养后备人才的记录',
  by: ['holderId', 'personId'],
  onForget: 'removed',
  why: '结对的记录会删掉。',
  show: ({ who, since }) => ({ title: '结对', at: since, lines: [{ name: '带的人', value: who }] })
}

export const comingPersonal = [meetingsOf, attendancesOf, reportsOf, successorsOf]
