/** Small schemas that every area shares: scopes, ids, pages, times, text for people. */
import * as z from 'zod/mini'

/**
 * A place in the tree as a materialised path, e.g. `371502/xianfeng/fude/jinqilin/g1/3/2/301`:
 * county / street 街道 / community 社区 / compound 小区 / grid 网格 / building 楼栋 / entrance 单元 / home 户.
 */
export const scopePath = z.string().check(z.regex(/^[0-9a-z]+(\/[0-9a-z]+){0,7}$/), z.maxLength(120))

/** Ids are opaque and not sequential. */
export const documentId = z.string().check(z.regex(/^[0-9A-Za-z_:-]{6,64}$/))

/** Milliseconds since 1970, from the server's clock. */
export const instant = z.int().check(z.gte(0), z.lte(4102444800000))

/** Area in integer hundredths of a square metre, as title deeds state it: 96.42 ㎡ = 9642. */
export const areaCenti = z.int().check(z.gte(1), z.lte(100_000_000))

/** A line of text typed by a person, in characters, trimmed, without control characters. */
export const line = (min: number, max: number) =>
  z.string().check(z.trim(), z.minLength(min), z.maxLength(max), z.regex(/^[^\p{Cc}]*$/u))

/** Several lines of text typed by a person. */
export const prose = (min: number, max: number) =>
  z.string().check(z.trim(), z.minLength(min), z.maxLength(max), z.regex(/^(?:[^\p{Cc}]|\n)*$/u))

/** Where the next page starts; opaque to the client. */
export const cursor = z.optional(z.string().check(z.maxLength(200), z.regex(/^[0-9A-Za-z_.:/-]+$/)))

/** One page of a list. */
export const page = <T extends z.core.$ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.optional(z.string()) })

export const PAGE_SIZE = 20

/** One line of what happened: when, who (as others may see them), what, why. Append-only. */
export const timelineEntry = z.strictObject({
  at: instant,
  who: z.string(),
  what: z.string(),
  why: z.optional(z.string()),
  link: z.optional(z.string()),
  /** Ids of photos that show it. */
  media: z.optional(z.array(documentId))
})
export type TimelineEntry = z.infer<typeof timelineEntry>
