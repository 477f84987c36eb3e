/** Joins a contract to the code that runs it. */
import type { Input, Operation, Output } from 'types/contract'
import type { Context } from './context'
import type { Refusal } from './refusal'

export interface Handler {
  operation: Operation
  run: (context: Context, input: never) => Promise<unknown>
}

export function handle<O extends Operation>(
  operation: O,
  run: (context: Context, input: Input<O>) => Promise<Output<O> | Refusal>
): Handler {
  return { operation, run }
}
