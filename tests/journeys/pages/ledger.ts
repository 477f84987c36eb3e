/** Pages about the books themselves: a book at a glance, its lines, one of them, reckoning it over on the phone. */
import type { Hand } from '../../../local/demo/hand'
import { resident, tenant } from '../../../local/demo/people'
import { community, compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const place = { kind: 'revenue', scope: compound, name: '金麒麟小区' }
const book = async () => place
const bookOf = (kind: string) => async () => ({ kind, scope: community, name: '福德社区' })

const line = async (hand: Hand) => {
  const asked = { kind: 'fund', scope: community }
  const { items } = await hand.act<{ items: { id: string }[] }>(resident, 'ledger.lines', asked)
  return { id: items[0]?.id ?? '' }
}

export const pages: PageCase[] = [
  { path: 'packages/ledger/book/index', as: tenant, name: 'book', prepare: book, says: '封签短码' },
  {
    path: 'packages/ledger/book/index',
    as: tenant,
    name: 'book-of-fund',
    prepare: bookOf('fund'),
    says: '封签短码'
  },
  {
    path: 'packages/ledger/book/index',
    as: tenant,
    name: 'book-of-points',
    prepare: bookOf('points'),
    says: '封签短码'
  },
  {
    path: 'packages/ledger/book/index',
    as: tenant,
    name: 'book-of-stock',
    prepare: bookOf('stock'),
    says: '封签短码'
  },
  { path: 'packages/ledger/lines/index', as: tenant, name: 'book-lines', prepare: book, says: '新的在前' },
  { path: 'packages/ledger/line/index', as: tenant, name: 'book-line', prepare: line, says: '谁批的' },
  { path: 'packages/ledger/verify/index', as: tenant, name: 'verify-book', prepare: book, says: '不用相信任何人' }
]
