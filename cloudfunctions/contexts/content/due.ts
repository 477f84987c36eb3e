/** What content's clocks do: take files away in time, ask people when the platform is silent, remind, forget. */
import type { DueKind, Work } from 'kernel/context-module'
import { type Check, checks, type Media, media } from './documents'
import { heldMedia } from './held-media'
import { reminderNotice } from './notices'
import { forgotten, isOpen } from './rules/check'
import { isLoose, isUnanswered } from './rules/media'

async function takeFilesAway(work: Work, before: Media): Promise<Media> {
  let after = before
  if (after.uploadId) {
    await work.files.remove(after.uploadId)
    after = { ...after, uploadId: '' }
  }
  if (isLoose(after, work.at)) after = await letGo(work, after)
  if (after.state !== 'gone' || after.fileId === '') return after
  await work.files.remove(after.fileId)
  const { text: _said, ...rest } = after
  return { ...rest, fileId: '' }
}

/** Unless somebody attaches it at this very moment. */
async function letGo(work: Work, loose: Media): Promise<Media> {
  const version = loose.version + 1
  const where = { version: loose.version, claimed: false }
  const gone = await work.documents.update(media.name, loose._id, where, { state: 'gone', version })
  return gone ? { ...loose, state: 'gone', version } : { ...loose, claimed: true }
}

export const mediaDue: DueKind<Media> = {
  collection: media,
  work: takeFilesAway,
  fallDue: (before, at) => {
    if (before.state === 'refused' && before.refusedUntil !== null && before.refusedUntil <= at)
      return { ...before, state: 'gone', refusedUntil: null }
    if (!isUnanswered(before, at)) return before
    return { ...before, queued: true, outbox: [...before.outbox, heldMedia(before, at)] }
  }
}

export const checkDue: DueKind<Check> = {
  collection: checks,
  fallDue: (before, at) => {
    if (isOpen(before)) {
      if (before.remindedFor === before.dueAt || at < before.dueAt) return before
      return { ...before, remindedFor: before.dueAt, outbox: [...before.outbox, reminderNotice(before, at)] }
    }
    return before.keptUntil !== null && before.keptUntil <= at ? forgotten(before) : before
  }
}
