/** Every operation of the house by its name, as types: what goes in, what comes out, which ones list. */

import type * as activities from 'types/activities'
import type * as assets from 'types/assets'
import type * as bookkeeping from 'types/bookkeeping'
import type * as bulletins from 'types/bulletins'
import type * as calls from 'types/calls'
import type * as codes from 'types/codes'
import type * as commonGround from 'types/common-ground'
import type * as community from 'types/community'
import type * as content from 'types/content'
import type { Input, Operation, Output } from 'types/contract'
import type * as disclosure from 'types/disclosure'
import type * as fund from 'types/fund'
import type * as hours from 'types/hours'
import type * as inspecting from 'types/inspecting'
import type * as joining from 'types/joining'
import type * as judging from 'types/judging'
import type * as ledger from 'types/ledger'
import type * as matters from 'types/matters'
import type * as meetingDay from 'types/meeting-day'
import type * as meetings from 'types/meetings'
import type * as merchants from 'types/merchants'
import type * as minutes from 'types/minutes'
import type * as notices from 'types/notices'
import type * as places from 'types/places'
import type * as points from 'types/points'
import type * as privacy from 'types/privacy'
import type * as projects from 'types/projects'
import type * as raising from 'types/raising'
import type * as reporting from 'types/reporting'
import type * as rosters from 'types/rosters'
import type * as sharing from 'types/sharing'
import type * as shop from 'types/shop'
import type * as sorting from 'types/sorting'
import type * as statements from 'types/statements'
import type * as targets from 'types/targets'
import type * as tasks from 'types/tasks'
import type * as teams from 'types/teams'
import type * as voting from 'types/voting'

type Values<Area> = Extract<Area[keyof Area], Operation>

type Declared =
  | Values<typeof activities>
  | Values<typeof teams>
  | Values<typeof hours>
  | Values<typeof assets>
  | Values<typeof bookkeeping>
  | Values<typeof bulletins>
  | Values<typeof calls>
  | Values<typeof codes>
  | Values<typeof commonGround>
  | Values<typeof community>
  | Values<typeof content>
  | Values<typeof fund>
  | Values<typeof joining>
  | Values<typeof judging>
  | Values<typeof ledger>
  | Values<typeof matters>
  | Values<typeof meetings>
  | Values<typeof meetingDay>
  | Values<typeof minutes>
  | Values<typeof notices>
  | Values<typeof places>
  | Values<typeof privacy>
  | Values<typeof projects>
  | Values<typeof raising>
  | Values<typeof reporting>
  | Values<typeof rosters>
  | Values<typeof tasks>
  | Values<typeof targets>
  | Values<typeof sharing>
  | Values<typeof statements>
  | Values<typeof sorting>
  | Values<typeof disclosure>
  | Values<typeof inspecting>
  | Values<typeof merchants>
  | Values<typeof points>
  | Values<typeof shop>
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
