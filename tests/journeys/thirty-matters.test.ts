/**
 * The thirty real matters, each sorted by hand on the phone of the community's staff: the right entry of the duty list
 * is among the suggestions, and the matter goes the way and to the party that the file says, with a due time.
 */
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { liaocheng } from '../../config/duty-lists/liaocheng'
import { resident, staff } from '../../local/demo/people'
import { compound } from '../../local/demo/town'
import { matterShow } from '../../types/matters'
import { matterRaise } from '../../types/raising'
import { openBrowser } from '../browser'
import { picked, rows, ways } from '../contexts/matters/fixtures/thirty'
import { openWorld, type World } from '../world'
import { createHand, type Hand } from './hand'
import { stands } from './stands'

jest.setTimeout(90_000)

const TITLE_MAX = 40
const screen = { width: 390, height: 844 }
const REASON = '照职责清单分的，有话可以提异议。'
const states: Readonly<Record<string, string>> = { deliberation: 'discussing', order: 'working', referred: 'referred' }
const reasonField: Readonly<Record<string, string>> = {
  deliberation: '为什么要大家一起议',
  order: '交给谁、请他办什么',
  referred: '为什么转、去的时候带什么'
}

let browser: Browser
let world: World
let page: Page
let hand: Hand
const ids = new Map<string, string>()
const complaints: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
  world = await openWorld(undefined, undefined, path.join(__dirname, '../../dist/h5'))
  for (const { id, text } of rows) {
    const matter = { scope: compound, title: text.slice(0, TITLE_MAX), text }
    ids.set(id, (await world.ask(resident, matterRaise, matter)).id)
  }
  const context = await browser.newContext({ viewport: screen, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await context.addInitScript(openid => localStorage.setItem('demo-persona', openid), staff)
  page = await context.newPage()
  page.on('pageerror', error => complaints.push(error.message))
  hand = createHand(page, async () => {
    await page.waitForFunction(stands, false)
  })
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

test.each(rows)('$id $text', async ({ id, party, route }) => {
  const matterId = ids.get(id) ?? ''
  const duty = liaocheng.find(one => one.id === picked[id])
  const way = ways[route] ?? ''
  await page.goto(`${world.cloud.url}/app/?open=${id}#/packages/matters/triage/index?id=${matterId}`)
  const likely = page
    .locator('.card')
    .filter({ hasText: duty?.title ?? '', visible: true })
    .first()
  await page.getByText('看着像的').waitFor()
  expect(await likely.locator('.list-row').count()).toBeLessThanOrEqual(3)
  await hand.tap(duty?.title ?? '')
  await hand.fill(reasonField[way] ?? '', REASON)
  await hand.tap('就这样分')
  await hand.see('照职责清单分的')
  const sorted = await world.ask(staff, matterShow, { matterId })
  expect(sorted).toMatchObject({ state: states[way], triage: { party, dutyId: picked[id], route: way } })
  if (way === 'referred') expect(sorted.triage?.nextDoor?.name).toBeTruthy()
  else expect(sorted.holder.dueAt).toBeGreaterThan(world.hand.now())
})

test('the pages complained about nothing', () => {
  expect(complaints).toEqual([])
})
