/** Opens every page in a browser as large as a phone and collects what is wrong with it, and its picture. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { axe, colours } from './axe'
import { measure, type Rules } from './measure'
import type { PageCase } from './pages/page-case'
import { LOOK_EVERY_MS, stands } from './stands'

/** The page's own world, as the functions see it that are carried into it. */
declare const window: {
  location: { hash: string }
  /** How far the phone's clock has been put forward. */
  minutes?: number
}

const screenOf = { width: 390, height: 844 }
const waitMs = 15_000
/** Android's largest step; iOS ends at 25.5 of 17 (platform.md 5.5). */
const LARGEST_FONT = '26px'
/** Main text in 长辈版 at the phone's largest font (MIIT: at least 30). */
const LARGEST_TEXT_PX = 30

export const modes = ['default', 'dark', 'elder'] as const
type Mode = (typeof modes)[number]

const rulesOf: Record<'default' | 'elder', Rules> = {
  default: { text: 12, target: 44, onlyRoom: false },
  elder: { text: 18, target: 60, onlyRoom: false }
}

/** With the phone's font at its largest nothing leaves the screen, and in 长辈版 words really are large. */
async function atLargestFont(page: Page, elder: boolean): Promise<string[]> {
  const setFont = (size: string) =>
    page.evaluate(given => document.documentElement.style.setProperty('font-size', given), size)
  await setFont(LARGEST_FONT)
  const room = await page.evaluate(measure, { ...rulesOf.default, onlyRoom: true })
  const text = await page
    .locator('.page')
    .filter({ visible: true })
    .evaluate(each => Number.parseFloat(getComputedStyle(each).fontSize))
  await setFont('')
  const small = elder && text < LARGEST_TEXT_PX ? [`the largest main text is ${text} px`] : []
  return [...room, ...small].map(words => `at the largest font: ${words}`)
}

async function shoot(page: Page, folder: string | undefined, mode: Mode, name: string): Promise<void> {
  if (!folder) return
  mkdirSync(path.join(folder, mode), { recursive: true })
  await page.screenshot({ path: path.join(folder, mode, `${name}.jpg`), type: 'jpeg', quality: 60 })
}

/** One phone with the app in its browser. */
interface Phone {
  page: Page
  /** Its owner has chosen 长辈版. */
  elder: boolean
  /** Where the app that runs on it stands. */
  at: string | undefined
  /** How often it was started: an address that differs only behind the # would not start it again. */
  starts: number
}

/** Whatever the phone remembers is old when the next page is opened, so that it asks again. */
const laterEachTime = () => {
  const real = Date.now
  Date.now = () => real() + (window.minutes ?? 0) * 60_000
}

/** Inside the running app: what stood there is marked, so that nothing of it is taken for the new page. */
const leaveFor = (address: string) => {
  for (const each of document.querySelectorAll('.page')) each.setAttribute('data-left', '')
  window.minutes = (window.minutes ?? 0) + 1
  window.location.hash = address
}
const hasLeft = () =>
  document.querySelector('.page:not([data-left])') !== null && !document.querySelector('[data-left]')

/**
 * Opens a page as a message does: by its address, with nothing of it on the screen before. The app is started for the
 * first page on a phone and for its tabs, which a running app would show as they were left; else it runs on.
 */
async function open(phone: Phone, url: string, address: string): Promise<void> {
  const { page, at } = phone
  phone.at = address
  if (at !== undefined && at !== address && !address.startsWith('/pages/')) {
    await page.evaluate(leaveFor, address)
    await page.waitForFunction(hasLeft, undefined, { timeout: waitMs, polling: LOOK_EVERY_MS })
    return
  }
  phone.starts += 1
  await page.goto(`${url}/app/?start=${phone.starts}#${address}`)
}

async function drawn(page: Page, elder: boolean, words: string): Promise<void> {
  await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: waitMs })
  await page.waitForFunction(stands, elder, { timeout: waitMs, polling: LOOK_EVERY_MS })
}

/** What has been found in one look at one page. */
type Found = Map<Mode, string[]>

async function inspect(phone: Phone, name: string, pictures: string | undefined): Promise<Found> {
  const { page, elder } = phone
  const found: Found = new Map()
  const mode = elder ? 'elder' : 'default'
  await shoot(page, pictures, mode, name)
  const measured = await page.evaluate(measure, rulesOf[mode])
  found.set(mode, [...measured, ...(await axe(page)), ...(await atLargestFont(page, elder))])
  if (elder) return found
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await shoot(page, pictures, 'dark', name)
  return found.set('dark', await axe(page, colours))
}

/** @returns complaints about one page on one phone, by mode. */
async function lookAt(
  phone: Phone,
  { name, says, elderSays }: PageCase,
  go: () => Promise<void>,
  pictures: string | undefined
) {
  const { page, elder } = phone
  const heard: string[] = []
  page.on('pageerror', error => void heard.push(error.message))
  page.on('console', message => void (message.type() === 'error' && heard.push(`console: ${message.text()}`)))
  let found: Found = new Map()
  try {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await go()
    await drawn(page, elder, elder ? (elderSays ?? says) : says)
    found = await inspect(phone, name, pictures)
  } catch (error) {
    const seen = await page
      .locator('body')
      .textContent()
      .catch(() => '')
    heard.push(`${error instanceof Error ? error.message : error} | on the screen: ${seen?.slice(0, 300)}`)
    phone.at = undefined
  }
  page.removeAllListeners()
  const looked: Mode[] = elder ? ['elder'] : ['default', 'dark']
  return new Map(looked.map(mode => [mode, [...heard, ...(found.get(mode) ?? [])]]))
}

export interface Looker {
  /** Looks at a page in every mode. @returns everything that is wrong with it, by mode. */
  look(page: PageCase, query: Record<string, string>): Promise<Found>
  close(): Promise<void>
}

/** @param pictures a folder for the pictures, one below it for each mode */
export function createLooker(browser: Browser, url: string, pictures: string | undefined): Looker {
  const phones = new Map<string, Phone>()

  /** A phone of its own for each person and layout; whether it shows 长辈版 is the phone's own choice. */
  async function phoneOf(openid: string, elder: boolean): Promise<Phone> {
    const name = `${openid} ${elder}`
    const known = phones.get(name)
    if (known) return known
    const context = await browser.newContext({ viewport: screenOf, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    await context.addInitScript(laterEachTime)
    await context.addInitScript(
      ([id, chosen]) => {
        localStorage.setItem('demo-persona', id)
        localStorage.setItem(`${id}/elder`, JSON.stringify({ data: chosen }))
      },
      [openid, String(elder)] as const
    )
    const phone = { page: await context.newPage(), elder, at: undefined, starts: 0 }
    phones.set(name, phone)
    return phone
  }

  async function lookIn(elder: boolean, page: PageCase, query: Record<string, string>): Promise<Found> {
    const phone = await phoneOf(page.as, elder)
    const go = () => open(phone, url, `/${page.path}?${new URLSearchParams(query)}`)
    return lookAt(phone, page, go, pictures)
  }

  return {
    async look(page, query) {
      const [plain, large] = await Promise.all([lookIn(false, page, query), lookIn(true, page, query)])
      return new Map([...plain, ...large])
    },
    async close() {
      for (const { page } of phones.values()) await page.context().close()
    }
  }
}
