/** 民提: how a matter enters, for oneself or for somebody else, by text or by voice, and joins what is there. R1 R28. */
import * as z from 'zod/mini'
import { documentId, instant, line, prose, scopePath } from './common'
import { personCode } from './community'
import { mediaReasons, textReasons } from './content'
import { operation } from './contract'
import { mediaIds, spot } from './matter-parts'
import { matterCard, matterMoved, matterState, matterView, neighbours, sorters, watchers } from './matters'
import type { Role } from './roles'

/** Those who may raise for somebody else, put a recording into words, and ask at the door whether it is right. */
export const matterHelpers = [
  ...sorters,
  'grid_worker',
  'building_chief',
  'proxy_helper'
] as const satisfies readonly Role[]

const title = line(4, 40)
const text = prose(0, 1000)
const raisers = { over: 'scope', roles: [...watchers], relations: ['resident', 'serving'] } as const

/** For whom a helper speaks: a person by the number they read out, or a home where nobody has a phone. */
const behalf = z.union([z.strictObject({ personCode }), z.strictObject({ home: scopePath })])
export type Behalf = z.infer<typeof behalf>

export const matterRaise = operation({
  name: 'matter.raise',
  kind: 'write',
  summary:
    'Raises a matter at a compound, building or entrance, for oneself or for somebody else; texts and pictures are ' +
    'checked first. A sensitive one shows neighbours no building; those who sort learn who only by asking.',
  input: z.strictObject({
    scope: scopePath,
    title,
    text,
    spot: z.optional(spot),
    media: z.optional(mediaIds(9)),
    sensitive: z.optional(z.boolean()),
    behalf: z.optional(behalf),
    /** The recipe whose steps it follows. */
    like: z.optional(documentId)
  }),
  output: matterView,
  who: raisers,
  refuses: [...textReasons, ...mediaReasons, 'scope-missing', 'person-unknown', 'behalf-elsewhere', 'like-missing'],
  perMinute: 5
})

export const matterSay = operation({
  name: 'matter.say',
  kind: 'write',
  summary: 'Hands a recording to the building chief, or the nearest post above, who puts it into words (让楼长帮我说).',
  input: z.strictObject({ scope: scopePath, media: documentId, spot: z.optional(spot) }),
  output: matterView,
  who: raisers,
  refuses: [...mediaReasons, 'scope-missing'],
  perMinute: 5
})

export const matterWord = operation({
  name: 'matter.word',
  kind: 'write',
  summary: 'Puts a recording into words; who spoke is asked whether they are right, the work does not wait for it.',
  input: z.strictObject({ matterId: documentId, title, text }),
  output: matterMoved,
  who: { over: 'object', roles: [...matterHelpers], relations: ['author'], reads: neighbours },
  refuses: [...textReasons, 'matter-step'],
  perMinute: 10
})

export const matterRevise = operation({
  name: 'matter.revise',
  kind: 'write',
  summary: 'Rewrites a matter that was sent back; it goes through the check again and keeps its voices.',
  input: z.strictObject({ matterId: documentId, title, text }),
  output: matterMoved,
  who: { over: 'object', roles: [...matterHelpers], relations: ['author'], reads: neighbours },
  refuses: [...textReasons, 'matter-step'],
  perMinute: 5
})

export const matterConfirm = operation({
  name: 'matter.confirm',
  kind: 'write',
  summary: 'The person for whom somebody spoke says whether that is what they meant.',
  input: z.strictObject({ matterId: documentId, right: z.boolean() }),
  output: matterMoved,
  who: { over: 'object', relations: ['author'], reads: neighbours },
  refuses: ['proxy-settled'],
  perMinute: 10
})

export const matterConfirmFor = operation({
  name: 'matter.confirmFor',
  kind: 'write',
  summary: 'Records, after a call or at the door, whether the words are right; never by the helper who spoke.',
  input: z.strictObject({ matterId: documentId, right: z.boolean(), how: z.enum(['call', 'visit']) }),
  output: matterMoved,
  // The building chief is asked about a home of theirs also when the matter is the whole compound's.
  who: { over: 'object', roles: [...matterHelpers], relations: ['serving'], reads: neighbours },
  refuses: ['proxy-settled', 'confirm-same-person'],
  perMinute: 20
})

const similarMatter = z.strictObject({ ...matterCard.shape, mine: z.boolean(), supported: z.boolean() })
export type SimilarMatter = z.infer<typeof similarMatter>

export const matterSimilar = operation({
  name: 'matter.similar',
  kind: 'read',
  summary: 'Up to three open matters of the compound that mean the same as what is being written, the closest first.',
  input: z.strictObject({ scope: scopePath, title: line(0, 40), text }),
  output: z.strictObject({ items: z.array(similarMatter) }),
  who: raisers,
  refuses: [],
  perMinute: 20
})

export const matterMerge = operation({
  name: 'matter.merge',
  kind: 'write',
  summary:
    'Lets a matter go on in another of the same compound that is as far along or farther (the older of two equals); ' +
    'who raised and supported it becomes a supporter of the other within three minutes and is told.',
  input: z.strictObject({ matterId: documentId, into: documentId, reason: line(4, 200) }),
  output: matterMoved,
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: ['matter-step', 'merge-self', 'merge-elsewhere', 'merge-direction'],
  perMinute: 20
})

export const matterAuthor = operation({
  name: 'matter.author',
  kind: 'write',
  summary:
    'Tells those who sort who raised a matter, from where and how to reach them, for a stated purpose; leaves a line ' +
    'that the person can see.',
  input: z.strictObject({ matterId: documentId, purpose: line(4, 60) }),
  output: z.strictObject({
    /** The home, or the post of somebody who serves here. */
    label: z.string(),
    /** The exact place of a sensitive matter. */
    place: z.string(),
    phones: z.array(z.string())
  }),
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: ['author-gone'],
  perMinute: 10,
  fresh: true
})

const pin = z.strictObject({
  id: documentId,
  title: z.string(),
  state: matterState,
  scope: scopePath,
  raisedAt: instant,
  spot: z.optional(spot)
})
export type MatterPin = z.infer<typeof pin>

export const matterMap = operation({
  name: 'matter.map',
  kind: 'read',
  summary:
    'Where the open matters of a compound are, the 200 newest; sensitive ones only as somewhere in the compound.',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({ items: z.array(pin) }),
  who: raisers,
  refuses: [],
  perMinute: 30
})
