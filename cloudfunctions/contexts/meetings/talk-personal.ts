/** What the talk keeps about people, as they see it under 我的数据, and what becomes of it when they leave. */
import type { Personal } from 'kernel/personal'
import {
  type Ground,
  grounds,
  type Objection,
  objections,
  type Stances,
  stances,
  type Task,
  tasks
} from './talk-documents'

const objectionsOf: Personal<Objection> = {
  collection: objections.name,
  what: '您对会议提的异议',
  by: ['authorId'],
  onForget: 'unlinked',
  why: '异议和答复是会议记录的一部分，留给邻居看，不再连到您。',
  show: ({ meetingTitle, text, at, answer }) => ({
    title: `对“${meetingTitle}”的异议`,
    at,
    lines: [{ name: '您写的', value: text }, ...(answer ? [{ name: '答复', value: answer.text }] : [])]
  })
}

const tasksOf: Personal<Task> = {
  collection: tasks.name,
  what: '您主持的会上说定的事',
  by: ['hostId'],
  onForget: 'unlinked',
  why: '说定的事要办完，留给邻居看，不再连到您。',
  show: ({ text, owner }) => ({ title: text, lines: [{ name: '负责', value: owner }] })
}

const groundsOf: Personal<Ground> = {
  collection: grounds.name,
  what: '您写的“同意不同意”的话',
  by: ['said.authorId'],
  onForget: 'unlinked',
  why: '别人对这些话表过态，话留下来，不再连到您。',
  show: ({ title }) => ({ title: `关于“${title}”`, lines: [] })
}

const stancesOf: Personal<Stances> = {
  collection: stances.name,
  what: '您对每句话的表态',
  by: ['personId'],
  onForget: 'removed',
  why: '您的表态会删掉，结果按剩下的人重新算。',
  show: ({ takes }) => ({
    title: '您的表态',
    lines: [{ name: '表过态的话', value: `${[...takes].filter(letter => letter !== '-').length} 句` }]
  })
}

export const talkPersonal = [objectionsOf, tasksOf, groundsOf, stancesOf]
