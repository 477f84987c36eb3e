/** contract.list — 1 round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { contractList } from 'types/assets'
import { contracts } from '../documents'
import { contractCardOf } from '../register-view'

export const listContracts = handle(contractList, async (context, { scope, after }) => {
  const { items, ...rest } = await newestFirst(context, contracts, { around: scope }, after)
  return { items: items.map(contract => contractCardOf(contract, context.at)), ...rest }
})
