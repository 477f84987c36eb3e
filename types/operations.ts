/** Every operation of the house, in one list: the client types, the hostile suite and the API page iterate over it. */
import * as community from './community'
import type { Operation } from './contract'
import * as matters from './matters'
import * as meetings from './meetings'
import * as notices from './notices'
import * as rosters from './rosters'
import * as voting from './voting'

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'perMinute' in value

export const operations: readonly Operation[] = [community, rosters, matters, meetings, voting, notices]
  .flatMap(area => Object.values(area))
  .filter(isOperation)
