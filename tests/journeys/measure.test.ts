/** What the page suite measures is really seen: each fault below is found, and a page without one is not accused. */
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../browser'
import { measure, type Rules } from './measure'

const rules: Rules = { text: 18, target: 60, onlyRoom: false }
let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  page = await browser.newPage({ viewport: { width: 390, height: 844 } })
})
afterAll(() => browser.close())

const style = '.page{font-size:20px;line-height:1.5}[role=button]{min-width:60px;min-height:60px}'

async function complaintsAbout(inside: string, given: Rules = rules): Promise<string> {
  await page.setContent(`<style>body{margin:0}${style}</style><div class="page">${inside}</div>`)
  return (await page.evaluate(measure, given)).join('\n')
}

test('a page that keeps every rule is not accused', async () => {
  expect(await complaintsAbout('<p>三号楼的路灯不亮</p><div role="button">附议</div>')).toBe('')
})

test.each([
  ['text too small', '<p style="font-size:17px">小字</p>', 'text of 17 px'],
  ['lines too close', '<p style="line-height:1.2">挤在一起</p>', 'lines 24px apart'],
  ['a target too small', '<div role="button" style="min-width:0;width:59px;height:60px">点</div>', 'target of 59 x 60'],
  [
    'words that leave the screen',
    '<p style="width:600px;white-space:nowrap">很长很长很长很长很长很长很长很长很长很长很长的一行</p>',
    'leaves the screen'
  ],
  ['words that are cut off', '<p style="height:20px;overflow:hidden">第一行<br>第二行</p>', 'is cut off'],
  [
    'a box that scrolls sideways',
    '<div style="overflow-x:auto"><p style="width:800px">宽</p></div>',
    'scrolls sideways'
  ],
  ['too many nodes', '<i></i>'.repeat(1000), '1000 nodes'],
  ['too many children', '<b></b>'.repeat(61), '61 children'],
  ['too deep a tree', `${'<div>'.repeat(30)}x${'</div>'.repeat(30)}`, '31 levels deep']
])('%s is found', async (_, inside, complaint) => {
  expect(await complaintsAbout(inside)).toContain(complaint)
})

test('the first lines of a text whose whole is a tap away are no fault', async () => {
  const shortened = 'display:-webkit-box;overflow:hidden;-webkit-box-orient:vertical;-webkit-line-clamp:1'
  expect(await complaintsAbout(`<p style="${shortened}">${'很长的一段话。'.repeat(20)}</p>`)).toBe('')
})

test('at the largest font only room is looked at', async () => {
  const inside = '<p style="font-size:10px">小字</p><p style="width:900px">宽</p>'
  const found = await complaintsAbout(inside, { ...rules, onlyRoom: true })
  expect(found).not.toContain('text of')
  expect(found).toContain('px wide')
})
