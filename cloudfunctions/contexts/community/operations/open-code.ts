/** code.open — 1 round trip; a slip of the finger costs none. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { codeOpen } from 'types/codes'
import { type PlaceCode, placeCodes } from '../codes/documents'
import { cardOf } from '../codes/place-codes'
import { isPlaceCode } from '../rules/place-code'

export const openCode = handle(codeOpen, async (context, { code }) => {
  const known = isPlaceCode(code) ? await context.documents.get<PlaceCode>(placeCodes.name, code) : null
  return known ? cardOf(known) : refuse('code-unknown', ['code'])
})
