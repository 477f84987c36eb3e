/** The sign-in code to show or print at the place; one round trip and one picture. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { meetingCode } from 'types/meetings'
import { meetings } from '../documents'
import { digitsOf } from '../sign-in'

/** The scene is `s.<meeting>.<digits>`: 27 of the 32 characters the platform allows (W6). */
export const code = handle(meetingCode, async (context, { meetingId }) => {
  const meeting = await read(context, meetings, meetingId)
  if (isRefusal(meeting)) return meeting
  const digits = digitsOf(context, meetingId)
  const image = await context.codes.image(`s.${meetingId}.${digits}`, 'packages/meetings/sign/index')
  return { imageBase64: image.toString('base64'), digits }
})
