/** The one picture at the head of the README: four screens of the tour beside each other. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'

const four = ['near', 'matter', 'ballot', 'elder-home']
const [wide, high, gap] = [260, 563, 16]

/** @param folder where the pictures are, and where `overview.jpg` is put */
export async function drawOverview(browser: Browser, folder: string): Promise<void> {
  const width = four.length * (wide + gap) + gap
  const page = await browser.newPage({ viewport: { width, height: high + 2 * gap } })
  const pictures = four.map(name => {
    const bytes = readFileSync(path.join(folder, `${name}.jpg`)).toString('base64')
    return `<img width="${wide}" height="${high}" src="data:image/jpeg;base64,${bytes}">`
  })
  await page.setContent(
    `<style>body{margin:0;padding:${gap}px;display:flex;gap:${gap}px;background:#e7e3da}img{border-radius:22px}</style>
    ${pictures.join('')}`
  )
  await page.screenshot({ path: path.join(folder, 'overview.jpg'), type: 'jpeg', quality: 55 })
  await page.close()
}
