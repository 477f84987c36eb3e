/** Making a person known: the document behind an openid, and what it answers to its owner. */
import type { Actor } from 'kernel/actor'
import type { Context } from 'kernel/context'
import { DuplicateKey } from 'kernel/documents'
import type { Ports } from 'kernel/ports'
import { untilSettled } from 'kernel/retry'
import type { Me } from 'types/community'
import { type Person, people } from './documents'
import { standingConsents } from './rules/consent'
import { withTies } from './rules/person'

/** A founder's post has no end in sight; a city replaces it by appointments. */
const FOUNDER_UNTIL = Date.UTC(2099, 0, 1)

/** Homes and posts of a person; none when the person has never opened the app. One round trip. */
export async function rightsOf(ports: Ports, personId: string): Promise<Pick<Actor, 'homes' | 'posts'>> {
  const person = await ports.documents.get<Person>(people.name, personId)
  return person ? { homes: person.homes, posts: person.posts } : { homes: [], posts: [] }
}

/** The caller's document, made on first opening. One round trip when it is there, three when it is new. */
export async function ensurePerson(context: Context): Promise<Person> {
  const { personId } = context.actor
  let attempt = 0
  const person = await untilSettled(async () => {
    const known = await context.documents.get<Person>(people.name, personId)
    if (known) return known
    try {
      const fresh = firstPerson(context, attempt)
      await context.documents.add(people.name, [fresh])
      return fresh
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      // Either the other half of a double tap was faster, or two people drew the same ten digits.
      attempt++
      return 'again'
    }
  })
  if (!person) throw new Error('a person could not be made known')
  return person
}

function firstPerson(context: Context, attempt: number): Person {
  const { personId, openid } = context.actor
  const bare = {
    _id: personId,
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: null,
    openid,
    code: tenDigits(context, attempt),
    settings: { elder: false },
    subscriptions: { meeting: 0, decision: 0, matter: 0 },
    wrongCodes: [],
    homes: [],
    posts: []
  }
  const person = withTies(bare, { homes: [], posts: [] })
  return lacksFoundersPost(context, person) ? withFoundersPost(context, person) : person
}

/** Whoever the environment names as a founder sets the house up, also when named after the first opening. */
export const lacksFoundersPost = ({ actor, deployment }: Context, { posts }: Pick<Person, 'posts'>): boolean =>
  deployment.founders.includes(actor.openid) &&
  !posts.some(post => post.role === 'sysadmin' && post.scope === deployment.rootScope)

export function withFoundersPost(context: Context, person: Person): Person {
  const { rootScope, rootName } = context.deployment
  const founder = { role: 'sysadmin' as const, scope: rootScope, scopeName: rootName, name: '系统管理员' }
  const posts = [...person.posts, { ...founder, from: context.at, until: FOUNDER_UNTIL }]
  return withTies(person, { homes: person.homes, posts })
}

/** Digits, because they are read out over the phone and at the door. */
function tenDigits(context: Context, attempt: number): string {
  const letters = context.secrets.derive('person-code', `${context.actor.personId} ${attempt}`, 16)
  const number = [...letters].reduce((sum, letter) => (sum * 37 + letter.charCodeAt(0)) % 9_000_000_000, 7)
  return String(1_000_000_000 + number)
}

export const meOf = (person: Person): Me => ({
  personId: person._id,
  code: person.code,
  uploadFolder: `uploads/${person._id}`,
  homes: person.homes.map(({ by: _by, ...home }) => home),
  posts: person.posts,
  settings: person.settings,
  consents: standingConsents(person).flatMap(({ kind, given }) => (given ? [kind] : []))
})
