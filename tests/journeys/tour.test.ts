/**
 * The README's tour, sentence by sentence: on the demo page, there with everybody in 长辈版, and on the built
 * mini-program. What a sentence says is on the screen has been tapped, written into or seen.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import type { Cloud } from '../../local/cloud'
import { personas } from '../../local/demo/people'
import type { CloudSnapshot } from '../../local/hooks/hooks'
import { openBrowser } from '../browser'
import { type DemoPhone, openDemoPhone, shots } from './demo-phone'
import { openHouse } from './house'
import { costs, raiseMany } from './lists'
import { drawOverview } from './overview'
import type { Phone } from './phone'
import { steps } from './steps'
import { quoted, sentences } from './tour'
import { openWeappPhone, type WeappPhone } from './weapp-phone'

jest.setTimeout(480_000)

/** 0.08 of WeChat's 256 KB. */
const LARGEST_BYTES = 20_971
const shoot = process.env.SHOTS === '1'
let browser: Browser
let house: Cloud
let town: CloudSnapshot

beforeAll(async () => {
  browser = await openBrowser()
  house = await openHouse('h5')
  town = await house.hooks.snapshot()
})
afterAll(async () => {
  await browser.close()
  await house.close()
})

test('every sentence of the tour has its step, and no step is left over', () => {
  expect(Object.keys(steps)).toEqual(sentences)
})

/** One test for each sentence; after one has failed the others do not try. */
function walk(phone: () => Phone): void {
  let broken = false
  test.each(sentences.map((sentence, place) => [place + 1, sentence] as const))('%i. %s', async (_, sentence) => {
    if (broken) throw new Error('an earlier sentence failed')
    broken = true
    await steps[sentence]?.(phone())
    const said = phone().said()
    expect(quoted(sentence).filter(words => !said.includes(words))).toEqual([])
    broken = false
  })
}

describe.each([
  ['the default layout', false],
  ['长辈版', true]
])('the tour on the demo page in %s', (_, elder) => {
  let phone: DemoPhone
  beforeAll(async () => {
    await house.hooks.restore(town)
    if (elder) for (const { openid } of personas) await house.call(openid, 'session.settings', { elder: true })
    phone = await openDemoPhone(browser, house.url, { elder, shoot: shoot && !elder })
  })
  afterAll(async () => {
    await phone.close()
    if (shoot && !elder) await drawOverview(browser, shots)
  })

  walk(() => phone)

  test('axe finds nothing on any page, by day and by night', () => {
    expect(phone.inspector.pages.size).toBeGreaterThan(15)
    expect(phone.inspector.findings).toEqual([])
  })

  test('neither the console nor a page complains', () => {
    expect(phone.complaints).toEqual([])
  })
})

describe('the tour on the built mini-program', () => {
  let phone: WeappPhone
  beforeAll(async () => {
    await house.close()
    house = await openHouse('weapp-host', town)
    phone = await openWeappPhone(browser, house.url)
  })
  afterAll(() => phone.close())

  walk(() => phone)

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
})
