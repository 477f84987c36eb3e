/** Community: people, homes, posts, the scope tree, rosters. Rows R7 R8 R10 R11 R22 of the systems. */
import * as z from 'zod/mini'
import { areaCenti, cursor, documentId, instant, line, page, scopePath } from './common'
import { operation } from './contract'
import { type Role, roleSchema } from './roles'

/** Those who keep the register of a place. */
export const registrars = ['community_staff', 'community_secretary', 'sysadmin'] as const satisfies readonly Role[]

/** Those who join people to homes and may ring them, each within their own place. */
export const homeKeepers = [
  ...registrars,
  'hl_secretary',
  'grid_worker',
  'building_chief'
] as const satisfies readonly Role[]

export const scopeKinds = ['county', 'street', 'community', 'compound', 'grid', 'building', 'entrance', 'home'] as const
export const scopeKind = z.enum(scopeKinds)
export type ScopeKind = z.infer<typeof scopeKind>

export const homeRelation = z.enum(['owner', 'family', 'tenant'])
export const relationNames = { owner: '业主', family: '家人', tenant: '租户' } as const

/** Ten digits that a person reads out so that staff can find them; says nothing about them. */
export const personCode = z.string().check(z.regex(/^[0-9]{10}$/))

const homeTie = z.strictObject({
  path: scopePath,
  label: z.string(),
  compoundName: z.string(),
  relation: homeRelation,
  ownerKey: z.optional(z.string()),
  since: instant
})

const post = z.strictObject({
  role: roleSchema,
  scope: scopePath,
  scopeName: z.string(),
  /** The name under which the holder serves; posts are public. */
  name: z.string(),
  from: instant,
  until: instant,
  /** The work number; others see it only while it is shown. */
  phone: z.optional(z.string()),
  phoneShown: z.optional(z.boolean())
})

/** What people agree to, one by one: basic service, photos and recordings, messages, showing one's work number. */
export const consentKinds = ['home', 'media', 'digest', 'work-phone'] as const
export const consentKind = z.enum(consentKinds)
export type ConsentKind = z.infer<typeof consentKind>

export const me = z.strictObject({
  personId: documentId,
  code: personCode,
  /** Folder under which this person may upload. */
  uploadFolder: z.string(),
  homes: z.array(homeTie),
  posts: z.array(post),
  settings: z.strictObject({ elder: z.boolean() }),
  /** What the person has agreed to and not taken back. */
  consents: z.optional(z.array(consentKind))
})
export type Me = z.infer<typeof me>

export const sessionOpen = operation({
  name: 'session.open',
  kind: 'write',
  summary: 'Makes the caller known and answers who they are, with rights read fresh.',
  input: z.strictObject({}),
  output: me,
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 30,
  fresh: true
})

export const sessionSettings = operation({
  name: 'session.settings',
  kind: 'write',
  summary: 'Keeps how the caller wants the app to look.',
  input: z.strictObject({ elder: z.boolean() }),
  output: me,
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 30
})

const scopeNode = z.strictObject({ path: scopePath, kind: scopeKind, name: z.string() })
export type ScopeNode = z.infer<typeof scopeNode>

export const scopeAdd = operation({
  name: 'scope.add',
  kind: 'write',
  summary: 'Adds a place under another; rosters add buildings, entrances and homes by themselves.',
  input: z.strictObject({
    scope: scopePath,
    segment: z.string().check(z.regex(/^[0-9a-z]{1,20}$/)),
    kind: z.enum(['street', 'community', 'compound', 'grid']),
    name: line(1, 30)
  }),
  output: scopeNode,
  who: { over: 'scope', roles: registrars },
  refuses: ['scope-exists', 'scope-missing'],
  perMinute: 30
})

export const scopeList = operation({
  name: 'scope.list',
  kind: 'read',
  summary: 'The places directly under one place, or under the root; names of places are public.',
  input: z.strictObject({ scope: z.optional(scopePath), after: cursor }),
  output: page(scopeNode),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})

const servant = z.strictObject({ role: roleSchema, roleName: z.string(), name: z.string(), scopeName: z.string() })

export const scopeServing = operation({
  name: 'scope.serving',
  kind: 'read',
  summary: 'Who serves a place: everyone holding a post at or above it now (R10 "who serves me").',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({ items: z.array(servant) }),
  who: { over: 'scope', roles: [...registrars, 'hl_secretary', 'building_chief'], relations: ['resident'] },
  refuses: [],
  perMinute: 60
})

