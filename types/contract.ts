/** What an operation is: one value that the handler, the client and the tests all import. */
import * as z from 'zod/mini'
import type { Reason, RefusalCode } from './refusals'
import type { Role } from './roles'

/** Relations to a scope that follow from a home, from authorship, or (`serving`) from a post in the same compound. */
export type Relation = 'resident' | 'owner' | 'author' | 'serving'

/**
 * Who may call an operation.
 * - `over: 'nothing'`: whoever the platform identifies.
 * - `over: 'scope'`: posts or relations must cover `input.scope`; checked before the handler runs.
 * - `over: 'object'`: they must cover the scope of the object that the input names; the handler checks it after reading.
 * `reads` lists who may know that the object exists at all: everyone else gets the same NOT_FOUND as for a missing one.
 */
export interface Who {
  over: 'nothing' | 'scope' | 'object'
  roles?: readonly Role[]
  relations?: readonly Relation[]
  reads?: { roles?: readonly Role[]; relations?: readonly Relation[] }
}

export interface Operation<
  I extends z.core.$ZodType = z.core.$ZodType,
  O extends z.core.$ZodType = z.core.$ZodType,
  N extends string = string
> {
  /** `noun.verb`, the same in every room. */
  readonly name: N
  /** Reads change nothing; writes carry a request id that makes them act once. */
  readonly kind: 'read' | 'write'
  /** One sentence for the API page. */
  readonly summary: string
  readonly input: I
  readonly output: O
  readonly who: Who
  /** Every refusal it may give beyond the common ones (see `refusals.ts`). */
  readonly refuses: readonly Reason[]
  /** Calls a minute that one person may make before being asked to wait. */
  readonly perMinute: number
  /** True when rights must be read fresh, never from the pass that the phone carries. */
  readonly fresh?: boolean
}

export type Input<T> = T extends Operation<infer I> ? z.output<I> : never
export type Output<T> = T extends Operation<z.core.$ZodType, infer O> ? z.output<O> : never

/** Declares an operation; the value keeps its exact input and output types. */
export function operation<const N extends string, I extends z.core.$ZodType, O extends z.core.$ZodType>(
  declared: Operation<I, O, N>
): Operation<I, O, N> {
  return declared
}

/** What travels to the one door: `POST /call` in the browser, `wx.cloud.callFunction` in WeChat. */
export const callSchema = z.strictObject({
  operation: z.string().check(z.regex(/^[a-z]+\.[a-zA-Z]+$/), z.maxLength(40)),
  input: z.unknown(),
  /** Made by the client when the form opens; the same act always carries the same id. */
  requestId: z.string().check(z.regex(/^[0-9A-Za-z_-]{8,40}$/)),
  /** The signed rights the server gave last; never an identity by itself. */
  pass: z.optional(z.string().check(z.maxLength(6000)))
})
export type Call = z.infer<typeof callSchema>

export interface WireRefusal {
  code: RefusalCode
  reason: Reason
  /** One plain Chinese sentence that says what to do next. */
  message: string
  /** Field paths of the input that are wrong. */
  fields?: string[]
}

/** `at` is the server's time, by which the phone says how long is left. */
export type Answer<T> =
  | { ok: true; data: T; requestId: string; pass?: string; at?: number }
  | { ok: false; refusal: WireRefusal; requestId: string; pass?: string; at?: number }
