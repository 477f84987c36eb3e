/** Opens every page in a browser as large as a phone and collects what is wrong with it, and its picture. */
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { measure, type Rules } from './measure'
import type { PageCase } from './pages/page-case'
import { stands } from './stands'

declare const window: { axe: { run(where: object, options: object): Promise<AxeResults> } }

const axeSource = readFileSync(path.resolve(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')
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

/** By night only colours differ. */
const colours = { runOnly: ['color-contrast', 'link-in-text-block'] }
/** The wheel that Taro draws for a picker in a browser lies outside our page; in WeChat it is the phone's own. */
const where = { exclude: ['.weui-picker__overlay'] }

async function axe(page: Page, options: object): Promise<string[]> {
  const { violations } = await page.evaluate(
    ([place, given]) => window.axe.run(place, { resultTypes: ['violations'], ...given }),
    [where, options] as const
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} | ${failureSummary?.slice(0, 200)}`)
  )
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

interface Choices {
  elder: boolean
  /** A folder for the pictures, one below it for each mode. */
  pictures: string | undefined
}

async function shoot(page: Page, folder: string | undefined, mode: Mode, name: string): Promise<void> {
  if (!folder) return
  mkdirSync(path.join(folder, mode), { recursive: true })
  await page.screenshot({ path: path.join(folder, mode, `${name}.jpg`), type: 'jpeg', quality: 60 })
}

/** One page, opened as a message would open it. @returns complaints by mode. */
async function lookAt(page: Page, url: string, { name, path: place, says, elderSays }: PageCase, choices: Choices) {
  const { elder, pictures } = choices
  const heard: string[] = []
  const complain = (words: string) => void heard.push(words)
  page.on('pageerror', error => complain(error.message))
  page.on('console', message => {
    if (message.type() === 'error') complain(`console: ${message.text()}`)
  })
  const found = new Map<Mode, string[]>()
  try {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(url)
    const words = elder ? (elderSays ?? says) : says
    await page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: waitMs })
    await page.waitForFunction(stands, elder, { timeout: waitMs })
    await page.evaluate(axeSource)
    const mode = elder ? 'elder' : 'default'
    await shoot(page, pictures, mode, name)
    const drawn = await page.evaluate(measure, rulesOf[mode])
    found.set(mode, [...drawn, ...(await axe(page, {})), ...(await atLargestFont(page, elder))])
    if (!elder) {
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      await shoot(page, pictures, 'dark', name)
      found.set('dark', await axe(page, colours))
    }
  } catch (error) {
    const seen = await page
      .locator('body')
      .textContent()
      .catch(() => '')
    complain(`${place}: ${error instanceof Error ? error.message : error} | on the screen: ${seen?.slice(0, 300)}`)
  }
  page.removeAllListeners()
  for (const mode of elder ? (['elder'] as const) : (['default', 'dark'] as const)) {
    found.set(mode, [...heard, ...(found.get(mode) ?? [])])
  }
  return found
}

export interface Looker {
  /** Looks at a page in every mode. @returns everything that is wrong with it, by mode. */
  look(page: PageCase, query: Record<string, string>): Promise<Map<Mode, string[]>>
  close(): Promise<void>
}

/** @param pictures a folder for the pictures, one below it for each mode */
export function createLooker(browser: Browser, url: string, pictures: string | undefined): Looker {
  const phones = new Map<string, Page>()
  let opened = 0

  /** A phone of its own for each person and layout; whether it shows 长辈版 is the phone's own choice. */
  async function phoneOf(openid: string, elder: boolean): Promise<Page> {
    const name = `${openid} ${elder}`
    const known = phones.get(name)
    if (known) return known
    const context = await browser.newContext({ viewport: screenOf, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    await context.addInitScript(
      ([id, chosen]) => {
        localStorage.setItem('demo-persona', id)
        localStorage.setItem(`${id}/elder`, JSON.stringify({ data: chosen }))
      },
      [openid, String(elder)] as const
    )
    const page = await context.newPage()
    phones.set(name, page)
    return page
  }

  async function lookIn(elder: boolean, page: PageCase, query: Record<string, string>) {
    opened += 1
    const address = `${url}/app/?open=${opened}#/${page.path}?${new URLSearchParams(query)}`
    return lookAt(await phoneOf(page.as, elder), address, page, { elder, pictures })
  }

  return {
    async look(page, query) {
      const [plain, large] = await Promise.all([lookIn(false, page, query), lookIn(true, page, query)])
      return new Map([...plain, ...large])
    },
    async close() {
      for (const page of phones.values()) await page.context().close()
    }
  }
}
