/** What volunteering keeps about people who help, as they see it under 我的数据, and what becomes of it when they leave. */
import { chinaDate } from 'kernel/china-month'
import type { Personal } from 'kernel/personal'
import { activityKinds } from 'types/activity-kinds'
import {
  type Activity,
  activities,
  type Certificate,
  certificates,
  type Help,
  helps,
  type Member,
  members,
  type Team,
  teams
} from './documents'

const teamsOf: Personal<Team> = {
  collection: teams.name,
  what: '您带的志愿服务队',
  by: ['leaderId'],
  onForget: 'unlinked',
  why: '队还在，留给队员，不再连到您。',
  show: ({ name, about }) => ({ title: name, lines: [{ name: '做什么', value: about }] })
}

const membersOf: Personal<Member> = {
  collection: members.name,
  what: '您参加的志愿服务队',
  by: ['personId'],
  onForget: 'removed',
  why: '您在各队的名字会删掉。',
  show: ({ joinedAt, present, shown }) => ({
    title: present === 1 ? '在队里' : '已退出',
    at: joinedAt,
    lines: [{ name: '邻居看得到', value: shown ? '看得到' : '看不到' }]
  })
}

const activitiesOf: Personal<Activity> = {
  collection: activities.name,
  what: '您组织的活动，和您报的名',
  by: ['hostId', 'signUps.personId'],
  onForget: 'unlinked',
  why: '办过的活动留给邻居看，不再连到您。',
  show: ({ title, startsAt, place }) => ({ title, at: startsAt, lines: [{ name: '地点', value: place }] })
}

const helpsOf: Personal<Help> = {
  collection: helps.name,
  what: '您的志愿服务记录',
  by: ['personId', 'hostId'],
  onForget: 'unlinked',
  where: ({ personId }) => ({ personId }),
  why: '服务时长的账要对得上，记录留着，不再连到您。要证明请先开好。',
  show: ({ title, startsAt, kind, minutes, place }) => ({
    title,
    at: startsAt,
    lines: [
      { name: '做什么', value: activityKinds[kind].name },
      { name: '日期', value: chinaDate(startsAt) },
      { name: '地点', value: place },
      { name: '时长', value: `${minutes} 分钟` }
    ]
  })
}

const certificatesOf: Personal<Certificate> = {
  collection: certificates.name,
  what: '您要过的志愿服务证明',
  by: ['personId'],
  onForget: 'unlinked',
  why: '开出去的证明要查得到，编号和时长留着，不再连到您。',
  show: ({ number, place, minutes, askedAt }) => ({
    title: `${place}开的证明`,
    at: askedAt,
    lines: [
      { name: '编号', value: number },
      { name: '时长', value: `${minutes} 分钟` }
    ]
  })
}

export const givingPersonal = [teamsOf, membersOf, activitiesOf, helpsOf, certificatesOf]
