/** Codes on buildings and opinion boxes, and who to call at a place. Rows R10, R28 of the systems; W6. */
import * as z from 'zod/mini'
import { cursor, instant, line, page, scopePath } from './common'
import { me, registrars } from './community'
import { operation } from './contract'
import { type Role, roleSchema } from './roles'

/** Those who put codes up, each in their own place. */
export const codeMakers = [...registrars, 'hl_secretary'] as const satisfies readonly Role[]

export const codeKinds = ['building', 'box'] as const
const codeKind = z.enum(codeKinds)
export type CodeKind = z.infer<typeof codeKind>

/** Type, eight characters, check character: ten in all, no letter that people mix up; small or capital. */
const codeText = z.string().check(z.trim(), z.toLowerCase(), z.regex(/^[bx][0-9a-hjkmnp-tv-z]{9}$/))

/** Codes on one printed sheet. */
export const SHEET_MAX = 30

const codeCard = z.strictObject({
  code: z.string(),
  kind: codeKind,
  scope: scopePath,
  /** 3号楼, or where the box hangs. */
  label: z.string(),
  compoundName: z.string()
})
export type CodeCard = z.infer<typeof codeCard>

export const codeMake = operation({
  name: 'code.make',
  kind: 'write',
  summary: 'The code of a building or of an opinion box, the same every time it is asked for, with its picture.',
  input: z.strictObject({
    scope: scopePath,
    kind: codeKind,
    /** Where the box hangs, when the place has more than one: 东门口. */
    spot: z.optional(line(1, 20))
  }),
  output: z.strictObject({ ...codeCard.shape, imageBase64: z.string() }),
  who: { over: 'scope', roles: codeMakers },
  refuses: ['scope-missing'],
  perMinute: 30
})

export const codeSheet = operation({
  name: 'code.sheet',
  kind: 'write',
  summary: 'Makes the codes of all buildings of a place, thirty a sheet; their pictures come one by one.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(codeCard),
  who: { over: 'scope', roles: codeMakers },
  refuses: [],
  perMinute: 20
})

export const codeImage = operation({
  name: 'code.image',
  kind: 'read',
  summary: 'The picture of a code that was made before, to print it.',
  input: z.strictObject({ scope: scopePath, code: codeText }),
  output: z.strictObject({ imageBase64: z.string() }),
  who: { over: 'scope', roles: codeMakers },
  refuses: ['code-unknown'],
  perMinute: 120
})

export const codeList = operation({
  name: 'code.list',
  kind: 'read',
  summary: 'The codes that hang at a place.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(codeCard),
  who: { over: 'scope', roles: codeMakers },
  refuses: [],
  perMinute: 60
})

export const codeOpen = operation({
  name: 'code.open',
  kind: 'read',
  summary: 'Which place a scanned code stands for; names of places are public.',
  input: z.strictObject({ code: codeText }),
  output: codeCard,
  who: { over: 'nothing' },
  refuses: ['code-unknown'],
  perMinute: 30
})

/** Somebody who serves a place now; posts are public, the number only if its holder shows it. */
const servant = z.strictObject({
  role: roleSchema,
  roleName: z.string(),
  name: z.string(),
  scopeName: z.string(),
  duty: z.string(),
  until: instant,
  phone: z.optional(z.string())
})
export type Servant = z.infer<typeof servant>

const phoneText = z.string().check(z.regex(/^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{3,6}|[48]00-?\d{3}-?\d{4})$/))

export const contactKinds = ['property', 'community', 'street', 'utility', 'repair', 'other'] as const
const contact = z.strictObject({
  kind: z.enum(contactKinds),
  name: line(2, 30),
  phone: phoneText,
  /** When it is answered, what for. */
  note: z.optional(line(1, 40))
})
export type Contact = z.infer<typeof contact>

const publicNumber = z.strictObject({ name: z.string(), phone: z.string(), note: z.string(), urgent: z.boolean() })
export type PublicNumber = z.infer<typeof publicNumber>

const whoToCall = z.strictObject({
  scope: scopePath,
  label: z.string(),
  compoundName: z.string(),
  people: z.array(servant),
  /** Kept by the staff of the community. */
  contacts: z.array(contact),
  /** The same for the whole city. */
  numbers: z.array(publicNumber)
})
export type WhoToCall = z.infer<typeof whoToCall>

export const contactsShow = operation({
  name: 'contacts.show',
  kind: 'read',
  summary: 'Who to call at a place where I live or serve: who serves it, for what, and the public numbers.',
  input: z.strictObject({ scope: scopePath }),
  output: whoToCall,
  who: { over: 'scope', roles: codeMakers, relations: ['resident', 'serving'] },
  refuses: ['scope-missing'],
  perMinute: 60
})

export const contactsOpen = operation({
  name: 'contacts.open',
  kind: 'read',
  summary: 'The same for whoever stands before a building and has scanned its code.',
  input: z.strictObject({ code: codeText }),
  output: whoToCall,
  who: { over: 'nothing' },
  refuses: ['code-unknown'],
  perMinute: 20
})

export const contactsKept = operation({
  name: 'contacts.kept',
  kind: 'read',
  summary: 'The list of numbers kept at exactly this place, to change it.',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({ items: z.array(contact) }),
  who: { over: 'scope', roles: registrars },
  refuses: [],
  perMinute: 60
})

export const contactsKeep = operation({
  name: 'contacts.keep',
  kind: 'write',
  summary: 'Keeps the numbers of a place: property company, utilities, repairs; all below it show them.',
  input: z.strictObject({ scope: scopePath, items: z.array(contact).check(z.maxLength(20)) }),
  output: z.strictObject({ items: z.array(contact) }),
  who: { over: 'scope', roles: registrars },
  refuses: [],
  perMinute: 20
})

export const postPhone = operation({
  name: 'post.phone',
  kind: 'write',
  summary: 'The holder of a post says which work number neighbours may see, or that they may see none.',
  input: z.strictObject({
    scope: scopePath,
    role: roleSchema,
    /** Absent takes the number away. */
    phone: z.optional(phoneText),
    shown: z.boolean(),
    /** The version of the consent text that was read. */
    version: z.int().check(z.gte(1), z.lte(1000))
  }),
  output: me,
  who: { over: 'nothing' },
  refuses: ['post-missing'],
  perMinute: 10
})