export const appointmentMake = operation({
  name: 'appointment.make',
  kind: 'write',
  summary: 'Gives a person a post over a scope for a term; the giver must stand above the post.',
  input: z.strictObject({
    scope: scopePath,
    personCode,
    role: roleSchema,
    name: line(2, 20),
    from: instant,
    until: instant,
    /** A work number to offer; neighbours see it once its holder has agreed. */
    phone: z.optional(line(3, 20))
  }),
  output: z.strictObject({ role: roleSchema, scope: scopePath, name: z.string() }),
  who: { over: 'scope', roles: registrars },
  refuses: ['person-unknown', 'term-wrong', 'cannot-appoint'],
  perMinute: 30,
  fresh: true
})

export const appointmentEnd = operation({
  name: 'appointment.end',
  kind: 'write',
  summary: 'Ends a post now; the term already served stays on record.',
  input: z.strictObject({ scope: scopePath, personCode, role: roleSchema }),
  output: z.strictObject({ ended: z.boolean() }),
  who: { over: 'scope', roles: registrars },
  refuses: ['person-unknown', 'cannot-appoint'],
  perMinute: 30,
  fresh: true
})

const homeRow = z.strictObject({
  path: scopePath,
  label: z.string(),
  /** Surname and stars, e.g. 徐*. */
  owners: z.array(z.string()),
  /** 139****0404, or absent when none is known. */
  phone: z.optional(z.string()),
  areaCenti,
  residents: z.number()
})

export const homeList = operation({
  name: 'home.list',
  kind: 'read',
  summary: 'Homes under a place with masked names and numbers, for those who keep the register.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(homeRow),
  who: { over: 'scope', roles: homeKeepers },
  refuses: [],
  perMinute: 60
})

export const inviteIssue = operation({
  name: 'invite.issue',
  kind: 'write',
  summary:
    'Makes a code with which one person joins one home; valid 14 days, once. Those at home invite family and tenants, ' +
    'the community owners.',
  input: z.strictObject({ scope: scopePath, relation: homeRelation }),
  output: z.strictObject({ code: z.string(), label: z.string(), expiresAt: instant }),
  who: { over: 'scope', roles: homeKeepers, relations: ['resident'] },
  refuses: ['invite-relation'],
  perMinute: 60,
  fresh: true
})

export const inviteAccept = operation({
  name: 'invite.accept',
  kind: 'write',
  summary: 'Joins the home that a code stands for; five wrong codes an hour, then the community helps.',
  input: z.strictObject({
    code: z.string().check(z.trim(), z.toLowerCase(), z.regex(/^[0-9a-z]{8}$/)),
    /** The version of the consent text that was read. */
    consent: z.optional(z.int().check(z.gte(1), z.lte(1000)))
  }),
  output: me,
  who: { over: 'nothing' },
  refuses: ['code-wrong', 'code-tries', 'home-taken'],
  perMinute: 10,
  fresh: true
})

export const homeBind = operation({
  name: 'home.bind',
  kind: 'write',
  summary: 'Staff at the door join a person, found by their number, to a home.',
  input: z.strictObject({ scope: scopePath, personCode, relation: homeRelation }),
  output: z.strictObject({ label: z.string() }),
  who: { over: 'scope', roles: homeKeepers },
  refuses: ['person-unknown', 'home-taken'],
  perMinute: 60
})

export const contactReveal = operation({
  name: 'contact.reveal',
  kind: 'write',
  summary: 'Shows the phone numbers of a home for a stated purpose and leaves a line that its people can see.',
  input: z.strictObject({ scope: scopePath, purpose: line(4, 60) }),
  output: z.strictObject({ phones: z.array(z.string()) }),
  who: { over: 'scope', roles: homeKeepers },
  refuses: ['phone-missing'],
  perMinute: 10,
  fresh: true
})

const accessLine = z.strictObject({ at: instant, who: z.string(), label: z.string(), purpose: z.string() })

export const accessList = operation({
  name: 'access.list',
  kind: 'read',
  summary: 'Who of the staff looked at what is kept about me and my homes, when and why (PIPL 44, B6).',
  input: z.strictObject({ after: cursor }),
  output: page(accessLine),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 30
})
