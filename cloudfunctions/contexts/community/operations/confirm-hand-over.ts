/** home.confirmHandOver — the record decides; the two people and the register learn of it before the answer goes out. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import { compoundOf } from 'kernel/scope'
import { homeConfirmHandOver } from 'types/joining'
import { type Home, homes } from '../documents'
import { type HandOverRecord, handOvers } from '../joining/documents'
import { ownerKeyAfter, passingEntries } from '../joining/passing'
import { handOverView } from '../joining/views'
import { placeOf } from '../register'
import { displayName } from '../rules/display-name'

export const confirmHandOver = handle(homeConfirmHandOver, async (context, { handOverId, reason, ownerName }) => {
  const known = await read(context, handOvers, handOverId)
  if (isRefusal(known)) return known
  const home = await context.documents.get<Home>(homes.name, known.home)
  if (!home) return refuse('not-found')
  const ownerKey = await ownerKeyAfter(context, home, handOverId)
  const compoundName = (await placeOf(context, compoundOf(known.home)))?.name ?? ''
  const by = displayName(context.actor, known.home, context.at)
  return change(
    context,
    handOvers,
    handOverId,
    (record): HandOverRecord | Refusal => {
      if (record.state !== 'asked') return refuse('hand-over-closed')
      const entries = passingEntries(record, { ownerKey, ownerName, compoundName }, context.at)
      const outbox = [...record.outbox, ...entries]
      return { ...record, state: 'confirmed', by, reason, endedAt: context.at, outbox }
    },
    handOverView
  )
})
