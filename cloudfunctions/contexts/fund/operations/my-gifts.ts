/** gift.mine: what I gave, as the books have it; one round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { giftMine } from 'types/fund'
import { gifts } from '../documents'
import { giftView } from '../gift-view'

export const myGifts = handle(giftMine, async (context, { after }) => {
  const { items, ...rest } = await newestFirst(context, gifts, { personId: context.actor.personId }, after)
  return { items: items.map(giftView), ...rest }
})
