/**
 * Without a network the app shows what it showed last and says so; what was written is kept, is said not to have been
 * sent, and is sent once when the network is back.
 */
import type { Browser, Page } from 'playwright-core'
import type { Cloud } from '../../local/cloud'
import { createHand } from '../../local/demo/hand'
import { resident, staff } from '../../local/demo/people'
import { compound } from '../../local/demo/town'
import { openBrowser } from '../browser'
import { openHouse } from './house'
import { calledMeeting, raised } from './pages/town'

jest.setTimeout(480_000)

const TITLE = '三号楼门口的路面塌了一块'
const SEEN = '上次看到的'
let browser: Browser
let house: Cloud
let ids: { matter: string; meeting: string; decision: string }
let opened = 0

beforeAll(async () => {
  browser = await openBrowser()
  house = await openHouse('h5')
  const hand = createHand(house)
  type Asked = { items: { id: string; question: string }[] }
  const { items } = await hand.act<Asked>(resident, 'decision.list', { scope: compound })
  const vote = items.find(({ question }) => question.startsWith('是否'))
  const meeting = await calledMeeting(hand, '路面怎么修')
  ids = { matter: await raised(hand, TITLE, '老人走到这里容易绊倒。'), meeting, decision: vote?.id ?? '' }
  // The clock delivers notices once a minute.
  await hand.pass(61_000)
})
afterAll(async () => {
  await browser.close()
  await house.close()
})

async function phoneOf(openid: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  await context.addInitScript(id => localStorage.setItem('demo-persona', id), openid)
  return context.newPage()
}

/** The app itself is on the phone; only its calls do not get through. */
const cutOff = (page: Page) => page.route('**/call', route => route.abort())

/** Opened anew each time, as after the phone had closed the app. */
async function open(page: Page, place: string): Promise<void> {
  opened += 1
  await page.goto(`${house.url}/app/?open=${opened}#${place}`)
}

const see = (page: Page, words: string) => page.getByText(words).filter({ visible: true }).first().waitFor()

const pages: [name: string, openid: string, place: () => string, says: string][] = [
  ['身边的事', resident, () => '/pages/matters/index', TITLE],
  ['议决', resident, () => '/pages/decide/index', '是否'],
  ['我的', resident, () => '/pages/me/index', '1幢1单元101'],
  ['一件事', resident, () => `/packages/matters/show/index?id=${ids.matter}`, '老人走到这里容易绊倒'],
  ['我的事', resident, () => '/packages/matters/mine/index', TITLE],
  ['一个会', resident, () => `/packages/meetings/show/index?id=${ids.meeting}`, '3 号楼前广场'],
  ['一次表决', resident, () => `/packages/voting/show/index?id=${ids.decision}`, '是否'],
  ['通知', resident, () => '/packages/notices/index', '路面怎么修'],
  ['照着办', resident, () => '/packages/matters/recipes/index', '天办成'],
  ['工作台', staff, () => '/packages/desk/index', TITLE]
]

test.each(pages)(
  '%s: what was seen last is there without a network, and says that it is from before',
  async (_, openid, place, says) => {
    const page = await phoneOf(openid)
    await open(page, place())
    await see(page, says)
    await cutOff(page)
    await open(page, place())
    await see(page, says)
    await see(page, SEEN)
    await page.context().close()
  }
)

test('what was never seen says that there is no network, with a way to try again that works', async () => {
  const page = await phoneOf(resident)
  await open(page, '/pages/matters/index')
  await see(page, TITLE)
  await cutOff(page)
  await open(page, `/packages/matters/show/index?id=${ids.matter}`)
  await see(page, '没有连上网')
  await page.unroute('**/call')
  await page.getByRole('button', { name: '再试一次' }).filter({ visible: true }).first().click()
  await see(page, '老人走到这里容易绊倒')
  await page.context().close()
})

test('a matter raised without a network is kept word for word over a closed app, and is sent once', async () => {
  const page = await phoneOf(resident)
  const title = '地下室的水管一直在滴水'
  await open(page, '/packages/matters/raise/index')
  await page.getByLabel('一句话说清楚').fill(title)
  await cutOff(page)
  await page.getByRole('button', { name: '交上去' }).click()
  await see(page, '您填的都还在')
  await open(page, '/packages/matters/raise/index')
  expect(await page.getByLabel('一句话说清楚').inputValue()).toBe(title)
  await page.unroute('**/call')
  await page.getByRole('button', { name: '交上去' }).click()
  await page.waitForURL(/matters\/(show|mine)|pages\/matters/)
  const { items } = (await createHand(house).act(staff, 'matter.list', { scope: compound, filter: 'near' })) as {
    items: { title: string }[]
  }
  expect(items.filter(item => item.title === title)).toHaveLength(1)
  await page.context().close()
})
