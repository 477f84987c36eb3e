/** What people see of requests and handings over. */
import type { Output } from 'types/contract'
import type { HandOver, homeHandOvers, JoinTask, joinAskFor } from 'types/joining'
import type { HandOverRecord, JoinRequest } from './documents'

export const askView = (request: JoinRequest): Output<typeof joinAskFor> => {
  const { _id: id, scope, label, state, note, askedAt, dueAt, answer } = request
  return { id, scope, label, state, note, askedAt, dueAt, ...(answer ? { answer } : {}) }
}

export const askTask = (request: JoinRequest): JoinTask => ({ ...askView(request), personCode: request.personCode })

export const handOverView = (record: HandOverRecord): HandOver => {
  const { _id: id, home, label, state, askedAt, dueAt, by, reason } = record
  return { id, home, label, state, askedAt, dueAt, ...(by ? { by } : {}), ...(reason ? { reason } : {}) }
}

/** Whoever has deleted themselves has no number any more. */
export const handOverTask = (record: HandOverRecord): Output<typeof homeHandOvers>['items'][number] => ({
  ...handOverView(record),
  ...(record.fromCode ? { fromCode: record.fromCode } : {}),
  ...(record.toCode ? { toCode: record.toCode } : {})
})
