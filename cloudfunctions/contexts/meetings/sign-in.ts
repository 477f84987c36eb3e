/** Putting a person on the list of those present: by themselves with the digits, or by the host. */
import type { Context } from 'kernel/context'
import type { Ports } from 'kernel/ports'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { attend } from './attend'
import type { Meeting } from './documents'
import { signInDigits } from './rules/sign-in-digits'

/** The digits of one meeting; another meeting has others. */
export const digitsOf = (ports: Pick<Ports, 'secrets'>, meetingId: string): string =>
  signInDigits(ports.secrets.derive('meeting', meetingId, 16))

/** Signing in twice keeps the first time. */
export async function signIn(
  context: Context,
  meeting: Meeting,
  personId: string
): Promise<{ signedInAt: number } | Refusal> {
  const { at, actor } = context
  const attendance = await attend(context, meeting, personId, before => {
    if (before.present === 1) return before
    const byHost = personId === actor.personId ? {} : { signedInBy: actor.personId }
    return { ...before, present: 1, signedInAt: at, ...byHost }
  })
  return isRefusal(attendance) ? attendance : { signedInAt: attendance.signedInAt ?? at }
}
