/** contract.end — 2 round trips beside the platform's check; 2 for photos. */
import { displayName } from 'contexts/community'
import { checkText } from 'contexts/content'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { contractEnd } from 'types/assets'
import { contracts } from '../documents'
import { contractViewOf } from '../register-view'
import { reckoned } from '../rules/contract'
import { isDay } from '../rules/days'

export const endContract = handle(contractEnd, async (context, { contractId, day, reason }) => {
  const verdict = await checkText(context, [reason], ['reason'])
  if (isRefusal(verdict)) return verdict
  const { at, actor } = context
  const ended = await change(
    context,
    contracts,
    contractId,
    before => {
      if (before.ended) return refuse('contract-over')
      if (!isDay(day) || day < before.fromDay || day > before.untilDay) return refuse('contract-days', ['day'])
      return reckoned({ ...before, ended: { day, reason, by: displayName(actor, before.scope, at), at } })
    },
    after => after
  )
  return isRefusal(ended) ? ended : contractViewOf(context, ended)
})
