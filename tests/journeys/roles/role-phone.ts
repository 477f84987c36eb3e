/** A phone of one person's own, as large as a phone is, with the browser's build of the app on it. */
import type { Browser, BrowserContext, Download, Page } from 'playwright-core'
import { createHand, type Hand } from '../hand'
import { LOOK_EVERY_MS, stands } from '../stands'

const screen = { width: 390, height: 844 }
const waitMs = 15_000

export interface RolePhone extends Hand {
  /** How often something was tapped since the phone was taken. */
  taps(): number
  /** Opens the app at a page, as a message or a code would. */
  open(place: string, query?: Record<string, string>): Promise<void>
  /** Opens the app anew at the page that stands there, as after the phone had killed it. */
  again(): Promise<void>
  /** Taps what opens the album and takes this picture. */
  takePhoto(words: string, file: string): Promise<void>
  /** Takes what the wheel of the field with this label stands at. */
  takeWheel(label: string): Promise<void>
  /** Taps what keeps a file on the phone. */
  keepFile(words: string): Promise<Download>
  /** What stands in the field with this label. */
  written(label: string): Promise<string>
  /** Every word on the page. */
  words(): Promise<string>
  /** Where no call gets through, and where they do again. */
  signal(there: boolean): Promise<void>
  close(): Promise<void>
}

interface Owner {
  openid: string
  /** Whether the person has switched to 长辈版. */
  elder?: boolean
}

/** @param complain is told what goes wrong on the page without anybody tapping it */
export async function takePhone(
  browser: Browser,
  url: string,
  { openid, elder = false }: Owner,
  complain: (words: string) => void
): Promise<RolePhone> {
  const context: BrowserContext = await browser.newContext({
    viewport: screen,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    permissions: ['microphone']
  })
  await context.addInitScript(id => localStorage.setItem('demo-persona', id), openid)
  const page: Page = await context.newPage()
  page.on('pageerror', error => complain(error.message))
  let [tapped, opened] = [0, 0]
  const hand = createHand(page, async () => {
    await page.waitForFunction(stands, elder, { timeout: waitMs, polling: LOOK_EVERY_MS })
  })
  const tap = async (words: string) => {
    tapped += 1
    await hand.tap(words)
  }
  const goTo = async (hash: string) => {
    opened += 1
    await page.goto(`${url}/app/?open=${opened}#${hash}`)
  }
  return {
    ...hand,
    tap,
    taps: () => tapped,
    open: (place, query = {}) => goTo(`/${place}?${new URLSearchParams(query)}`),
    again: () => goTo(new URL(page.url()).hash.slice(1)),
    async takePhoto(words, file) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tap(words)])
      await chooser.setFiles(file)
      await page.getByLabel('第 1 张照片').filter({ visible: true }).first().waitFor({ timeout: waitMs })
    },
    async takeWheel(label) {
      tapped += 2
      await page.getByRole('button', { name: label }).filter({ visible: true }).first().click({ timeout: waitMs })
      await page.getByText('确定', { exact: true }).filter({ visible: true }).click({ timeout: waitMs })
    },
    async keepFile(words) {
      const [file] = await Promise.all([page.waitForEvent('download'), tap(words)])
      return file
    },
    written: label => page.getByLabel(label).filter({ visible: true }).first().inputValue({ timeout: waitMs }),
    words: async () => (await page.locator('.page').filter({ visible: true }).textContent()) ?? '',
    signal: there => context.setOffline(!there),
    close: () => context.close()
  }
}
