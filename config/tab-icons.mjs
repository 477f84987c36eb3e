/**
 * Draws the tab bar's icons (81 px PNG, as WeChat asks) from Lucide into `src/assets/tabs/`.
 * The drawings are kept in the repository; run `node config/tab-icons.mjs` after changing the list.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const icons = { talk: 'message-circle-more', vote: 'vote', help: 'hand-heart', money: 'receipt-text', me: 'user-round' }
/** One pair of colours that stands out at 3:1 or more on the light and on the dark bar. */
const colours = { '': '#7B827A', '-on': '#C94A31' }
const folder = new URL('../src/assets/tabs/', import.meta.url)

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu']
})
const page = await browser.newPage({ viewport: { width: 81, height: 81 } })
await mkdir(folder, { recursive: true })
for (const [name, lucideName] of Object.entries(icons)) {
  const svg = await readFile(new URL(`../node_modules/lucide-static/icons/${lucideName}.svg`, import.meta.url), 'utf8')
  for (const [suffix, colour] of Object.entries(colours)) {
    const drawn = svg.replace('currentColor', colour).replace('stroke-width="2"', 'stroke-width="1.9"')
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:69px;height:69px;margin:6px}</style>${drawn.slice(drawn.indexOf('<svg'))}`
    )
    await writeFile(new URL(`${name}${suffix}.png`, folder), await page.screenshot({ omitBackground: true }))
  }
}
await browser.close()
