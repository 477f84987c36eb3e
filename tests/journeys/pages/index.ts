/** Every page of the app with its cases, and what app.config.ts lists that no case looks at. */
import * as community from './community'
import * as content from './content'
import * as disclosure from './disclosure'
import * as fund from './fund'
import * as judging from './judging'
import * as ledger from './ledger'
import * as matters from './matters'
import * as meetings from './meetings'
import * as notices from './notices'
import * as others from './others'
import type { PageCase } from './page-case'
import * as paper from './paper'
import * as people from './people'
import * as points from './points'
import * as raising from './raising'
import * as reporting from './reporting'
import * as revenue from './revenue'
import * as tabs from './tabs'
import * as talk from './talk'
import * as volunteering from './volunteering'
import * as voting from './voting'

/** Judging is made last: what its pages show is open for a day or a week only. */
const areas: { pages: PageCase[] }[] = [
  tabs,
  matters,
  raising,
  meetings,
  talk,
  voting,
  fund,
  disclosure,
  revenue,
  ledger,
  volunteering,
  community,
  people,
  content,
  reporting,
  paper,
  notices,
  points,
  others,
  judging
]

export const pageCases: readonly PageCase[] = areas.flatMap(({ pages }) => pages)

interface AppConfig {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
}

const globals = globalThis as typeof globalThis & { defineAppConfig?: (config: AppConfig) => AppConfig }

/** The paths of all pages, as the app's own configuration lists them. */
export function pathsOfApp(): string[] {
  globals.defineAppConfig = config => config
  const config: AppConfig = require('../../../src/app.config').default
  return [...config.pages, ...config.subPackages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`))]
}
