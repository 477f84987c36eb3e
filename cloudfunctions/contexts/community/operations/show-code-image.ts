/** code.image — 2 round trips: the code, its picture. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { covers } from 'kernel/scope'
import { codeImage } from 'types/codes'
import { type PlaceCode, placeCodes } from '../codes/documents'
import { imageOf } from '../codes/place-codes'

export const showCodeImage = handle(codeImage, async (context, { scope, code }) => {
  const known = await context.documents.get<PlaceCode>(placeCodes.name, code)
  if (!known || !covers(scope, known.scope)) return refuse('code-unknown', ['code'])
  return { imageBase64: await imageOf(context, code) }
})
