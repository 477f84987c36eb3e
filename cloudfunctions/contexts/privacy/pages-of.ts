/** Everything kept about a person, page by page, as each context shows it to them. */

import type { Personal, PersonalItem, Whose } from 'kernel/personal'
import type { Ports } from 'kernel/ports'
import { PAGE_SIZE } from 'types/common'

/** Kinds looked at in one call; an empty kind costs a round trip too. */
const LOOKS_MAX = 8

interface Stored {
  _id: string
}

interface Step {
  kind: Personal
  /** The field by which documents are found; absent where the kind finds them by `where`. */
  field?: string
}

const stepsOf = (personal: readonly Personal[]): Step[] =>
  personal
    .filter(kind => kind.show)
    .flatMap(kind => (kind.where ? [{ kind }] : kind.by.map(field => ({ kind, field }))))

function whereOf({ kind, field }: Step, whose: Whose) {
  if (field === undefined) return kind.where?.(whose) ?? null
  return { [field]: field.endsWith('openid') ? whose.openid : whose.personId }
}

/** `3:abc` → the fourth step, after the document `abc`. */
function placeOf(after: string | undefined): { at: number; last: string } {
  const [at = '0', ...rest] = (after ?? '0:').split(':')
  return { at: Number.parseInt(at, 10) || 0, last: rest.join(':') }
}

type Shown = PersonalItem & { what: string }

/** @param after where the page before ended; a page may be short, only a missing `next` says that it was the last. */
export async function pageOf(
  { documents }: Pick<Ports, 'documents'>,
  personal: readonly Personal[],
  whose: Whose,
  after?: string
): Promise<{ items: Shown[]; next?: string }> {
  const steps = stepsOf(personal)
  let { at, last } = placeOf(after)
  for (let looks = 0; looks < LOOKS_MAX; looks++) {
    const step = steps[at]
    if (!step) return { items: [] }
    const where = whereOf(step, whose)
    const found = where ? await rows(documents, step.kind.collection, where, last) : []
    const items = found.slice(0, PAGE_SIZE).flatMap(document => {
      const item = step.kind.show?.(document)
      return item ? [{ what: step.kind.what, ...item }] : []
    })
    const more = found.length > PAGE_SIZE
    const end = found[PAGE_SIZE - 1]?._id ?? ''
    if (items.length > 0)
      return more || steps[at + 1] ? { items, next: more ? `${at}:${end}` : `${at + 1}:` } : { items }
    at++
    last = ''
  }
  return steps[at] ? { items: [], next: `${at}:` } : { items: [] }
}

/** A kind that is found by the id itself is one document. */
function rows(documents: Ports['documents'], collection: string, where: object, last: string): Promise<Stored[]> {
  const from = last === '' || '_id' in where ? {} : { _id: { gt: last } }
  const paged = '_id' in where && last !== '' ? Promise.resolve([]) : null
  return (
    paged ?? documents.find<Stored>(collection, { ...where, ...from }, { order: { _id: 'asc' }, limit: PAGE_SIZE + 1 })
  )
}
