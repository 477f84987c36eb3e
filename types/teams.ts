/** Teams of volunteers: who leads them, what they do, who is in. Row R17. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, prose, scopePath } from './common'
import { textReasons } from './content'
import { operation } from './contract'
import { activityKind, givers, personCode, registrars } from './giving-parts'

const kinds = z.array(activityKind).check(z.minLength(1), z.maxLength(6))

const teamCard = z.strictObject({
  id: documentId,
  /** The community. */
  scope: scopePath,
  name: z.string(),
  about: z.string(),
  kinds: z.array(activityKind),
  /** As neighbours know them. */
  leader: z.string(),
  closed: z.boolean()
})
export type TeamCard = z.infer<typeof teamCard>

const teamAct = z.enum(['join', 'leave', 'organise', 'change', 'close'])

const teamView = z.strictObject({
  ...teamCard.shape,
  members: z.int(),
  iLead: z.boolean(),
  iAmIn: z.boolean(),
  /** Neighbours see me in the list. */
  iAmShown: z.boolean(),
  /** Those who agreed to be seen; the leader and staff see all. Never a name, the building is enough. */
  shown: z.array(z.strictObject({ who: z.string(), joinedAt: instant })),
  acts: z.array(teamAct)
})
export type TeamView = z.infer<typeof teamView>

export const teamFound = operation({
  name: 'team.found',
  kind: 'write',
  summary: 'Makes a team of the community and says who leads it; without a number the one who makes it leads.',
  input: z.strictObject({
    scope: scopePath,
    name: line(2, 20),
    about: prose(4, 200),
    kinds,
    leaderCode: z.optional(personCode)
  }),
  output: teamView,
  who: { over: 'scope', roles: registrars },
  refuses: ['team-place', 'person-unknown', ...textReasons],
  perMinute: 10
})

export const teamList = operation({
  name: 'team.list',
  kind: 'read',
  summary: 'The teams of the community that a place belongs to, newest first.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(teamCard),
  who: { over: 'scope', ...givers },
  refuses: [],
  perMinute: 60
})

export const teamShow = operation({
  name: 'team.show',
  kind: 'read',
  summary: 'One team: what it does, how many are in, who agreed to be seen, what I can do.',
  input: z.strictObject({ teamId: documentId }),
  output: teamView,
  who: { over: 'object', ...givers },
  refuses: [],
  perMinute: 60
})

export const teamJoin = operation({
  name: 'team.join',
  kind: 'write',
  summary: 'I am in, or I leave; neighbours see me in the list only if I say so.',
  input: z.strictObject({ teamId: documentId, present: z.boolean(), shown: z.boolean() }),
  output: teamView,
  who: { over: 'object', relations: ['resident'], reads: givers },
  refuses: ['team-closed'],
  perMinute: 20
})

export const teamChange = operation({
  name: 'team.change',
  kind: 'write',
  summary: 'The leader says anew what the team does; staff also hand it to another leader, or close it.',
  input: z.strictObject({
    teamId: documentId,
    about: z.optional(prose(4, 200)),
    kinds: z.optional(kinds),
    leaderCode: z.optional(personCode),
    closed: z.optional(z.boolean())
  }),
  output: teamView,
  who: { over: 'object', roles: registrars, relations: ['author'], reads: givers },
  refuses: ['person-unknown', ...textReasons],
  perMinute: 20
})
