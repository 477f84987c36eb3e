/** code.sheet — 3 round trips: the buildings, their compound, their codes. */
import { addMissing } from 'kernel/add-missing'
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { compoundOf, within } from 'kernel/scope'
import { codeSheet, SHEET_MAX } from 'types/codes'
import { placeCodes } from '../codes/documents'
import { cardOf, codeFor } from '../codes/place-codes'
import { type Place, places } from '../documents'
import { placeOf } from '../register'

export const makeSheet = handle(codeSheet, async (context, { scope, after }) => {
  const buildings = await context.documents.find<Place>(
    places.name,
    { kind: 'building', ...(after ? { _id: { gt: after, lt: `${scope}0` } } : within('_id', scope)) },
    { order: { _id: 'asc' }, limit: SHEET_MAX + 1 }
  )
  const shown = buildings.slice(0, SHEET_MAX)
  const last = shown[shown.length - 1]
  if (!last) return { items: [] }
  const compoundName = (await placeOf(context, compoundOf(last._id)))?.name ?? ''
  const codes = shown.map(({ _id, label }) =>
    codeFor(context, { scope: _id, kind: 'building', label, compoundName }, 0)
  )
  if (!(await addMissing(context.documents, placeCodes.name, codes))) return refuse('busy')
  return { items: codes.map(cardOf), ...(buildings.length > SHEET_MAX ? { next: last._id } : {}) }
})
