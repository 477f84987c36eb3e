/**
 * @jest-environment node
 *
 * The built mini-program runs unchanged on WeChat's component framework in Chromium: what a person taps, types and
 * picks reaches it, and what a screen reader needs stands in the DOM.
 */
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../browser'
import type { Host } from './host/page/log'
import { type Served, serve } from './serve'

declare const window: { host: Host }

let browser: Browser
let served: Served
let page: Page

beforeAll(async () => {
  served = await serve(path.resolve(__dirname, '../../dist/weapp-host'))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await served.close()
})

const open = async (place: string) => {
  page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  await page.goto(`${served.url}/#${place}`)
}
afterEach(async () => {
  expect(await page.evaluate(() => window.host.log.errors)).toEqual([])
  await page.close()
})

const log = () => page.evaluate(() => window.host.log)

describe('the tabs', () => {
  beforeEach(() => open('/pages/me/index'))

  const bar = () => page.getByRole('tablist', { name: '主菜单' })
  const shown = () => page.locator('.host-page:visible')

  test('the tab bar of app.json leads from tab to tab, and a tab stays as it was left', async () => {
    expect(await bar().getByRole('tab').allInnerTexts()).toEqual(['说事', '议决', '互助', '公账', '我的'])
    expect(await bar().getByRole('tab', { name: '我的' }).getAttribute('aria-selected')).toBe('true')
    await shown().evaluate(box => box.setAttribute('data-mark', 'mine'))
    await bar().getByRole('tab', { name: '说事' }).click()
    expect(await shown().getAttribute('data-path')).toBe('pages/matters/index')
    await bar().getByRole('tab', { name: '我的' }).click()
    expect(await shown().getAttribute('data-mark')).toBe('mine')
  })

  test('a page opened from a tab has a way back and no tab bar', async () => {
    await page.getByText('样张').click()
    await page.locator('.host-page[data-path="packages/gallery/index"]').waitFor()
    expect(await bar().isVisible()).toBe(false)
    await page.getByRole('button', { name: '返回' }).click()
    expect(await shown().getAttribute('data-path')).toBe('pages/me/index')
    expect(await bar().isVisible()).toBe(true)
  })

  test('a call that the cloud does not answer is seen in the log, with what it carried', async () => {
    const calls = (await log()).calls.filter(({ name }) => name === 'callFunction')
    expect(calls[0]?.argument).toMatchObject({ name: 'api', data: { operation: expect.any(String) } })
  })
})

describe('the parts', () => {
  beforeEach(() => open('/packages/gallery/index'))

  test('each setData of a page is logged with its bytes', async () => {
    await page.getByText('去投票').waitFor()
    const { setData } = await log()
    expect(setData.every(({ page: of }) => of === 'packages/gallery/index')).toBe(true)
    expect(Math.max(...setData.map(({ bytes }) => bytes))).toBeGreaterThan(10_000)
  })

  test('what is typed reaches the mini-program, no longer than it allows', async () => {
    const field = page.getByPlaceholder('例如：楼道灯不亮')
    const before = (await log()).setData.length
    await field.pressSequentially('灯'.repeat(45))
    expect(await field.inputValue()).toBe('灯'.repeat(40))
    await page.waitForTimeout(100)
    expect((await log()).setData.length).toBeGreaterThan(before)
  })

  test('what is picked is shown: from a list, a date, a time', async () => {
    await page.locator('wx-picker select').first().selectOption('3 号楼')
    await page.locator('wx-picker', { hasText: '3 号楼' }).first().waitFor()
    await page.locator('wx-picker input[type=date]').first().fill('2026-07-01')
    await page.locator('wx-picker input[type=time]').first().fill('20:15')
    await page
      .locator('wx-picker', { hasText: '20:15' })
      .or(page.locator('wx-picker', { hasText: '8:15' }))
      .first()
      .waitFor()
  })

  test('roles and names that the app gives stand in the DOM', async () => {
    const roles = await page.locator('#pages [role]').evaluateAll(all => all.map(each => each.getAttribute('role')))
    expect(new Set(roles)).toEqual(expect.objectContaining(new Set(['button'])))
    const names = await page
      .locator('#pages [aria-label]')
      .evaluateAll(all => all.map(each => each.getAttribute('aria-label')))
    expect(names.length).toBeGreaterThan(10)
    expect(names).not.toContain('undefined')
  })

  test('the text of elder mode is larger', async () => {
    const size = () =>
      page
        .getByText('去投票')
        .first()
        .evaluate(each => Number.parseFloat(getComputedStyle(each).fontSize))
    const before = await size()
    await page.getByRole('switch').first().click()
    await page.waitForTimeout(200)
    expect(await size()).toBeGreaterThan(before)
  })
})
