/** What people see of a matter: short cards, no inner fields, means only from five ratings up. */

import { noRatings } from 'contexts/matters/rules/ratings'
import { cardOf, viewOf } from 'contexts/matters/rules/view'
import { matterList, matterShow } from 'types/matters'
import * as z from 'zod/mini'
import { fresh } from './sample'

const counts = { supports: 41, ratings: noRatings }
const standing = { mine: false, supported: true, evaluated: false }

test('a card keeps the contract and says who has the matter, without the post behind it', () => {
  const card = cardOf(fresh(), counts)
  expect(z.safeParse(matterList.output, { items: [card] }).success).toBe(true)
  expect(card.holder).not.toHaveProperty('post')
  expect(card).toMatchObject({ supports: 41, step: 'raise', place: '3号楼2单元' })
})

test('the whole view keeps the contract', () => {
  const view = viewOf(fresh(), counts, standing, ['support'])
  expect(z.safeParse(matterShow.output, view).success).toBe(true)
})

test.each([
  ['', ''],
  ['短', '短'],
  ['一行\n两行', '一行 两行'],
  ['字'.repeat(60), '字'.repeat(60)],
  ['字'.repeat(61), `${'字'.repeat(59)}…`],
  ['😀'.repeat(61), `${'😀'.repeat(59)}…`]
])('the summary of %j', (text, summary) => {
  expect(cardOf({ ...fresh(), text }, counts).summary).toBe(summary)
})
