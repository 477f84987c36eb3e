/** A gift as its giver sees it. */
import type { GiftView } from 'types/fund'
import type { Gift } from './documents'

export function giftView({
  _id: id,
  fund,
  project,
  projectId,
  amountFen,
  day,
  at,
  named,
  asked,
  undone
}: Gift): GiftView {
  const name = named || asked
  return {
    id,
    fund,
    project,
    ...(projectId ? { projectId } : {}),
    amountFen,
    day,
    at,
    ...(name ? { named: name } : {}),
    undone
  }
}
