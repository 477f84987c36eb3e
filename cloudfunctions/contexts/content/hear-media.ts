/** What becomes of a photo or recording: the platform's push says, or the people who looked at it. */
import type { PushMessage, Work } from 'kernel/context-module'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import * as z from 'zod/mini'
import { type Media, media } from './documents'
import { keptUntil } from './held'
import { heldMedia } from './held-media'
import { ruleOfLabel } from './rules/labels'
import { answerTo, type MediaVerdict } from './rules/media'

/** wxa_media_check 2.0 (W2): `errcode` other than 0 says that the file could not be looked at. */
const answer = z.looseObject({
  trace_id: z.string().check(z.minLength(1), z.maxLength(200)),
  errcode: z.optional(z.int()),
  result: z.optional(z.looseObject({ suggest: z.enum(['pass', 'review', 'risky']), label: z.int() }))
})

/** The platform's answer; one that names no photo of ours (taken away meanwhile, another app's) changes nothing. */
export async function hearMediaCheck(work: Work, message: PushMessage): Promise<void> {
  const { trace_id: traceId, errcode = 0, result } = z.parse(answer, message)
  const order = { _id: 'asc' } as const
  const [asked] = await work.documents.find<Media>(media.name, { traceId }, { order, limit: 1 })
  if (!asked) return
  const verdict = errcode === 0 && result ? { suggest: result.suggest, rule: ruleOfLabel(result.label) } : null
  const entry: EventEntry = {
    id: `push:${traceId}`,
    kind: 'event',
    event: message.Event,
    target: asked._id,
    data: {},
    at: work.at
  }
  await recordEvent(work, media, entry, before => answered(before, verdict, work.at))
}

function answered(before: Media, verdict: MediaVerdict, at: number): Media {
  const next = answerTo(before, verdict)
  if (next === 'pass') return { ...before, state: 'passed' }
  if (next === 'ask') return { ...before, queued: true, outbox: [...before.outbox, heldMedia(before, at)] }
  if (next === 'ignore' || !verdict) return before
  const outbox = [...before.outbox, heldMedia(before, at, verdict.rule)]
  return { ...before, state: 'refused', refusedUntil: keptUntil(before.scope, at), outbox }
}

/** What people decided about it, at first or on appeal. */
export const hearDecision = (work: Work, entry: EventEntry): Promise<void> =>
  recordEvent(work, media, entry, (before): Media => {
    if (before.state === 'gone') return before
    if (entry.data.passed === true) return { ...before, state: 'passed', refusedUntil: null }
    return { ...before, state: 'refused', refusedUntil: keptUntil(before.scope, entry.at) }
  })
