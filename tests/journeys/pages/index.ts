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

interface Area {
  pages: PageCase[]
}
const casesOf = (areas: Area[]): readonly PageCase[] => areas.flatMap(({ pages }) => pages)

/** Judging is made last: what its pages show is open for a day or a week only. */
export const casesOfTalk = casesOf([
  tabs,
  matters,
  raising,
  meetings,
  talk,
  voting,
  community,
  people,
  content,
  reporting,
  paper,
  notices,
  others,
  judging
])

export const casesOfMoney = casesOf([
  disclosure,
  revenue,
  ledger,
  fund,
  volunteering,
  points,
  { pages: disclosure.later }
])

/** Each half has a house of its own, so that both can be looked at side by side. */
export const pageCases: readonly PageCase[] = [...casesOfTalk, ...casesOfMoney]

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
