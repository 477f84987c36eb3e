/** What the register and the book keep about people: who wrote and who checked, by their posts. */
import type { Personal } from 'kernel/personal'
import { assets, type Booking, bookings, clearings, contracts, revenueBooks, statementImports } from './documents'

const impersonal = (collection: string, what: string): Personal => ({
  collection,
  what,
  by: [],
  onForget: 'nothing',
  why: '只写任职的人记了什么，不写住户是谁。'
})

const bookingsOf: Personal<Booking> = {
  collection: bookings.name,
  what: '您记的、核对的账',
  by: ['by.personId', 'check.personId', 'undo.personId'],
  onForget: 'unlinked',
  why: '账要留给全体业主看，不再连到您。',
  show: ({ what, day, amountFen, by }) => ({
    title: what,
    at: by.at,
    lines: [{ name: day, value: `${Math.floor(amountFen / 100)}.${String(amountFen % 100).padStart(2, '0')} 元` }]
  })
}

export const registerPersonal: readonly Personal[] = [
  impersonal(revenueBooks.name, '小区公账的开账记录'),
  impersonal(assets.name, '共有的资产和用房'),
  impersonal(contracts.name, '公共收益的合同'),
  bookingsOf,
  {
    collection: statementImports.name,
    what: '您导入的银行流水',
    by: ['importerId'],
    onForget: 'unlinked',
    why: '导入过哪些行要留着，免得记两遍；不再连到您。'
  },
  impersonal(clearings.name, '清收项目')
]
