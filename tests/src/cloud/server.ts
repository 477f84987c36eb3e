/** A server at the end of `fetch` that a test writes down answer by answer, and the calls it got. */
import type { Call } from 'types/contract'

type Reply = (call: Call) => unknown

export const calls: Call[] = []
let replies: Reply[] = []

/** Each call takes the next reply; the last one stays. A reply that throws is an answer that never comes. */
export function answerWith(...given: Reply[]): void {
  calls.length = 0
  replies = [...given]
  globalThis.fetch = async (_, init) => {
    const call: Call = JSON.parse(String(init?.body))
    calls.push(call)
    const reply = replies.length > 1 ? replies.shift() : replies[0]
    const body = reply?.(call)
    return { ok: true, status: 200, json: async () => body } as Response
  }
}

export const lost: Reply = () => {
  throw new Error('no network')
}

export const answer =
  (data: unknown, more: object = {}): Reply =>
  call => ({ ok: true, data, requestId: call.requestId, ...more })

export const refusal =
  (reason: string, message: string, fields: string[] = []): Reply =>
  call => ({ ok: false, refusal: { code: 'INVALID', reason, message, fields }, requestId: call.requestId })
