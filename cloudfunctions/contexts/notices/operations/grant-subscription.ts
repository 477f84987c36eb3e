/** subscription.grant — 2 round trips: the numbers belong to the person, so community keeps them. */
import { keepSubscriptions } from 'contexts/community'
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { subscriptionGrant } from 'types/notices'

export const grantSubscription = handle(subscriptionGrant, async (context, { templates }) => {
  const left = await keepSubscriptions(context, templates)
  return isRefusal(left) ? left : { left }
})
