/**
 * Every page of the app in the default layout by day and by night and in 长辈版: axe finds nothing, nothing complains,
 * words and targets are large enough, nothing is cut off at the phone's largest font, the tree stays small.
 * `PAGES=<part of a name>` looks at some pages only; `SHOTS=1` writes the pictures of docs/pages.
 */
import path from 'node:path'
import type { Browser } from 'playwright-core'
import type { Cloud } from '../../local/cloud'
import { createHand } from '../../local/demo/hand'
import { personas } from '../../local/demo/people'
import { openBrowser } from '../browser'
import { openHouse } from './house'
import { lookOver, modes } from './look-over'
import { pageCases, pathsOfApp } from './pages'
import type { PageCase } from './pages/page-case'

jest.setTimeout(480_000)

const wanted = pageCases.filter(({ name }) => name.includes(process.env.PAGES ?? ''))
const pictures = process.env.SHOTS === '1' ? path.resolve(__dirname, '../../docs/pages') : undefined
let browser: Browser
let house: Cloud
let complaints: ReadonlyMap<string, string[]>

/** What each page needs, made once; a case that cannot be made says so when it is looked at. */
async function prepareAll(): Promise<Map<PageCase, Record<string, string> | Error>> {
  const hand = createHand(house)
  const queries = new Map<PageCase, Record<string, string> | Error>()
  for (const page of wanted) {
    const query = page.prepare ? page.prepare(hand) : Promise.resolve({})
    queries.set(page, await query.catch((error: Error) => error))
  }
  return queries
}

beforeAll(async () => {
  browser = await openBrowser()
  house = await openHouse('h5')
  const queries = await prepareAll()
  const found = new Map<string, string[]>()
  for (const elder of [false, true]) {
    for (const { openid } of personas) await house.call(openid, 'session.settings', { elder })
    for (const [key, words] of await lookOver(browser, house.url, queries, { elder, pictures })) found.set(key, words)
  }
  complaints = found
})
afterAll(async () => {
  await browser.close()
  await house.close()
})

test('every page of app.config.ts has a case, and every case a page', () => {
  expect([...new Set(pageCases.map(page => page.path))].sort()).toEqual(pathsOfApp().sort())
})

test('no two cases have the same name', () => {
  expect(new Set(pageCases.map(({ name }) => name)).size).toBe(pageCases.length)
})

describe.each(modes)('in the mode %s', mode => {
  test.each(wanted)('$name is readable, tappable and whole', ({ name }) => {
    expect(complaints.get(`${mode} ${name}`)).toEqual([])
  })
})
