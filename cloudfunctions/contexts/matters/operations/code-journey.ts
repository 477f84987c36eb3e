/** journey.code — 1 round trip and one picture: the scene is `j.<matter>`, within the 32 characters of the platform (W6). */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { journeyCode } from 'types/sharing'
import { type Matter, matters } from '../documents'
import { isShared } from '../rules/journey'

export const codeJourney = handle(journeyCode, async (context, { matterId }) => {
  const matter = await context.documents.get<Matter>(matters.name, matterId)
  if (!matter || !isShared(matter)) return refuse('not-found')
  const image = await context.codes.image(`j.${matterId}`, 'packages/matters/journey/index')
  return { imageBase64: image.toString('base64') }
})
