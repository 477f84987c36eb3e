/** axe-core over the screen of the app, once for each way a page looks. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

declare const window: { axe?: { run(where: object, options: object): Promise<AxeResults> } }
declare const document: Document

const source = readFileSync(path.resolve(__dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')

export interface Inspector {
  /** Looks at what is on the screen now, unless it has looked at this already. */
  look(frame: Frame): Promise<void>
  /** Everything that axe found, as `page theme rule: element`. */
  findings: string[]
  pages: Set<string>
}

/** What the page is and how much stands on it: an answer that arrived or a sheet that opened makes it a new look. */
const looks = () => `${location.hash.split('?')[0]} ${document.querySelectorAll('body *').length}`

type Theme = 'light' | 'dark'

/** While one page gives way to another both stand there, and nobody sees that. */
const oneStands = () => [...document.querySelectorAll('.page')].filter(each => each.checkVisibility()).length === 1

/** The wheel that Taro draws for a picker in a browser lies outside our page; in WeChat it is the phone's own. */
const where = { exclude: ['.weui-picker__overlay'] }

/** @param themes the last one stays on */
export function createInspector(page: Page, themes: readonly Theme[]): Inspector {
  const seen = new Set<string>()
  const findings: string[] = []
  const pages = new Set<string>()

  async function run(frame: Frame, theme: Theme, at: string): Promise<void> {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await frame.waitForFunction(oneStands)
    const { violations } = await frame.evaluate(place => {
      if (!window.axe) throw new Error('axe is not on the page')
      return window.axe.run(place, { resultTypes: ['violations'] })
    }, where)
    for (const { id, nodes } of violations) {
      for (const node of nodes.slice(0, 3)) {
        findings.push(`${at} ${theme} ${id}: ${node.html.slice(0, 160)} | ${node.failureSummary?.slice(0, 200)}`)
      }
    }
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
      if (!(await frame.evaluate(() => window.axe !== undefined))) await frame.evaluate(source)
      for (const theme of themes) await run(frame, theme, at)
    }
  }
}
