/** Common ground: short statements to agree or disagree with, and what a whole compound turns out to share. */
import * as z from 'zod/mini'
import { documentId, instant, line, scopePath } from './common'
import { textReasons } from './content'
import { operation } from './contract'
import { hosts, neighbours } from './meeting-parts'

export const stances = ['agree', 'disagree', 'pass'] as const
const stance = z.enum(stances)
export type Stance = z.infer<typeof stance>

/** What the statements are about. */
const about = { on: z.enum(['meeting', 'matter']), aboutId: documentId }
/** The place of a statement in its ground; never used twice. */
const no = z.int().check(z.gte(0), z.lte(199))

const statement = z.strictObject({
  no,
  text: z.string(),
  /** Said by the host or by a neighbour; never by whom. */
  by: z.enum(['host', 'neighbour']),
  mine: z.boolean(),
  /** `waiting`: for the host to let it pass; `checking`: a person looks at the text; seen by author and hosts only. */
  state: z.enum(['shown', 'waiting', 'checking', 'refused']),
  why: z.optional(z.string()),
  /** May be edited by the caller, as nobody has taken a stance yet. */
  editable: z.boolean(),
  myStance: z.optional(stance)
})
export type Statement = z.infer<typeof statement>

const counts = z.strictObject({ agree: z.number(), disagree: z.number(), pass: z.number() })
export type StanceCounts = z.infer<typeof counts>

const result = z.strictObject({
  /** Statements on which enough people took a stance, each with its counts in all and group by group. */
  statements: z.array(z.strictObject({ no, ...counts.shape, groups: z.array(counts) })),
  groups: z.array(
    z.strictObject({
      size: z.number(),
      /** What sets the group apart from the others, most telling first. */
      apart: z.array(z.strictObject({ no, stance: z.enum(['agree', 'disagree']) }))
    })
  ),
  /** Agreed to in every group. */
  shared: z.array(no),
  /** On which people differ. */
  divided: z.array(no)
})
export type GroundResult = z.infer<typeof result>

const groundView = z.strictObject({
  ...about,
  scope: scopePath,
  title: z.string(),
  /** Absent when the host has not opened the cards. */
  groundId: z.optional(documentId),
  state: z.enum(['none', 'open', 'closed']),
  /** Residents' statements wait until the host lets them pass. */
  moderated: z.boolean(),
  openedAt: z.optional(instant),
  statements: z.array(statement),
  /** People who agreed or disagreed with something. */
  people: z.number(),
  /** From how many people on anything is shown. */
  peopleMin: z.number(),
  /** How many people the groups are worked out of, when more took part. */
  firstPeople: z.optional(z.number()),
  result: z.optional(result),
  acts: z.array(z.enum(['open', 'keep', 'add', 'take', 'settle']))
})
export type GroundView = z.infer<typeof groundView>

export const groundShow = operation({
  name: 'ground.show',
  kind: 'read',
  summary:
    'The statements about a meeting or a matter with my own stances, and what people share, from seven people on.',
  input: z.strictObject(about),
  output: groundView,
  who: { over: 'object', ...neighbours },
  refuses: [],
  perMinute: 120
})

export const groundOpen = operation({
  name: 'ground.open',
  kind: 'write',
  summary: 'Opens the cards about a meeting or a matter, with the first statements.',
  input: z.strictObject({
    ...about,
    moderated: z.boolean(),
    seeds: z.array(line(4, 120)).check(z.minLength(1), z.maxLength(20))
  }),
  output: z.strictObject({ groundId: documentId }),
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: ['ground-there', 'matter-step', ...textReasons],
  perMinute: 10
})

const groundStanding = z.strictObject({ moderated: z.boolean(), state: z.enum(['open', 'closed']) })

export const groundKeep = operation({
  name: 'ground.keep',
  kind: 'write',
  summary: "Switches whether residents' statements wait for the host, and whether the cards are open.",
  input: z.strictObject({ groundId: documentId, moderated: z.boolean(), open: z.boolean() }),
  output: groundStanding,
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: [],
  perMinute: 30
})

const placed = z.strictObject({ no, state: statement.shape.state })

export const statementAdd = operation({
  name: 'statement.add',
  kind: 'write',
  summary: 'Adds a statement that others may agree or disagree with.',
  input: z.strictObject({ groundId: documentId, text: line(4, 120) }),
  output: placed,
  who: { over: 'object', roles: hosts, relations: ['resident'], reads: neighbours },
  refuses: ['ground-closed', 'statements-many', 'statement-same', ...textReasons],
  perMinute: 10
})

export const statementEdit = operation({
  name: 'statement.edit',
  kind: 'write',
  summary: 'Words a statement anew, as long as nobody has taken a stance on it; the new wording gets a new number.',
  input: z.strictObject({ groundId: documentId, no, text: line(4, 120) }),
  output: placed,
  who: { over: 'object', roles: hosts, relations: ['resident'], reads: neighbours },
  refuses: ['ground-closed', 'statements-many', 'statement-same', 'statement-taken', 'statement-gone', ...textReasons],
  perMinute: 20
})

export const statementSettle = operation({
  name: 'statement.settle',
  kind: 'write',
  summary: 'Lets a waiting statement pass, or takes a statement off with a reason that its author reads.',
  input: z.strictObject({ groundId: documentId, no, pass: z.boolean(), why: line(0, 100) }),
  output: placed,
  who: { over: 'object', roles: hosts, reads: neighbours },
  refuses: ['statement-gone'],
  perMinute: 60
})

export const stanceTake = operation({
  name: 'stance.take',
  kind: 'write',
  summary: 'Takes or changes my stance on one statement.',
  input: z.strictObject({ groundId: documentId, no, stance }),
  output: z.strictObject({ no, stance }),
  who: { over: 'object', relations: ['resident'], reads: neighbours },
  refuses: ['ground-closed', 'statement-gone'],
  perMinute: 120
})
