/**
 * Every page of the app in the default layout by day and by night and in 长辈版: axe finds nothing, nothing complains,
 * words and targets are large enough, nothing is cut off at the phone's largest font, the tree stays small.
 * `PAGES=<part of a name>` looks at some pages only; `SHOTS=1` writes the pictures of docs/pages.
 */
import path from 'node:path'
import type { Browser } from 'playwright-core'
import type { Cloud } from '../../local/cloud'
import { createHand, type Hand } from '../../local/demo/hand'
import { openBrowser } from '../browser'
import { openHouse } from './house'
import { createLooker, modes } from './look-over'
import { writeIndex } from './page-index'
import { pageCases, pathsOfApp } from './pages'

jest.setTimeout(900_000)

const wanted = pageCases.filter(({ name }) => name.includes(process.env.PAGES ?? ''))
const pictures = process.env.SHOTS === '1' ? path.resolve(__dirname, '../../docs/pages') : undefined
/** Nobody does more than a few things in a minute. */
const PAUSE_MS = 15_000
let browser: Browser
let house: Cloud
const complaints = new Map<string, string[]>()

/** Each page is looked at as soon as what it needs has been made: later the town's clock has gone on. */
async function lookAtAll(hand: Hand): Promise<void> {
  const looker = createLooker(browser, house.url, pictures)
  for (const page of wanted) {
    if (page.prepare) await hand.pass(PAUSE_MS)
    const query = await (page.prepare?.(hand) ?? Promise.resolve({})).catch((error: Error) => error)
    const note = (mode: string, words: string[]) => complaints.set(`${mode} ${page.name}`, words)
    if (query instanceof Error) for (const mode of modes) note(mode, [`could not be prepared: ${query.message}`])
    else for (const [mode, words] of await looker.look(page, query)) note(mode, words)
  }
  await looker.close()
}

beforeAll(async () => {
  browser = await openBrowser()
  house = await openHouse('h5')
  await lookAtAll(createHand(house))
})
afterAll(async () => {
  await browser.close()
  await house.close()
  if (pictures && wanted.length === pageCases.length) writeIndex(pictures, pageCases)
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
