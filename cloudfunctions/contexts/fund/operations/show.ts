/** fund.show: 2 round trips, 3 for those who keep the fund. */
import { bookId } from 'contexts/ledger'
import { handle } from 'kernel/handler'
import { communityOf } from 'kernel/scope'
import { fundShow } from 'types/fund'
import { type Fund, funds } from '../documents'
import { overviewOf } from '../overview'

export const show = handle(fundShow, async (context, { scope }) => {
  const community = communityOf(scope)
  const fund = await context.documents.get<Fund>(funds.name, bookId('fund', community))
  return overviewOf(context, community, fund)
})
