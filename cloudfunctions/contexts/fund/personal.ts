/** What the fund keeps about people, as they see it under 我的数据, and what becomes of it when they leave. */
import type { Personal } from 'kernel/personal'
import {
  type Fund,
  type FundLine,
  funds,
  type Gift,
  gifts,
  lines,
  type Pledge,
  type Project,
  pledges,
  projects
} from './documents'
import { yuan } from './rules/match'

const fundsOf: Personal<Fund> = {
  collection: funds.name,
  what: '社区基金',
  by: [],
  onForget: 'nothing',
  why: '基金本身不写谁是谁。'
}

const projectsOf: Personal<Project> = {
  collection: projects.name,
  what: '您发起的基金项目',
  by: ['authorId'],
  onForget: 'unlinked',
  why: '项目和报告要留给邻居看，不再连到您。',
  show: ({ title, at }) => ({ title, at, lines: [] })
}

const linesOf: Personal<FundLine> = {
  collection: lines.name,
  what: '您经手的基金账',
  by: ['clerk.personId', 'check.personId', 'doing.by.personId', 'named.personId'],
  onForget: 'unlinked',
  why: '账要一直查得到，谁任职时经手的照样写着职务，不再连到您。',
  show: ({ what, amountFen, at }) => ({ title: what, at, lines: [{ name: '金额', value: yuan(amountFen) }] })
}

const giftsOf: Personal<Gift> = {
  collection: gifts.name,
  what: '您捐的钱',
  by: ['personId'],
  onForget: 'unlinked',
  why: '捐的钱照样在账上，您的名字会拿掉，不再连到您。',
  show: ({ project, amountFen, at, named }) => ({
    title: project,
    at,
    lines: [
      { name: '金额', value: yuan(amountFen) },
      { name: '署名', value: named ?? '没有署名' }
    ]
  }),
  blank: () => ({ named: '', asked: '', shown: 0 })
}

const pledgesOf: Personal<Pledge> = {
  collection: pledges.name,
  what: '您认领的出力、出物',
  by: ['authorId'],
  onForget: 'unlinked',
  why: '认领过什么留给项目看，不再连到您。',
  show: ({ title, what, at }) => ({ title: `为“${title}”`, at, lines: [{ name: '您认领的', value: what }] })
}

export const personal = [fundsOf, projectsOf, linesOf, giftsOf, pledgesOf]
