/** Opens the cards about a meeting or a matter with the host's first statements; four round trips. */
import { checkText, heldEvent } from 'contexts/content'
import { admit } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { groundOpen } from 'types/common-ground'
import { groundIdOf } from '../ground-view'
import { withStatement } from '../rules/ground/ground'
import { type Ground, grounds } from '../talk-documents'
import { subjectOf } from './show-ground'

export const openGround = handle(groundOpen, async (context, { on, aboutId, moderated, seeds }) => {
  const { at, actor, requestKey } = context
  const _id = groundIdOf(on, aboutId)
  const subject = await subjectOf(context, { on, aboutId })
  const refused = admit(context, subject)
  if (refused || !subject) return refused ?? refuse('not-found')
  const there = await context.documents.get<Ground>(grounds.name, _id)
  if (there && !there.served.some(one => one.key === requestKey)) return refuse('ground-there')
  if (!there && !subject.ripe) return refuse('matter-step')
  const verdict = await checkText(context, seeds, ['seeds'])
  if (isRefusal(verdict)) return verdict
  const { scope, title } = subject
  const empty: Seeding = { _id, scope, on, aboutId, title, openedAt: at, moderated, open: true, said: [], nextNo: 0 }
  const ground = seeds.reduce((before, text) => seeded(before, text, actor.personId), empty)
  const of = '同意不同意的话'
  const told = { id: `${_id}:seeds`, of, target: _id, event: 'meeting.groundChecked', scope, authorId: actor.personId }
  const held = verdict === 'review' ? [heldEvent({ ...told, title, text: seeds.join('\n'), at })] : []
  return create(context, grounds, { ...ground, outbox: held }, one => ({ groundId: one._id }))
})

type Seeding = Omit<Ground, 'version' | 'served' | 'outbox' | 'nextDueAt'>

/** The same words twice are kept once. */
function seeded(ground: Seeding, text: string, authorId: string): Seeding {
  const after = withStatement(ground, { text, by: 'host', authorId }, false)
  return typeof after === 'string' ? ground : after.ground
}
