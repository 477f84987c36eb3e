/** The README's tour on the built mini-program, and what its lists cost there. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import type { Cloud } from '../../local/cloud'
import type { CloudSnapshot } from '../../local/hooks/hooks'
import { openBrowser } from '../browser'
import { openHouse } from './house'
import { costs, raiseMany } from './lists'
import { TOUR_MS, walkTour } from './walk-tour'
import { openWeappPhone, type WeappPhone } from './weapp-phone'

jest.setTimeout(TOUR_MS)

/** 0.08 of WeChat's 256 KB. */
const LARGEST_BYTES = 20_971
let browser: Browser
let house: Cloud
let town: CloudSnapshot
let phone: WeappPhone

beforeAll(async () => {
  browser = await openBrowser()
  house = await openHouse('weapp-host')
  town = await house.hooks.snapshot()
  phone = await openWeappPhone(browser, house.url)
})
afterAll(async () => {
  await phone.close()
  await browser.close()
  await house.close()
})

walkTour(() => phone)

test('nothing complains, and a screen reader finds roles and words on what can be tapped', () => {
  expect(phone.complaints).toEqual([])
  expect([...phone.roles]).toEqual(expect.arrayContaining(['button', 'tab', 'radio', 'dialog']))
})

test('no list costs more than a small part of what one setData may carry, with fifty rows', async () => {
  await house.hooks.restore(town)
  await raiseMany(house)
  const fresh = await openWeappPhone(browser, house.url)
  const all = await costs(fresh)
  await fresh.close()
  writeFileSync(path.resolve(__dirname, '../../dist/setdata.json'), JSON.stringify(all, undefined, 2))
  expect(fresh.complaints).toEqual([])
  expect(all.filter(({ calls, bytes }) => calls === 1 && bytes > LARGEST_BYTES)).toEqual([])
})
