/** A code to print: for signing in at the place, or for the notice on the wall; one round trip and one picture. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { meetingCode } from 'types/meeting-day'
import { meetings } from '../documents'
import { digitsOf } from '../sign-in'

/**
 * At the place the scene is `s.<meeting>.<digits>`: 27 of the 32 characters the platform allows (W6). On the wall it is
 * `m.<meeting>`, days ahead and without digits, so that nobody signs in from home.
 */
export const code = handle(meetingCode, async (context, { meetingId, purpose = 'sign-in' }) => {
  const meeting = await read(context, meetings, meetingId)
  if (isRefusal(meeting)) return meeting
  if (purpose === 'notice') {
    const image = await context.codes.image(`m.${meetingId}`, 'packages/meetings/show/index')
    return { imageBase64: image.toString('base64'), digits: '' }
  }
  const digits = digitsOf(context, meetingId)
  const image = await context.codes.image(`s.${meetingId}.${digits}`, 'packages/meetings/sign/index')
  return { imageBase64: image.toString('base64'), digits }
})
