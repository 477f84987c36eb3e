/** Every operation of the house, in one list: the client types, the hostile suite and the API page iterate over it. */
import * as bulletins from './bulletins'
import * as calls from './calls'
import * as codes from './codes'
import * as commonGround from './common-ground'
import * as community from './community'
import * as content from './content'
import type { Operation } from './contract'
import * as joining from './joining'
import * as judging from './judging'
import * as matters from './matters'
import * as meetingDay from './meeting-day'
import * as meetings from './meetings'
import * as minutes from './minutes'
import * as notices from './notices'
import * as places from './places'
import * as privacy from './privacy'
import * as raising from './raising'
import * as reporting from './reporting'
import * as rosters from './rosters'
import * as sharing from './sharing'
import * as sorting from './sorting'
import * as targets from './targets'
import * as tasks from './tasks'
import * as voting from './voting'

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'perMinute' in value

export const operations: readonly Operation[] = [
  community,
  joining,
  codes,
  privacy,
  content,
  places,
  rosters,
  matters,
  raising,
  reporting,
  sorting,
  judging,
  sharing,
  meetings,
  meetingDay,
  minutes,
  tasks,
  targets,
  commonGround,
  voting,
  notices,
  bulletins,
  calls
]
  .flatMap(area => Object.values(area))
  .filter(isOperation)
