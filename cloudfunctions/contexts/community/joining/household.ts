/** A home and everybody joined to it: marks of those who invited, sealed names for members. */
import type { HomeTie } from 'kernel/actor'
import type { Ports } from 'kernel/ports'
import { type Person, people } from '../documents'

/** More than ever share one home. */
const MEMBERS_MAX = 50

/** Stands for a person on the ties of those they invited to one home; another home has another mark. */
export const inviterMark = (ports: Pick<Ports, 'secrets'>, personId: string, path: string): string =>
  ports.secrets.derive('inviter', `${personId} ${path}`, 20)

/** Names a member of one home to the others; opens nowhere else and says nothing by itself. */
export const memberToken = (ports: Pick<Ports, 'secrets'>, personId: string, path: string): string =>
  ports.secrets.seal(personId, `member ${path}`)

export function personOfToken(ports: Pick<Ports, 'secrets'>, token: string, path: string): string | null {
  try {
    return ports.secrets.open(token, `member ${path}`)
  } catch {
    return null
  }
}

export interface Member {
  personId: string
  tie: HomeTie
}

/** Everybody joined to a home; one round trip. */
export async function membersOf(ports: Pick<Ports, 'documents'>, path: string): Promise<Member[]> {
  const found = await ports.documents.find<Pick<Person, '_id' | 'homes'>>(
    people.name,
    { livesIn: path },
    { order: { _id: 'asc' }, limit: MEMBERS_MAX, fields: ['homes'] }
  )
  return found.flatMap(({ _id, homes }) => {
    const tie = homes.find(home => home.path === path)
    return tie ? [{ personId: _id, tie }] : []
  })
}

export const marksOf = (ports: Pick<Ports, 'secrets'>, members: readonly Member[], path: string): Set<string> =>
  new Set(members.map(({ personId }) => inviterMark(ports, personId, path)))
