/** What inserting, updating and removing mean; each works on a draft and tells how far it came. */

import type { Id } from './collection'
import type { Draft } from './draft'
import { freeze, namesOf } from './globals'
import { compileQuery } from './matcher'
import { badRequest, duplicateKey, writeFailed } from './refusals'
import type { Doc, Query, UpdateOptions } from './store.port'
import { compileUpdate } from './updates'
import { isDocId, isObject } from './values'

/** A plain write of several documents keeps what was done before one of them failed; a transaction throws it all away. */
export interface Outcome<T> {
  result: T
  failure?: unknown
}

function withId(doc: unknown, newId: () => string): Doc {
  if (!isObject(doc)) throw badRequest('a document must be an object')
  const { _id = newId(), ...fields } = doc
  if (!isDocId(_id)) throw badRequest('the _id of a document must be a string or a number')
  return freeze({ _id, ...fields })
}

function insertOne(draft: Draft, doc: Doc): Id {
  if (draft.read(doc._id)) throw duplicateKey(draft.collection.name, '_id_', `_id: ${JSON.stringify(doc._id)}`)
  draft.put(doc)
  return doc._id
}

/** Inserts in order and stops at the first document that cannot be inserted. */
export function insertAll(draft: Draft, docs: unknown[], newId: () => string): Outcome<Id[]> {
  const result: Id[] = []
  const prepared = docs.map(doc => withId(doc, newId))
  try {
    for (const doc of prepared) result.push(insertOne(draft, doc))
    return { result }
  } catch (failure) {
    return { result, failure }
  }
}

function matching(draft: Draft, query: Query, multi: boolean | undefined): Doc[] {
  const { test } = compileQuery(query)
  const found: Doc[] = []
  for (const doc of draft.likely(query)) {
    if (!test(doc)) continue
    found.push(doc)
    if (!multi) break
  }
  return found
}

function replacement(change: Record<string, unknown>): (doc: Doc) => Doc {
  const operator = namesOf(change).find(name => name.startsWith('$'))
  if (operator !== undefined) {
    throw writeFailed(`The dollar ($) prefixed field '${operator}' in '${operator}' is not valid for storage.`)
  }
  const { _id: wanted, ...fields } = change
  return ({ _id }) => {
    if (wanted === undefined || wanted === _id) return freeze({ _id, ...fields })
    throw writeFailed("After applying the update, the (immutable) field '_id' was found to have been altered")
  }
}

export interface Updated {
  updated: number
  upsertedId?: Id
}

/** A replaced document counts as updated even when it is as before; an operator that changes nothing does not count. */
export function updateMatching(
  draft: Draft,
  query: Query,
  change: Record<string, unknown>,
  options: UpdateOptions,
  newId: () => string
): Outcome<Updated> {
  const { multi, replace, upsert } = options
  if (upsert && !replace) throw badRequest('upsert is only available together with replace')
  const apply = replace ? replacement(change) : compileUpdate(change)
  const docs = matching(draft, query, multi)
  if (docs.length === 0 && upsert) {
    const doc = withId({ ...change, _id: change._id ?? query._id }, newId)
    return { result: { updated: 0, upsertedId: insertOne(draft, doc) } }
  }
  let updated = 0
  try {
    for (const doc of docs) {
      const next = apply(doc, query)
      if (next === doc) continue
      draft.put(next)
      updated += 1
    }
    return { result: { updated } }
  } catch (failure) {
    return { result: { updated }, failure }
  }
}

export function removeMatching(draft: Draft, query: Query, multi: boolean | undefined): Outcome<number> {
  const docs = matching(draft, query, multi)
  for (const { _id } of docs) draft.remove(_id)
  return { result: docs.length }
}
