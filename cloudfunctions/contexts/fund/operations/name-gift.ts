/** gift.name: the giver lets a name stand, or takes it away; two round trips beside the check of the name. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { giftName } from 'types/fund'
import { type Gift, gifts } from '../documents'
import { giftView } from '../gift-view'
import { doubtful, toBeLookedAt } from '../words'

export const NAME_CHECKED = 'fund.nameChecked'

/** A name that the platform cannot decide about waits unseen until a person has looked. */
export const nameGift = handle(giftName, async (context, { giftId, name = '' }) => {
  const doubt = await doubtful(context, [name], 'name')
  if (isRefusal(doubt)) return doubt
  const decide = (before: Gift): Gift => {
    const { named: _named, asked: _asked, ...rest } = before
    if (name === '' || before.undone) return { ...rest, shown: 0 }
    if (!doubt) return { ...rest, named: name, shown: 1 }
    const words = { of: '捐赠的署名', target: giftId, event: NAME_CHECKED, scope: before.scope, author: '居民' }
    const id = `${giftId}:${context.at.toString(36)}:name`
    const held = toBeLookedAt(context, { ...words, id, title: before.project, texts: [name] })
    return { ...rest, asked: name, shown: 0, outbox: [...before.outbox, held] }
  }
  return change(context, gifts, giftId, decide, giftView)
})
