/** clearing.step — 2 round trips beside the platform's check; with photos 3 more to attach, 2 to show. */
import { displayName } from 'contexts/community'
import { checkText, ownMedia } from 'contexts/content'
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { clearingStep } from 'types/assets'
import { clearingViewOf } from '../clearing-view'
import { clearings } from '../documents'

/** Steps of one project that are kept. */
const STEPS_MAX = 200

export const stepClearing = handle(clearingStep, async (context, { clearingId, text, media, close }) => {
  const there = await read(context, clearings, clearingId)
  if (isRefusal(there)) return there
  const verdict = await checkText(context, [text], ['text'])
  if (isRefusal(verdict)) return verdict
  const photos = await ownMedia(context, media, there.scope, 'photo')
  if (isRefusal(photos)) return photos
  const { at, actor } = context
  const stepped = await change(
    context,
    clearings,
    clearingId,
    before => {
      if (before.state === 'closed' || before.steps.length >= STEPS_MAX) return refuse('clearing-closed')
      const step = { at, who: displayName(actor, before.scope, at), text, media: photos }
      return { ...before, steps: [...before.steps, step], state: close ? ('closed' as const) : before.state }
    },
    after => after
  )
  return isRefusal(stepped) ? stepped : clearingViewOf(context, stepped)
})
