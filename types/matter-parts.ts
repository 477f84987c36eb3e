/** The parts of a matter that more than one step reads: where it is, what was attached, who spoke for whom. */
import * as z from 'zod/mini'
import { documentId, instant, line } from './common'

/** Where on the compound's plan, in thousandths of its width and height, with the words people use for it. */
export const spot = z.strictObject({
  x: z.int().check(z.gte(0), z.lte(1000)),
  y: z.int().check(z.gte(0), z.lte(1000)),
  label: line(1, 30)
})
export type Spot = z.infer<typeof spot>

/** Somebody without a phone spoke through a helper; `confirmed` once they have said that the words are right. */
export const proxy = z.strictObject({
  /** The helper as neighbours see them. */
  by: z.string(),
  state: z.enum(['waiting', 'confirmed', 'denied']),
  /** How it was confirmed: by the person's own tap, by a call or at a visit. */
  how: z.optional(z.enum(['tap', 'call', 'visit'])),
  at: z.optional(instant)
})
export type SpokenFor = z.infer<typeof proxy>

/** Where to go instead: an office, its number, its address; at least a name. */
export const nextDoor = z.strictObject({
  name: line(2, 40),
  phone: z.optional(line(3, 20)),
  address: z.optional(line(2, 60))
})
export type NextDoor = z.infer<typeof nextDoor>

/** Why a text or picture was sent back, and how it may be written instead. */
export const sentBack = z.strictObject({ ruleId: z.string(), rule: z.string(), advice: z.string(), at: instant })
export type SentBack = z.infer<typeof sentBack>

/** One objection to how a matter was sorted, and its answer. */
export const sortingObjection = z.strictObject({
  by: z.string(),
  text: z.string(),
  at: instant,
  dueAt: instant,
  answer: z.optional(z.strictObject({ text: z.string(), changed: z.boolean(), at: instant }))
})
export type SortingObjection = z.infer<typeof sortingObjection>

/** A supervisor's call after a low score (methods 6): due within one working day. */
export const supervision = z.strictObject({
  openedAt: instant,
  dueAt: instant,
  done: z.optional(z.strictObject({ text: z.string(), reopened: z.boolean(), by: z.string(), at: instant }))
})
export type Supervision = z.infer<typeof supervision>

/** The recipe whose steps a matter follows ("do it like them"). */
export const like = z.strictObject({ recipeId: documentId, title: z.string() })
export type Like = z.infer<typeof like>

/** Ids of photos or recordings, kept by `content`. */
export const mediaIds = (max: number) => z.array(documentId).check(z.maxLength(max))
