/** What the fund of a community has, each kind by itself, and what the caller can do about it. */
import { bookId, strictBalances } from 'contexts/ledger'
import { hasPost } from 'kernel/authority'
import type { Context } from 'kernel/context'
import { lawAt } from 'kernel/law'
import type { FundMoney, FundOverview } from 'types/fund'
import { type FundKind, fundKeepers, fundKinds, fundStaff } from 'types/fund-parts'
import { type Fund, lines } from './documents'
import { accountsOf, cashOf, generalOf } from './rules/legs'

/** What waits is counted no further. */
const WAITING_MAX = 1000

function moneyOf(fund: FundKind, standing: ReadonlyMap<string, number>): FundMoney {
  const cashFen = standing.get(cashOf(fund)) ?? 0
  const generalFen = standing.get(generalOf(fund)) ?? 0
  return { fund, cashFen, generalFen, boundFen: cashFen - generalFen }
}

function actsOf({ actor, at }: Context, scope: string, opened: boolean): FundOverview['acts'] {
  const keeps = hasPost(actor, fundKeepers, scope, at)
  if (!opened) return keeps ? ['open'] : []
  const acts: FundOverview['acts'] = keeps ? ['propose'] : []
  if (hasPost(actor, ['clerk'], scope, at)) acts.push('receive')
  if (hasPost(actor, ['checker'], scope, at)) acts.push('check')
  return acts
}

/** One round trip; two for those who keep the fund. */
export async function overviewOf(context: Context, scope: string, fund: Fund | null): Promise<FundOverview> {
  const { documents, actor, at } = context
  const insider = hasPost(actor, [...fundStaff, 'auditor'], scope, at)
  const [balances, waiting] = await Promise.all([
    fund ? strictBalances(documents, bookId('fund', scope), fundKinds.flatMap(accountsOf)) : [],
    insider && fund ? documents.count(lines.name, { scope, list: 'waiting' }) : 0
  ])
  const standing = new Map(balances.map(({ code, standing: sum }) => [code, sum]))
  return {
    scope,
    name: fund?.name ?? '',
    ...(fund ? { openedAt: fund.openedAt, charity: fund.charity } : {}),
    money: fundKinds.map(kind => moneyOf(kind, standing)),
    ...(insider ? { waiting: Math.min(waiting, WAITING_MAX) } : {}),
    marketPercent: lawAt(scope).marketSharePercent.value,
    acts: actsOf(context, scope, fund !== null)
  }
}
