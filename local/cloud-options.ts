/** What a local cloud is made of; every part but the functions has a default. */
import type { FunctionSource } from './host/cloud-function'
import type { IndexSpec, StoreLimits } from './store/store.port'
import type { Persona, Scene, Template } from './web/demo-route'
import type { ApiStandIn } from './wechat/wechat'

export interface CloudOptions {
  /** A folder of built functions (`<name>/index.js`), or functions by name. */
  functions: FunctionSource
  /** Environment variables of the functions, as the console would hold them (secrets too). */
  env?: Record<string, string>
  /** Collections to have from the start, with their indexes. */
  collections?: { name: string; indexes?: IndexSpec[] }[]
  /** A folder for the journal and the files; absent keeps everything in memory. */
  data?: string
  /** Where the cloud's clock starts (epoch ms, then it runs), or a clock of your own; the machine's otherwise. */
  now?: number | (() => number)
  /** Fire timer triggers, both as time passes and when the clock is moved. */
  timers?: boolean
  /** A fixed port; any free one otherwise. */
  port?: number
  envId?: string
  appid?: string
  /** The function behind `POST /call` (`api`). */
  callFunction?: string
  /** The function that receives platform events such as wxa_media_check (`events`). */
  eventsFunction?: string
  /** Refuse what production silently lets escape a transaction (on). */
  strictTransactions?: boolean
  /** Where a transaction conflict is reported; production reports it at the operation. */
  conflictAt?: 'operation' | 'commit'
  /** How long an operation of a transaction takes, so that two at once are caught. */
  txnDelayMs?: number
  limits?: Partial<StoreLimits>
  /** Further open APIs, or other answers of the ones that exist. */
  openApis?: Record<string, ApiStandIn>
  /** The account's subscription templates; without them any template id is taken. */
  templates?: Template[]
  personas?: Persona[]
  scenes?: Scene[]
  /** The demo page's head, and plain sentences that it shows under the people. */
  title?: string
  hints?: string[]
  /** The folder of the browser's build of the app, served under `/app/`. */
  app?: string
  /** The folder of the demo page, when the code has been bundled away from it. */
  page?: string
  /** Where the functions' own console goes; the process's console otherwise. */
  log?: (line: string) => void
  /** Where failures of timers and events are told; the console's error output otherwise. */
  report?: (line: string) => void
}
