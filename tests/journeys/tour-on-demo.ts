/** The tour on the demo page: in the default layout, and with everybody in 长辈版. */
import type { Browser } from 'playwright-core'
import type { Cloud } from '../../local/cloud'
import { personas } from '../../local/demo/people'
import { openBrowser } from '../browser'
import { type DemoPhone, openDemoPhone, shots } from './demo-phone'
import { openHouse } from './house'
import { drawOverview } from './overview'
import { TOUR_MS, walkTour } from './walk-tour'

const shoot = process.env.SHOTS === '1'

/** Tests: the whole tour in one layout, and that nothing was wrong with any page on the way. */
export function testTourOnDemo(elder: boolean): void {
  jest.setTimeout(TOUR_MS)
  let browser: Browser
  let house: Cloud
  let phone: DemoPhone
  beforeAll(async () => {
    browser = await openBrowser()
    house = await openHouse('h5')
    if (elder) for (const { openid } of personas) await house.call(openid, 'session.settings', { elder: true })
    phone = await openDemoPhone(browser, house.url, { elder, shoot: shoot && !elder })
  })
  afterAll(async () => {
    await phone.close()
    if (shoot && !elder) await drawOverview(browser, shots)
    await browser.close()
    await house.close()
  })

  walkTour(() => phone)

  test('axe finds nothing on any page, by day and by night', () => {
    expect(phone.inspector.pages.size).toBeGreaterThan(15)
    expect(phone.inspector.findings).toEqual([])
  })

  test('neither the console nor a page complains', () => {
    expect(phone.complaints).toEqual([])
  })
}
