/** The phone reckons for itself whether the words on the page are the ones that were signed. */
import { sha256 } from 'js-sha256'
import type { MinutesView } from 'types/minutes'
import { minutesText } from 'types/minutes-text'
import { recall, remember } from '@/cloud/storage'

const key = (meetingId: string): string => `signed/${meetingId}`

/** Kept on this phone when its owner confirms. */
export const keepSigned = (meetingId: string, hash: string): void => void remember(key(meetingId), hash)

/**
 * `same`: what is shown makes exactly the hash that was signed. `other`: it does not, nobody should trust the page.
 * `unsigned`: nobody has confirmed yet.
 */
export function signedState(view: MinutesView): 'same' | 'other' | 'unsigned' {
  const { meetingId, title, startsAt, minutes, minutesHash, lockedAt } = view
  if (!minutes || lockedAt === undefined) return 'unsigned'
  const shown = sha256(minutesText({ id: meetingId, title, startsAt }, minutes))
  const signedHere = recall<string>(key(meetingId))
  return shown === minutesHash && (signedHere === undefined || signedHere === shown) ? 'same' : 'other'
}
