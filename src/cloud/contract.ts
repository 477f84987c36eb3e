/** Every operation of the house by its name, as types: what goes in, what comes out, which ones list. */
import type * as community from 'types/community'
import type { Input, Operation, Output } from 'types/contract'
import type * as matters from 'types/matters'
import type * as meetings from 'types/meetings'
import type * as notices from 'types/notices'
import type * as rosters from 'types/rosters'
import type * as voting from 'types/voting'

type Values<Area> = Extract<Area[keyof Area], Operation>

type Declared =
  | Values<typeof community>
  | Values<typeof matters>
  | Values<typeof meetings>
  | Values<typeof notices>
  | Values<typeof rosters>
  | Values<typeof voting>

type Operations = { [O in Declared as O['name']]: O }

/** `noun.verb`. */
export type OperationName = keyof Operations
export type InputOf<N extends OperationName> = Input<Operations[N]>
export type OutputOf<N extends OperationName> = Output<Operations[N]>

/** One page of a list, and where the next one starts. */
export interface Paged<X> {
  items: X[]
  next?: string | undefined
}

/** The operations that list by cursor. */
export type ListName = {
  [N in OperationName]: OutputOf<N> extends Paged<unknown> ? ('after' extends keyof InputOf<N> ? N : never) : never
}[OperationName]
export type ItemOf<N extends ListName> = OutputOf<N> extends Paged<infer X> ? X : never
