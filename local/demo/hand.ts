/** A hand on the demo's phones: the same operations that a person's taps would send, checked for their answer. */
import { createHash } from 'node:crypto'
import type { Cloud } from '../cloud'

interface Answer {
  ok: boolean
  data?: unknown
  refusal?: { code: string; reason: string; message: string; fields?: string[] }
}

export interface Hand {
  /** Does an operation as a person; throws with the refusal's words when the answer is no. */
  act<T = Record<string, unknown>>(openid: string, operation: string, input: object): Promise<T>
  upload(openid: string, path: string, bytes: Buffer): Promise<string>
  /** Lets time pass; what falls due happens. */
  pass(ms: number): Promise<void>
  /** Jumps so far ahead and lets the clock look once: weeks go by in a blink. */
  jump(ms: number): Promise<void>
  /** Turns the clock to a moment, also back: what is told second may have happened first. Nothing falls due. */
  turn(at: number): void
  now(): number
}

export function createHand(cloud: Cloud): Hand {
  return {
    async act<T>(openid: string, operation: string, input: object): Promise<T> {
      // Derived, so that a town half built before a crash is carried on and not built twice.
      const text = `${openid} ${operation} ${JSON.stringify(input)}`
      const requestId = createHash('sha256').update(text).digest('hex').slice(0, 32)
      const answer = (await cloud.call(openid, operation, input, requestId)) as Answer
      if (!answer.ok) {
        const { reason, message, fields } = answer.refusal ?? {}
        throw new Error(`${operation}: ${reason} ${message} ${fields?.join(',') ?? ''}`)
      }
      return answer.data as T
    },
    async upload(openid, path, bytes) {
      const headers = { 'x-demo-persona': openid, 'x-file-path': encodeURI(path) }
      const response = await fetch(`${cloud.url}/upload`, { method: 'POST', headers, body: new Uint8Array(bytes) })
      const { fileID } = (await response.json()) as { fileID: string }
      return fileID
    },
    pass: ms => cloud.hooks.clock.advance(ms),
    async jump(ms) {
      cloud.hooks.clock.set(cloud.hooks.clock.now() + Math.ceil(ms))
      await cloud.invoke('clock', {}, { trigger: 'minute' })
    },
    turn: at => cloud.hooks.clock.set(at),
    now: () => cloud.hooks.clock.now()
  }
}
