/** code.make — 4 round trips: the place, its compound, the code, its picture. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { compoundOf, isWithinCompound } from 'kernel/scope'
import { codeMake } from 'types/codes'
import { cardOf, ensureCode, imageOf } from '../codes/place-codes'
import { placeOf } from '../register'

export const makeCode = handle(codeMake, async (context, { scope, kind, spot }) => {
  const place = await placeOf(context, scope)
  if (!place || !isWithinCompound(scope)) return refuse('scope-missing', ['scope'])
  const compound = await placeOf(context, compoundOf(scope))
  const compoundName = compound?.name ?? ''
  const label = kind === 'box' && spot ? [place.label, spot].join(' ') : place.label
  const code = await ensureCode(context, { scope, kind, label, compoundName })
  if (!code) return refuse('busy')
  return { ...cardOf(code), imageBase64: await imageOf(context, code._id) }
})
