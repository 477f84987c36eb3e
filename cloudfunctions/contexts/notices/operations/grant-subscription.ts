/** subscription.grant — 2 round trips: the numbers belong to the person, so community keeps them. */
import { keepSubscriptions } from 'contexts/community'
import { handle } from 'kernel/handler'
import { subscriptionGrant } from 'types/notices'

export const grantSubscription = handle(subscriptionGrant, async (context, { templates }) => ({
  left: await keepSubscriptions(context, templates)
}))
