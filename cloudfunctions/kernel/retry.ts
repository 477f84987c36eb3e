/** Bounded, jittered tries: a lost race or a lost answer is looked at again, never acted on twice. */
import { Busy, UnknownOutcome } from './documents'

const TRIES = 5

/** 10–20 ms, then up to twice as long each time: 160–320 ms before the last try. */
const pauseMs = (attempt: number): number => 10 * 2 ** attempt * (1 + Math.random())

const pause = (attempt: number): Promise<void> => new Promise(resolve => setTimeout(resolve, pauseMs(attempt)))

/** A reason to look again rather than fail: the answer was lost, or the database was too busy to take the call. */
const worthAnotherLook = (error: unknown): boolean => error instanceof UnknownOutcome || error instanceof Busy

/**
 * Runs `attempt` until it gives a value; `again` asks for another look, as does a lost answer.
 * Each look must begin by reading what is there, so that what already happened is found and not done again.
 * Gives null when all tries are used up.
 */
export async function untilSettled<T>(attempt: () => Promise<T | 'again'>): Promise<T | null> {
  for (let tried = 0; tried < TRIES; tried++) {
    if (tried > 0) await pause(tried - 1)
    try {
      const outcome = await attempt()
      if (outcome !== 'again') return outcome
    } catch (error) {
      if (!worthAnotherLook(error)) throw error
    }
  }
  return null
}
