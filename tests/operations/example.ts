/** One valid call of an operation, with what the common suites need to bend it. */
import type { Operation } from 'types/contract'
import type { World } from '../world'

export interface Example {
  operation: Operation
  /** Someone who may. */
  by: string
  /** Brings the town to where the call makes sense; gives what `input` needs. */
  prepare?: (world: World) => Promise<Record<string, string>>
  input: (made: Record<string, string>) => object
  /** Another valid input of the same call: a used request id must not do this. */
  other?: (made: Record<string, string>) => object
  /** Someone known to the house who may not. */
  notBy?: string
  /** A second act at the same moment on the same thing, by someone else or of another kind. */
  rival?: (made: Record<string, string>) => { by: string; operation: Operation; input: object }
  /** The field that names the object, for the question whether its existence leaks. */
  objectField?: string
}

/** Somebody who opened the app and has no tie to the town. */
export const stranger = 'oStrangerFromElsewhere0001'
