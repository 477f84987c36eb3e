/** missing.raise — 6 round trips: the contract, the place, the matter, and the contract again to remember it. */
import { orderMatter } from 'contexts/matters'
import { change } from 'kernel/change'
import { chinaDate } from 'kernel/china-month'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { shortHash } from 'kernel/secrets'
import { missingRaise } from 'types/assets'
import { type Contract, contracts } from '../documents'
import { type Expected, missingOf } from '../rules/contract'
import { missingText, missingTitle } from '../rules/missing-words'

/** The line of the duty list about rent for what belongs to all. */
const DUTY = 'common-rent'

export const raiseMissing = handle(missingRaise, async (context, { contractId, due }) => {
  const contract = await read(context, contracts, contractId)
  if (isRefusal(contract)) return contract
  const known = contract.matters.find(one => one.due === due)
  if (known) return { matterId: known.matterId }
  const missing = missingOf(contract, chinaDate(context.at)).find(one => one.due === due)
  if (!missing) return refuse('missing-none', ['due'])
  const matterId = await orderMatter(context, wantedFor(contract, missing))
  if (isRefusal(matterId)) return matterId
  return change(
    context,
    contracts,
    contractId,
    before =>
      before.matters.some(one => one.due === due)
        ? before
        : { ...before, matters: [...before.matters, { due, matterId }] },
    () => ({ matterId })
  )
})

const wantedFor = (contract: Contract, missing: Expected) => ({
  _id: `m_${shortHash(`missing ${contract._id} ${missing.due}`, 16)}`,
  scope: contract.scope,
  title: missingTitle(contract, missing),
  text: missingText(contract, missing),
  dutyId: DUTY,
  reason: '合同写明该收，到了日子账上没有。'
})
