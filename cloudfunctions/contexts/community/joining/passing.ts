/** A flat passes to another: three events carry it out, each safe to deliver twice. The record keeps what happened. */
import type { HomeRelation, HomeTie } from 'kernel/actor'
import type { Context } from 'kernel/context'
import type { Work } from 'kernel/context-module'
import type { EventEntry, NoticeEntry, OutboxEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { untilSettled } from 'kernel/retry'
import { compoundOf, within } from 'kernel/scope'
import { type Home, homes, people } from '../documents'
import { withTies } from '../rules/person'
import type { HandOverRecord } from './documents'

/**
 * The head that the flat votes with from now on: its own where the former owner has more flats, so that these stay
 * with them. One round trip.
 */
export async function ownerKeyAfter(context: Context, home: Home, handOverId: string): Promise<string> {
  const sharing = await context.documents.find<Home>(
    homes.name,
    { removed: false, ownerKey: home.ownerKey, ...within('_id', compoundOf(home._id)) },
    { order: { _id: 'asc' }, limit: 2, fields: ['ownerKey'] }
  )
  return sharing.length > 1 ? `o_${context.secrets.derive('owner-key', handOverId, 16)}` : home.ownerKey
}

interface Passing {
  ownerKey: string
  ownerName: string
  compoundName: string
}

export function passingEntries(record: HandOverRecord, { ownerKey, ownerName, compoundName }: Passing, at: number) {
  const { _id, home, label, fromId, toId } = record
  const event = (name: string, target: string, data: EventEntry['data']): EventEntry => ({
    id: `${_id}:${name}`,
    kind: 'event',
    event: name,
    target,
    data,
    at
  })
  const told = (person: string, who: string, body: string): NoticeEntry => ({
    id: `${_id}:${who}`,
    kind: 'notice',
    audience: { people: [person] },
    because: '您登记在这一户',
    title: '易主办好了',
    body,
    link: '/pages/me/index',
    at
  })
  const entries: OutboxEntry[] = [
    event('home.tieEnded', fromId, { path: home }),
    event('home.tieBegun', toId, { path: home, label, compoundName, ownerKey }),
    event('home.passed', home, { ownerKey, ownerName }),
    told(fromId, 'from', `${label}已经登记到新业主名下，您不再代表这一户投票。以前的记录都留着。`),
    told(toId, 'to', `您现在是${label}的业主，可以提事，也可以投以后的表决。`)
  ]
  return entries
}

const text = (entry: EventEntry, name: string): string => String(entry.data[name] ?? '')

const endTie = (work: Work, entry: EventEntry) =>
  recordEvent(work, people, entry, person => {
    const left = person.homes.filter(home => home.path !== text(entry, 'path'))
    return withTies(person, { homes: left, posts: person.posts })
  })

const beginTie = (work: Work, entry: EventEntry) =>
  recordEvent(work, people, entry, person => {
    const path = text(entry, 'path')
    const relation: HomeRelation = 'owner'
    const tie: HomeTie = {
      path,
      label: text(entry, 'label'),
      compoundName: text(entry, 'compoundName'),
      relation,
      ownerKey: text(entry, 'ownerKey'),
      since: entry.at
    }
    return withTies(person, { homes: [...person.homes.filter(home => home.path !== path), tie], posts: person.posts })
  })

/** The register names the new owner; numbers of the former one are gone, and are asked for anew. */
async function passHome(work: Work, entry: EventEntry): Promise<void> {
  const settled = await untilSettled(async () => {
    const home = await work.documents.get<Home>(homes.name, entry.target)
    if (!home || home.passedBy === entry.id) return true
    const patch = {
      ownerNames: [text(entry, 'ownerName')],
      ownerKey: text(entry, 'ownerKey'),
      phones: [],
      phoneMask: '',
      passedBy: entry.id,
      version: home.version + 1
    }
    return (await work.documents.update(homes.name, home._id, { version: home.version }, patch)) || 'again'
  })
  if (!settled) throw new Error(`${entry.event} could not be recorded`)
}

export const passingEvents = { 'home.tieEnded': endTie, 'home.tieBegun': beginTie, 'home.passed': passHome }

/** Nobody looked in time: the community's secretary learns of it. */
export function lateHandOver(record: HandOverRecord, at: number): HandOverRecord {
  if (record.state !== 'asked' || record.reminded || at < record.dueAt) return record
  const community = record.home.split('/').slice(0, 3).join('/')
  const notice: NoticeEntry = {
    id: `${record._id}:late`,
    kind: 'notice',
    audience: { post: 'community_secretary', scope: community },
    title: '易主核对超时了',
    body: `${record.label}报了易主，过了三天还没有核对。请安排人看房产证。`,
    link: `/packages/community/handovers/index?scope=${community}`,
    at
  }
  return { ...record, reminded: true, outbox: [...record.outbox, notice] }
}
