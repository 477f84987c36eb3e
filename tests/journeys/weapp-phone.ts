/** A phone of each person's own, with the built mini-program on WeChat's component framework. */
import type { Browser, Page } from 'playwright-core'
import { personas } from '../../local/demo/people'
import type { Host } from '../weapp/host/page/log'
import { createHand, type Hand } from './hand'
import type { Phone } from './phone'

declare const window: { host: Host }
declare const document: Document

const screenOf = { width: 390, height: 844 }
const tappable = ['button', 'tab', 'radio', 'switch']

export interface WeappPhone extends Phone {
  /** Errors of the mini-program and of the host, and parts that a screen reader could not name. */
  complaints: string[]
  /** Every setData: page, bytes, and when, in milliseconds since the app was opened for the `opening`th time. */
  setData: { page: string; bytes: number; atMs: number; opening: number }[]
  /** The roles that stood on some page. */
  roles: Set<string>
  /** Where it is drawn now. */
  page(): Page
  /** Opens the app at a page, as from a message. */
  open(place: string): Promise<void>
  /** Takes over what the page has told since the last time. */
  listen(): Promise<void>
  close(): Promise<void>
}

/** Roles of everything on the visible page, and what can be tapped but has no words. */
const spoken = (parts: string[]) => {
  const all = [...document.querySelectorAll('.host-page:not([hidden]) [role]')]
  const words = (each: Element) => each.getAttribute('aria-label') ?? each.textContent ?? ''
  const silent = all.filter(each => parts.includes(each.getAttribute('role') ?? '') && words(each).trim() === '')
  return {
    roles: all.map(each => each.getAttribute('role') ?? ''),
    silent: silent.map(each => each.outerHTML.slice(0, 160))
  }
}

export async function openWeappPhone(browser: Browser, url: string): Promise<WeappPhone> {
  const phones = new Map<string, { page: Page; hand: Hand }>()
  const complaints: string[] = []
  const setData: WeappPhone['setData'] = []
  const roles = new Set<string>()
  let notes: string[] = []
  let current: { page: Page; hand: Hand } | undefined
  let opened = 0

  const held = () => {
    if (!current) throw new Error('nobody holds a phone yet')
    return current
  }
  /** What the page has told so far; it forgets when it is opened anew. */
  async function listen(page: Page): Promise<void> {
    if (!page.url().startsWith(url)) return
    const { log, seen } = await page.evaluate(
      ([source, parts]) => ({
        log: window.host.log,
        seen: new Function(`return (${source})`)()(parts) as ReturnType<typeof spoken>
      }),
      [spoken.toString(), tappable] as const
    )
    complaints.push(...log.errors, ...seen.silent)
    for (const role of seen.roles) roles.add(role)
    setData.push(...log.setData.map(one => ({ ...one, opening: opened })))
    await page.evaluate(() => {
      window.host.log.errors = []
      window.host.log.setData = []
    })
  }
  async function give(name: string): Promise<{ page: Page; hand: Hand }> {
    const persona = personas.find(each => each.name === name)
    if (!persona) throw new Error(`the demo town has no ${name}`)
    const context = await browser.newContext({ viewport: screenOf, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    await context.addInitScript(openid => localStorage.setItem('demo-persona', openid), persona.openid)
    const page = await context.newPage()
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    const phone = { page, hand: createHand(page, () => listen(page)) }
    phones.set(name, phone)
    return phone
  }
  async function open(page: Page, place: string): Promise<void> {
    await listen(page)
    opened += 1
    await page.goto(`${url}/app/?open=${opened}#${place}`)
    await page.locator('.host-page').first().waitFor()
  }

  return {
    elder: false,
    complaints,
    setData,
    roles,
    page: () => held().page,
    open: place => open(held().page, place),
    listen: () => listen(held().page),
    async as(name) {
      current = phones.get(name) ?? (await give(name))
      await open(current.page, '/pages/matters/index')
      notes.push(name)
    },
    tap: words => held().hand.tap(words),
    fill: (label, text) => held().hand.fill(label, text),
    answer: (group, words) => held().hand.answer(group, words),
    see: words => held().hand.see(words),
    async takeDay(label) {
      const { page, hand } = held()
      const picker = page.locator('wx-picker').filter({ has: page.getByLabel(label), visible: true })
      await picker.locator('input').dispatchEvent('change')
      hand.note(label)
    },
    async scan(words) {
      const answer = await fetch(`${url}/demo/codes`)
      const [code] = (await answer.json()) as { opens: string }[]
      await held().page.evaluate(opens => {
        window.host.next.scan = opens
      }, code?.opens ?? '')
      await held().hand.tap(words)
    },
    async scene(title) {
      const state = (await (await fetch(`${url}/demo/state`)).json()) as { scenes: { id: string; title: string }[] }
      const scene = state.scenes.find(each => each.title === title)
      const done = await fetch(`${url}/demo/scenes/${scene?.id}`, { method: 'POST' })
      if (!done.ok) throw new Error(`「${title}」: ${await done.text()}`)
      const { page } = held()
      const place = await page.locator('.host-page').filter({ visible: true }).getAttribute('data-url')
      await open(page, place ?? '')
      notes.push(title)
    },
    shoot: async () => undefined,
    said() {
      const all = [...notes, ...[...phones.values()].flatMap(({ hand }) => hand.said())]
      notes = []
      return all
    },
    async close() {
      for (const { page } of phones.values()) {
        await listen(page)
        await page.context().close()
      }
    }
  }
}
