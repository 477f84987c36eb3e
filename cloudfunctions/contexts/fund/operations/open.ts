/** fund.open: opens the book with its accounts, both kinds apart; 6 round trips. */
import { placeOf } from 'contexts/community'
import { bookId, openBook } from 'contexts/ledger'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { isCommunity } from 'kernel/scope'
import { upsert } from 'kernel/upsert'
import { fundOpen } from 'types/fund'
import { fundKinds } from 'types/fund-parts'
import { type Fund, funds } from '../documents'
import { overviewOf } from '../overview'
import { accountsOf } from '../rules/legs'
import { doubtful } from '../words'

export const open = handle(fundOpen, async (context, { scope, charity }) => {
  const place = isCommunity(scope) ? await placeOf(context, scope) : null
  if (!place) return refuse('fund-place', ['scope'])
  const doubt = await doubtful(context, [charity], 'charity')
  if (isRefusal(doubt)) return doubt
  const book = await openBook(context, 'fund', scope, fundKinds.flatMap(accountsOf))
  if (isRefusal(book)) return book
  const blank: Fund = {
    _id: bookId('fund', scope),
    scope,
    name: place.label,
    openedAt: context.at,
    charity,
    version: 0,
    served: [],
    outbox: [],
    nextDueAt: null
  }
  const fund = await upsert(context, funds, blank, before => ({ ...before, charity }))
  return isRefusal(fund) ? fund : overviewOf(context, scope, fund)
})
