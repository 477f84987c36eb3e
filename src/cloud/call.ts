/** The one way to the server: sends an operation, repeats safely what got lost, and tells answers from refusals. */
import type { Answer, Call } from 'types/contract'
import type { InputOf, OperationName, OutputOf } from './contract'
import { LostError, RefusalError } from './errors'
import { newRequestId } from './request-id'
import { learnTime } from './server-time'
import { recall, remember } from './storage'
import { send } from './transport'

const ATTEMPTS = 3
const ANSWER_WITHIN_MS = 15_000
const PAUSE_MS = 600

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/** Rejects when no answer comes in time; a late one is dropped, the repeat gets the same. */
async function inTime(call: Call): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), ANSWER_WITHIN_MS)
  })
  try {
    return await Promise.race([send(call), late])
  } finally {
    clearTimeout(timer)
  }
}

function isAnswer<T>(value: unknown): value is Answer<T> {
  return typeof value === 'object' && value !== null && 'ok' in value && 'requestId' in value
}

/** The same call, with the same id, up to three times; the pause grows and is never the same for two phones. */
async function persist<T>(call: Call): Promise<Answer<T>> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const answer = await inTime(call)
      if (isAnswer<T>(answer)) return answer
    } catch {
      // Lost on the way there or back: the request id makes the repeat safe.
    }
    if (attempt < ATTEMPTS) await pause(PAUSE_MS * attempt * (0.5 + Math.random()))
  }
  throw new LostError()
}

/**
 * Calls an operation.
 * @param options.requestId made when the form opened; the same act always carries the same one.
 * @throws RefusalError with the server's sentence; LostError when no answer came.
 */
export async function call<N extends OperationName>(
  operation: N,
  input: InputOf<N>,
  options: { requestId?: string } = {}
): Promise<OutputOf<N>> {
  const pass = recall<string>('pass')
  const requestId = options.requestId ?? newRequestId()
  const answer = await persist<OutputOf<N>>({ operation, input, requestId, ...(pass ? { pass } : {}) })
  if (answer.at !== undefined) learnTime(answer.at)
  if (answer.pass && answer.pass !== pass) remember('pass', answer.pass)
  if (answer.ok) return answer.data
  throw new RefusalError(answer.refusal, answer.requestId)
}
