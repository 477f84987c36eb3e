/** Forgetting a person over all contexts, as each has declared it; every step is safe to repeat. */
import type { Work } from 'kernel/context-module'
import { DuplicateKey } from 'kernel/documents'
import { ghostly, type Personal } from 'kernel/personal'
import { shortHash } from 'kernel/secrets'
import { patchOf } from 'kernel/stamp'
import type { Forgetting } from './documents'

const PAGE = 50
/** Documents in one turn of the clock; the rest is done in the next. */
const TURN_MAX = 600

interface Stored {
  _id: string
  version?: number
}

export interface Swept {
  removed: number
  unlinked: number
  /** False when the turn was used up, or somebody was faster: then another turn looks again. */
  complete: boolean
}

type Gone = Pick<Forgetting, 'personId' | 'openid' | 'ghost'>

/** Everything that leads to the person is removed, or made to lead to nobody. */
export async function sweep(work: Work, personal: readonly Personal[], gone: Gone): Promise<Swept> {
  const swept: Swept = { removed: 0, unlinked: 0, complete: true }
  let left = TURN_MAX
  for (const { kind, field } of ways(personal)) {
    for (let more = true; more && left > 0; ) {
      const found = await findOf(work, kind, field, gone)
      for (const document of found) await settle(work, kind, document, gone, swept)
      left -= found.length
      more = found.length === PAGE
    }
  }
  return left > 0 ? swept : { ...swept, complete: false }
}

/** Every kind that does not stay as it is, by every field that names a person. */
const ways = (personal: readonly Personal[]): { kind: Personal; field: string }[] =>
  personal
    .filter(({ onForget }) => onForget === 'removed' || onForget === 'unlinked')
    .flatMap(kind => kind.by.map(field => ({ kind, field })))

function findOf({ documents }: Work, { collection }: Personal, field: string, { personId, openid }: Gone) {
  const value = field === 'openid' || field.endsWith('.openid') ? openid : personId
  return documents.find<Stored>(collection, { [field]: value }, { order: { _id: 'asc' }, limit: PAGE })
}

async function settle(work: Work, kind: Personal, document: Stored, gone: Gone, swept: Swept): Promise<void> {
  if (kind.onForget === 'removed') {
    await kind.before?.(work, document)
    await work.documents.remove(kind.collection, document._id)
    swept.removed++
    return
  }
  if (await unlink(work, kind, document, gone)) swept.unlinked++
  else swept.complete = false
}

/** The same document with a mark in the person's place; a document that is named after the person gets another name. */
async function unlink(work: Work, kind: Personal, document: Stored, gone: Gone): Promise<boolean> {
  const plain = withoutPerson(document, gone)
  const bumped = document.version === undefined ? {} : { version: document.version + 1 }
  const after: Stored = { ...plain, ...kind.blank?.(plain), ...bumped }
  const still = document.version === undefined ? {} : { version: document.version }
  if (after._id === document._id) {
    return work.documents.update(kind.collection, document._id, still, patchOf(document, after))
  }
  try {
    await work.documents.add(kind.collection, [after])
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
  }
  return work.documents.remove(kind.collection, document._id, still)
}

function withoutPerson(document: Stored, { personId, openid, ghost }: Gone): Stored {
  const mark = ghostly(shortHash(`${ghost} ${document._id}`, 12))
  const text = JSON.stringify(document).replaceAll(personId, mark)
  return JSON.parse(openid ? text.replaceAll(openid, mark) : text) as Stored
}
