/** What the SDK throws, in the words of the documents port. */
import { Busy, DuplicateKey, UnknownOutcome } from '../documents'
import { answerLost, errorText } from './sdk'

const duplicate = /E11000|DATABASE_DUPLICATE_WRITE/
const turnedAway = /TransactionConflict|TransactionBusy|TransactionNotExist|-501003|-501004|EXCEED_\w*LIMIT/

export function translate(error: unknown): Error {
  const text = errorText(error)
  if (duplicate.test(text)) return new DuplicateKey(text)
  if (turnedAway.test(text)) return new Busy(text)
  if (answerLost.test(text)) return new UnknownOutcome(text)
  return error instanceof Error ? error : new Error(text)
}

export async function write<T>(call: () => Promise<T> | unknown): Promise<T> {
  try {
    return (await call()) as T
  } catch (error) {
    throw translate(error)
  }
}
