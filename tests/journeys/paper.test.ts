/**
 * Paper from a phone: in a browser a form is downloaded as PDF, page for page what the screen shows; in the built
 * mini-program it opens with the menu to send and print, pictures go to the album, and a phone that forbids it is
 * answered in words.
 */
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import type { Cloud } from '../../local/cloud'
import { createHand } from '../../local/demo/hand'
import { secretary } from '../../local/demo/people'
import { openBrowser } from '../browser'
import type { Host } from '../weapp/host/page/log'
import { openHouse } from './house'
import { calledMeeting } from './pages/town'
import { openWeappPhone, type WeappPhone } from './weapp-phone'

declare const window: { host: Host }

jest.setTimeout(480_000)

/** A4 at 200 dots an inch. */
const SHEET = { width: 1654, height: 2339 }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Bytes of every JPEG that a PDF of ours carries. */
function picturesIn(pdf: Buffer): Buffer[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/\/DCTDecode \/Length (\d+) >>\nstream\n/g)].map(found => {
    const from = found.index + found[0].length
    return pdf.subarray(from, from + Number(found[1]))
  })
}

/** Size of a picture, and which part of it is dark. */
const inkOf = async (page: Page, jpeg: Buffer) =>
  page.evaluate(async base64 => {
    const picture = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${base64}`)).blob())
    const { width, height } = picture
    const pen = new OffscreenCanvas(width, height).getContext('2d')
    pen?.drawImage(picture, 0, 0)
    const points = pen?.getImageData(0, 0, width, height).data ?? []
    let dark = 0
    for (let at = 0; at < points.length; at += 4) if ((points[at] ?? 255) < 128) dark++
    return { width, height, dark: dark / (width * height) }
  }, jpeg.toString('base64'))

describe('in a browser', () => {
  let house: Cloud
  let page: Page
  let id: string
  beforeAll(async () => {
    house = await openHouse('h5')
    id = await calledMeeting(createHand(house), '充电桩建在哪儿')
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
    await context.addInitScript(openid => localStorage.setItem('demo-persona', openid), secretary)
    page = await context.newPage()
  })
  afterAll(async () => {
    await page.context().close()
    await house.close()
  })

  test.each([
    ['notice', '会议通知', 1],
    ['sign-in', '签到表', 2],
    ['minutes', '议事记录', 2]
  ])('%s becomes a PDF of A4 pages with something on each', async (form, name, pages) => {
    await page.goto(`${house.url}/app/?open=${form}#/packages/paper/print/index?form=${form}&id=${id}`)
    await page.locator('.drawn').first().waitFor()
    expect(await page.locator('.drawn').count()).toBe(pages)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存成 PDF，去打印' }).click()
    ])
    expect(download.suggestedFilename()).toBe(`${name}.pdf`)
    const pdf = await readFile(await download.path())
    expect(pdf.subarray(0, 8).toString('latin1')).toBe('%PDF-1.4')
    const pictures = picturesIn(pdf)
    expect(pictures).toHaveLength(pages)
    for (const picture of pictures) {
      const { dark, ...size } = await inkOf(page, picture)
      expect(size).toEqual(SHEET)
      expect(dark).toBeGreaterThan(0.005)
    }
    expect(pdf.length).toBeLessThan(1_500_000 * pages)
  })

  test('a blank form needs nothing but its name', async () => {
    await page.goto(`${house.url}/app/?open=list#/packages/paper/list/index`)
    await page.getByText('异议答复单').click()
    await page.getByRole('button', { name: '存成图片，发到群里' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存成图片，发到群里' }).click()
    ])
    expect(download.suggestedFilename()).toBe('异议答复单.jpg')
    expect((await inkOf(page, await readFile(await download.path()))).dark).toBeGreaterThan(0.005)
  })
})

describe('in the built mini-program', () => {
  let house: Cloud
  let phone: WeappPhone
  beforeAll(async () => {
    house = await openHouse('weapp-host')
    phone = await openWeappPhone(browser, house.url)
    const id = await calledMeeting(createHand(house), '充电桩建在哪儿')
    await phone.as('赵建国')
    await phone.open(`/packages/paper/print/index?form=notice&id=${id}`)
    await phone.see('存成 PDF，去打印')
  })
  afterAll(async () => {
    await phone.close()
    await house.close()
  })

  /** The argument of the newest call with this name. */
  const lastCall = (name: string) =>
    phone.page().evaluate(wanted => window.host.log.calls.filter(each => each.name === wanted).at(-1)?.argument, name)
  const startOf = (path: string) =>
    phone.page().evaluate(async file => {
      const bytes = new Uint8Array((await window.host.files.get(file)?.slice(0, 8).arrayBuffer()) ?? new ArrayBuffer(0))
      return String.fromCharCode(...bytes)
    }, path)

  test('the PDF is opened with the menu that sends and prints', async () => {
    await phone.tap('存成 PDF，去打印')
    await phone.page().waitForFunction(() => window.host.log.calls.some(({ name }) => name === 'openDocument'))
    const opened = await lastCall('openDocument')
    expect(opened).toMatchObject({ fileType: 'pdf', showMenu: true, filePath: expect.stringMatching(/会议通知\.pdf$/) })
    expect(await startOf((opened as { filePath: string }).filePath)).toBe('%PDF-1.4')
  })

  test('a phone that does not let pictures into the album is answered in words, with the way to allow it', async () => {
    await phone.page().evaluate(() => {
      window.host.next.album = 'reject'
    })
    await phone.tap('存成图片，发到群里')
    await phone.see('手机没让存到相册')
    await phone.tap('去打开')
    expect(await lastCall('openSetting')).toBeDefined()
    await phone.page().evaluate(() => {
      window.host.next.album = 'accept'
    })
    await phone.tap('存成图片，发到群里')
    await phone.see('存好了')
  })

  test('nothing complains', () => {
    expect(phone.complaints).toEqual([])
  })
})
