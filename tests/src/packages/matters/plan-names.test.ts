/** Points of the plan in words, and which building or place a matter is counted at. */
import type { PlanItem } from 'types/places'
import { itemOf, spotAt, spotFrom } from '@/packages/matters/plan-names'

const scope = '371502/xianfeng/fude/jinqilin'
const items: PlanItem[] = [
  { id: `${scope}/g1/1`, kind: 'building', label: '1号楼', x: 100, y: 100 },
  { id: `${scope}/g1/12`, kind: 'building', label: '12号楼', x: 900, y: 100 },
  { id: 'gate', kind: 'gate', label: '大门', x: 500, y: 950 }
]

test.each([
  [110, 120, '1号楼旁边'],
  [520, 900, '大门旁边'],
  [500, 500, '图上标的地方']
])('%d, %d is %s', (x, y, label) => {
  expect(spotAt(x, y, items)).toEqual({ x, y, label })
})

test('a point that fell over the edge is on the edge', () => {
  expect(spotAt(-3, 1004, items)).toMatchObject({ x: 0, y: 1000 })
})

test.each([
  ['500,950,大门', { x: 500, y: 950, label: '大门' }],
  ['大门', { x: 500, y: 950, label: '大门' }],
  ['1号楼', undefined],
  ['哪里', undefined]
])('a code that says %s', (text, spot) => {
  expect(spotFrom(text, items)).toEqual(spot)
})

test('a matter is counted at its building, or at what its point is nearest to; one of the whole compound at none', () => {
  expect(itemOf({ scope: `${scope}/g1/1/2` }, items)?.label).toBe('1号楼')
  expect(itemOf({ scope: `${scope}/g1/12` }, items)?.label).toBe('12号楼')
  expect(itemOf({ scope, spot: { x: 480, y: 900 } }, items)?.label).toBe('大门')
  expect(itemOf({ scope }, items)).toBeUndefined()
})
