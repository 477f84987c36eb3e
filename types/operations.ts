/** Every operation of the house, in one list: the client types, the hostile suite and the API page iterate over it. */

import * as activities from './activities'
import * as assets from './assets'
import * as bookkeeping from './bookkeeping'
import * as bulletins from './bulletins'
import * as calls from './calls'
import * as codes from './codes'
import * as commonGround from './common-ground'
import * as community from './community'
import * as content from './content'
import type { Operation } from './contract'
import * as disclosure from './disclosure'
import * as fund from './fund'
import * as hours from './hours'
import * as inspecting from './inspecting'
import * as joining from './joining'
import * as judging from './judging'
import * as ledger from './ledger'
import * as matters from './matters'
import * as meetingDay from './meeting-day'
import * as meetings from './meetings'
import * as merchants from './merchants'
import * as minutes from './minutes'
import * as notices from './notices'
import * as places from './places'
import * as points from './points'
import * as privacy from './privacy'
import * as projects from './projects'
import * as raising from './raising'
import * as reporting from './reporting'
import * as rosters from './rosters'
import * as sharing from './sharing'
import * as shop from './shop'
import * as sorting from './sorting'
import * as statements from './statements'
import * as targets from './targets'
import * as tasks from './tasks'
import * as teams from './teams'
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
  ledger,
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
  disclosure,
  inspecting,
  voting,
  assets,
  bookkeeping,
  statements,
  teams,
  activities,
  hours,
  points,
  shop,
  merchants,
  fund,
  projects,
  notices,
  bulletins,
  calls
]
  .flatMap(area => Object.values(area))
  .filter(isOperation)
