/** What the platform tells of people who took back in WeChat what they had allowed: it is carried out here as well. */
import { takeConsentBack } from 'contexts/community'
import { addMissing } from 'kernel/add-missing'
import type { PushMessage, Work } from 'kernel/context-module'
import { personIdOf } from 'kernel/person-id'
import { shortHash } from 'kernel/secrets'
import { type Forgetting, forgettings } from './documents'
import { numberOf } from './start-forgetting'

/** Microphone, camera, chosen pictures, chosen files: the platform's numbers for what was taken back. */
const ofMedia = ['5', '7', '14', '15']
/** Where photos and recordings are kept. */
const MEDIA = 'media'

const text = (message: PushMessage, field: string): string => String(message[field] ?? '')

/** The same message makes the same deletion once. */
async function begin(work: Work, message: PushMessage, openid: string, only?: string[]): Promise<void> {
  const mark = `${openid} ${message.Event} ${text(message, 'CreateTime')}`
  const job: Forgetting = {
    _id: `f_${shortHash(mark, 16)}`,
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: work.at,
    number: numberOf(work.secrets, mark),
    personId: personIdOf(work, openid),
    openid,
    ghost: work.secrets.derive('ghost', mark, 24),
    ...(only ? { only } : {}),
    askedAt: work.at,
    state: 'asked',
    removed: 0,
    unlinked: 0
  }
  if (!(await addMissing(work.documents, forgettings.name, [job]))) throw new Error('a deletion could not be begun')
}

async function revoked(work: Work, message: PushMessage): Promise<void> {
  const openid = text(message, 'OpenID')
  if (openid === '' || !ofMedia.includes(text(message, 'RevokeInfo'))) return
  await takeConsentBack(work, personIdOf(work, openid), 'media', `push ${text(message, 'CreateTime')}`)
  await begin(work, message, openid, [MEDIA])
}

async function cancelled(work: Work, message: PushMessage): Promise<void> {
  const openid = text(message, 'OpenID')
  if (openid !== '') await begin(work, message, openid)
}

export const pushes = { user_authorization_revoke: revoked, user_authorization_cancellation: cancelled }
