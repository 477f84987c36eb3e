/** The phone in the middle of the demo page, with the browser's build of the app on it. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Frame } from 'playwright-core'
import { createInspector, type Inspector } from './axe'
import { createHand } from './hand'
import type { Phone } from './phone'
import { LOOK_EVERY_MS, stands } from './stands'

/** The pictures of the README. */
export const shots = path.resolve(__dirname, '../../docs/tour')
const wide = { width: 1400, height: 900 }
const sceneMs = 120_000

export interface DemoPhone extends Phone {
  inspector: Inspector
  /** What the console and the page complained about. */
  complaints: string[]
  close(): Promise<void>
}

interface Choices {
  /** Whether everybody has switched to 长辈版. */
  elder: boolean
  /** Write the pictures of the README. */
  shoot: boolean
}

export async function openDemoPhone(browser: Browser, url: string, { elder, shoot }: Choices): Promise<DemoPhone> {
  const page = await browser.newPage({ viewport: wide, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  const inspector = createInspector(page, elder ? ['light'] : ['dark', 'light'])
  await page.goto(url)
  await page.locator('#phone[data-ready=true]').waitFor()
  if (shoot) await page.addStyleTag({ content: '.phone { border-radius: 0; box-shadow: none }' })
  const box = page.locator('#app')
  const screen = page.frameLocator('#app')
  const frame = async (): Promise<Frame> => {
    const inside = await (await box.elementHandle())?.contentFrame()
    if (!inside) throw new Error('the demo page has no phone')
    return inside
  }
  const settled = async () => (await frame()).waitForFunction(stands, elder, { polling: LOOK_EVERY_MS })
  const hand = createHand(screen, async () => {
    await settled()
    await inspector.look(await frame())
  })
  /** The phone is opened anew by what happens here. */
  const reopened = async (act: () => Promise<void>) => {
    const inside = await frame()
    const opened = page.waitForEvent('framenavigated', { predicate: each => each === inside, timeout: sceneMs })
    await act()
    await opened
    await inside.waitForLoadState()
  }

  return {
    ...hand,
    elder,
    inspector,
    complaints,
    async as(name) {
      await reopened(() => page.locator('#personas').getByRole('radio').filter({ hasText: name }).click())
      hand.note(name)
    },
    async takeDay(label) {
      await screen.getByRole('button', { name: label }).filter({ visible: true }).click()
      await screen.getByText('确定', { exact: true }).filter({ visible: true }).click()
      hand.note(label)
    },
    async scan(words) {
      await hand.tap(words)
      await screen.getByRole('dialog').waitFor()
      await page.locator('#codes .code').first().click()
    },
    async scene(title) {
      await reopened(() => page.locator('#scenes').getByRole('button', { name: title }).click())
      hand.note(title)
    },
    async shoot(name) {
      if (!shoot) return
      await (await frame()).waitForFunction(stands, name.startsWith('elder'))
      await screen.locator('.taro__toast p').filter({ hasText: /\S/, visible: true }).waitFor({ state: 'hidden' })
      mkdirSync(shots, { recursive: true })
      await box.screenshot({ path: path.join(shots, `${name}.jpg`), type: 'jpeg', quality: 70 })
    },
    close: () => page.close()
  }
}
