/** contract.show — 1 round trip; 2 more for photos. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { contractShow } from 'types/assets'
import { contracts } from '../documents'
import { contractViewOf } from '../register-view'

export const showContract = handle(contractShow, async (context, { contractId }) => {
  const contract = await read(context, contracts, contractId)
  return isRefusal(contract) ? contract : contractViewOf(context, contract)
})
