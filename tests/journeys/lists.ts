/** What the longest lists cost the built mini-program: bytes and calls of setData until fifty rows are shown. */
import type { Cloud } from '../../local/cloud'
import { createHand } from '../../local/demo/hand'
import { neighbour } from '../../local/demo/people'
import { compound } from '../../local/demo/town'
import type { WeappPhone } from './weapp-phone'

const ROWS = 50
const scope = encodeURIComponent(compound)

/** One line of dist/setdata.json. */
export interface Cost {
  list: string
  rows: number
  bytes: number
  calls: number
}

/** A neighbour each says something, in words as long as they usually are. */
export async function raiseMany(house: Cloud): Promise<void> {
  const hand = createHand(house)
  for (let index = 0; index < ROWS; index++) {
    const title = `${(index % 12) + 1}幢${(index % 3) + 1}单元门口的路灯晚上不亮`
    const text = '已经有半个月了，晚上回家看不清台阶，老人和孩子走到这里都要打手电，希望早点修好。'
    await hand.act(neighbour(index), 'matter.raise', { scope: compound, title, text })
  }
}

const lists = [
  { list: '身边的事', name: '徐芳', page: 'pages/matters/index', query: '', row: '.card', inside: '单元门口的路灯' },
  {
    list: '等着办的（工作台）',
    name: '刘敏',
    page: 'packages/desk/index',
    query: '',
    row: '.list-row',
    inside: '单元门口的路灯'
  },
  {
    list: '住户册',
    name: '刘敏',
    page: 'packages/community/homes/index',
    query: `?scope=${scope}&name=${encodeURIComponent('金麒麟小区')}&all=yes`,
    row: '.list-row',
    inside: '㎡'
  }
] as const

/** @returns for each list the largest single setData and all of them together. */
export async function costs(phone: WeappPhone): Promise<Cost[]> {
  const all: Cost[] = []
  for (const { list, name, page: path, query, row, inside } of lists) {
    await phone.as(name)
    await phone.open(`/${path}${query}`)
    phone.setData.length = 0
    const page = phone.page()
    const rows = page.locator(row).filter({ hasText: inside, visible: true })
    await rows.first().waitFor()
    for (let shown = await rows.count(); shown < ROWS; shown = await rows.count()) {
      await phone.tap('再看一些')
      await rows.nth(shown).waitFor()
    }
    await phone.listen()
    const mine = phone.setData.filter(each => each.page === path).map(({ bytes }) => bytes)
    all.push({ list: `${list}: the largest call`, rows: ROWS, bytes: Math.max(...mine), calls: 1 })
    all.push({
      list: `${list}: all calls`,
      rows: ROWS,
      bytes: mine.reduce((sum, bytes) => sum + bytes, 0),
      calls: mine.length
    })
  }
  return all
}
