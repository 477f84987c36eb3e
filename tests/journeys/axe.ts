/** axe-core over the screen of the app, once for each way a page looks. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

declare const window: { axe?: { run(where: object, options: object): Promise<AxeResults> } }
declare const document: Document

const source = readFileSync(path.resolve(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')

/** The wheel that Taro draws for a picker in a browser lies outside our page; in WeChat it is the phone's own. */
const where = { exclude: ['.weui-picker__overlay'] }
/** Without what nobody reads: a path to every element that was looked at takes longer than looking at it. */
const lean: RunOptions = { resultTypes: ['violations'], selectors: false, iframes: false, preload: false }
/** By night only colours differ. */
export const colours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }

/** Runs inside the page, so that only what is wrong travels. */
async function violations([place, options]: readonly [object, object]): Promise<string[]> {
  if (!window.axe) throw new Error('axe is not on the page')
  const found = await window.axe.run(place, options)
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .slice(0, 3)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} | ${failureSummary?.slice(0, 200)}`)
  )
}

/** What axe finds wrong on the screen as it is, as `rule: element`. */
export async function axe(screen: Frame | Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await screen.evaluate(() => window.axe !== undefined))) await screen.evaluate(source)
  return screen.evaluate(violations, [where, { ...lean, ...options }] as const)
}

export interface Inspector {
  /** Looks at what is on the screen now, unless it has looked at this already. */
  look(frame: Frame): Promise<void>
  /** Everything that axe found, as `page theme rule: element`. */
  findings: string[]
  pages: Set<string>
}

/** What the page is and what kinds of things stand on it: a sheet that opened makes it a new look, one more row does not. */
const looks = () => {
  const kinds = [...document.querySelectorAll('body [class]')].filter(each => each.checkVisibility())
  return `${location.hash.split('?')[0]} ${[...new Set(kinds.map(each => each.getAttribute('class')))].sort()}`
}

type Theme = 'light' | 'dark'

/** While one page gives way to another both stand there, and nobody sees that. */
const oneStands = () => [...document.querySelectorAll('.page')].filter(each => each.checkVisibility()).length === 1

/** @param themes the last one stays on and all rules are tried in it; in the others only colours differ */
export function createInspector(page: Page, themes: readonly Theme[]): Inspector {
  const seen = new Set<string>()
  const findings: string[] = []
  const pages = new Set<string>()

  async function run(frame: Frame, theme: Theme, at: string): Promise<void> {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await frame.waitForFunction(oneStands)
    const found = await axe(frame, theme === themes.at(-1) ? {} : colours)
    findings.push(...found.map(words => `${at} ${theme} ${words}`))
  }

  return {
    findings,
    pages,
    async look(frame) {
      const look = await frame.evaluate(looks)
      if (seen.has(look)) return
      seen.add(look)
      const at = look.split(' ')[0] ?? ''
      pages.add(at)
      for (const theme of themes) await run(frame, theme, at)
    }
  }
}
