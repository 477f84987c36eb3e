/**
 * The built mini-program as WeChat would treat it: a page that is passed on carries our words and no person, the phone's
 * own font size reaches every page, and pages are drawn in few and small steps.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import type { Cloud } from '../../local/cloud'
import { createHand } from '../../local/demo/hand'
import { personas } from '../../local/demo/people'
import { openBrowser } from '../browser'
import type { Host } from '../weapp/host/page/log'
import { openHouse } from './house'
import { pageCases } from './pages'
import type { PageCase } from './pages/page-case'
import { openWeappPhone, type WeappPhone } from './weapp-phone'

declare const window: { host: Host }

jest.setTimeout(480_000)

const built = path.resolve(__dirname, '../../dist/weapp')
let browser: Browser
let house: Cloud
let phone: WeappPhone

beforeAll(async () => {
  browser = await openBrowser()
  house = await openHouse('weapp-host')
  phone = await openWeappPhone(browser, house.url)
})
afterAll(async () => {
  await phone.close()
  await browser.close()
  await house.close()
})

const caseOf = (name: string): PageCase => {
  const found = pageCases.find(each => each.name === name)
  if (!found) throw new Error(`no page case ${name}`)
  return found
}

async function open(name: string): Promise<PageCase> {
  const page = caseOf(name)
  const query = (await page.prepare?.(createHand(house))) ?? {}
  await phone.as(personas.find(({ openid }) => openid === page.as)?.name ?? '')
  await phone.open(`/${page.path}?${new URLSearchParams(query)}`)
  await phone.see(page.says)
  return page
}

/** People of the town, their homes and numbers: nothing of it may travel with a card. */
const personal = [...personas.map(({ name }) => name), '单元1', '单元2', '138', '186']

describe('a page that is passed on', () => {
  test.each(['matter', 'meeting', 'vote', 'journey', 'recipe', 'recipes'])(
    '%s: our words, our picture, the same page, nobody in it',
    async name => {
      const { path: place } = await open(name)
      const card = (await phone.page().evaluate(() => window.host.share())) as Record<string, string>
      expect(card).toEqual({
        title: expect.any(String),
        path: expect.stringContaining(`/${place}`),
        imageUrl: expect.any(String)
      })
      expect(card.title).not.toBe('')
      expect(personal.filter(words => card.title?.includes(words))).toEqual([])
      expect(existsSync(path.join(built, card.imageUrl ?? ''))).toBe(true)
      await phone.as('孙博')
      await phone.open(card.path ?? '')
      await phone.page().locator(`.host-page[data-path="${place}"] .page`).waitFor()
      await phone.page().waitForFunction(() => document.querySelectorAll('.skeleton-line').length === 0)
      expect(await phone.page().getByText('再试一次').count()).toBe(0)
    }
  )

  test('a page with personal data is not passed on at all', async () => {
    await open('me')
    expect(await phone.page().evaluate(() => window.host.share())).toBeUndefined()
  })
})

describe("the phone's own font size", () => {
  const sizes = async (font: number) => {
    const { url } = house
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
    await context.addInitScript(openid => localStorage.setItem('demo-persona', openid), caseOf('home').as)
    const page = await context.newPage()
    await page.goto(`${url}/app/?font=${font}#/pages/matters/index`)
    await page.getByText('身边的事').first().waitFor()
    const found = await page
      .locator('.host-page .page')
      .evaluate(each => Number.parseFloat(getComputedStyle(each).fontSize))
    await context.close()
    return found
  }

  test('is followed by the text of a page', async () => {
    expect(await sizes(16)).toBe(16)
    expect(await sizes(26)).toBe(26)
  })
})

test('no page is drawn in steps that WeChat would call too many or too large', async () => {
  await phone.listen()
  expect(phone.setData.length).toBeGreaterThan(20)
  expect(phone.setData.filter(({ bytes }) => bytes > 256 * 1024)).toEqual([])
  const seconds = new Map<string, number>()
  for (const { opening, atMs } of phone.setData) {
    const second = `${opening} ${Math.floor(atMs / 1000)}`
    seconds.set(second, (seconds.get(second) ?? 0) + 1)
  }
  expect([...seconds].filter(([, times]) => times > 20)).toEqual([])
})

test('nothing complains', () => {
  expect(phone.complaints).toEqual([])
})
