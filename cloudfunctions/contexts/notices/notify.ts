/** Delivering a notice: into each inbox exactly once, and as a WeChat message to those who allowed one. */
import { type Recipient, spendSubscription } from 'contexts/community'
import { addMissing } from 'kernel/add-missing'
import type { Work } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import { sortKey } from 'kernel/list'
import type { NoticeEntry } from 'kernel/outbox'
import { shortHash } from 'kernel/secrets'
import { nextPage } from './audience'
import { inChina } from './china-time'
import { type InboxNotice, inbox } from './documents'
import { pageOf, templateFor, valuesFor } from './rules/message'

/** Messages on their way at the same time; the smallest database tier takes 20 connections. */
const SENT_TOGETHER = 10

/**
 * Delivers one page of at most 50 people; gives back the entry for the next page, or null after the last.
 *
 * Safe to run twice, or by two clocks at once. The inbox id follows from notice and person, so there is never a second
 * inbox notice. A message is sent only by the clock that took it first, so there is at most one; when the process dies
 * between taking and sending, that one message is lost and the inbox notice remains.
 */
export async function notify(work: Work, entry: NoticeEntry): Promise<NoticeEntry | null> {
  const { people, rest } = await nextPage(work, entry.audience)
  const told = people.filter(person => person.personId !== entry.except)
  const notices = told.map(person => inboxNotice(entry, person.personId))
  // Nothing is pushed before it stands in the inbox; the clock comes back to a page that could not be written.
  if (!(await addMissing(work.documents, inbox.name, notices))) throw new Busy('the inbox could not be written')
  await pushAll(work, entry, told)
  return rest ? { ...entry, audience: rest } : null
}

const inboxId = (entryId: string, personId: string): string => `n_${shortHash(`${entryId} ${personId}`, 20)}`

function inboxNotice({ id, at, title, body, link }: NoticeEntry, personId: string): InboxNotice {
  const _id = inboxId(id, personId)
  const content = { personId, key: sortKey(at, _id), at, title, body, link, read: false, push: 'waiting' as const }
  return { _id, ...content, version: 1, served: [], outbox: [], nextDueAt: null }
}

async function pushAll(work: Work, entry: NoticeEntry, people: Recipient[]): Promise<void> {
  const kind = templateFor(entry.link)
  const template = work.deployment.templates[kind]
  if (!template) return
  const allowed = people.filter(person => person.subscriptions[kind] > 0)
  for (let start = 0; start < allowed.length; start += SENT_TOGETHER) {
    await Promise.all(allowed.slice(start, start + SENT_TOGETHER).map(person => push(work, entry, template, person)))
  }
}

async function push(work: Work, entry: NoticeEntry, template: string, person: Recipient): Promise<void> {
  const id = inboxId(entry.id, person.personId)
  const taken = await work.documents.update(inbox.name, id, { push: 'waiting' }, { push: 'taken' })
  if (!taken) return
  const data = valuesFor(entry, inChina(entry.when ?? entry.at))
  const outcome = await work.messenger.send({ openid: person.openid, template, page: pageOf(entry.link), data })
  // "No subscription" means that our number was too high: it comes down as well.
  if (outcome !== 'refused') await spendSubscription(work, person.personId, templateFor(entry.link))
}
