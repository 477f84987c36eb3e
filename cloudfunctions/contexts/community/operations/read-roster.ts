/** roster.read — 4 round trips: the place, the file, the register, the import. */
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { rosterRead } from 'types/rosters'
import { rosterImports } from '../documents'
import { placeOf } from '../register'
import { summaryOf, viewOf } from '../roster/view'
import { workOut } from '../roster/work-out'

export const readRoster = handle(rosterRead, async (context, { scope, fileId, fileName }) => {
  const folder = new RegExp(`^cloud://[^/]+/uploads/${context.actor.personId}/[^?#]+$`)
  if (!folder.test(fileId) || fileId.includes('..')) return refuse('file-foreign', ['fileId'])
  const place = await placeOf(context, scope)
  if (place?.kind !== 'compound') return refuse('scope-missing', ['scope'])
  const draft = {
    _id: newId(context, 'r'),
    scope,
    fileId,
    fileName,
    answers: { questions: [], building: '', rows: [], heads: [] },
    state: 'open' as const,
    remove: [],
    askedAt: context.at
  }
  const worked = await workOut(context, draft)
  if (isRefusal(worked)) return worked
  const summary = summaryOf(viewOf(draft, worked))
  return create(context, rosterImports, { ...draft, summary }, made => viewOf(made, worked))
})
