/** Finding whose duty a matter is: what is typed narrows the list. */
import { found } from '@/packages/matters/triage/duty-match'
import { liaocheng } from '../../../../config/duty-lists/liaocheng'

test('nothing typed leaves the whole list', () => {
  expect(found(liaocheng, '  ')).toEqual(liaocheng)
})

test('every word that is typed must stand in the entry, be it in its title, its party or its article', () => {
  const both = found(liaocheng, '物业合同 电梯')
  expect(both.length).toBeGreaterThan(0)
  for (const { party, title, basis } of both) expect(`${title}${party}${basis}`).toMatch(/电梯/)
  expect(both.every(({ party }) => party === '物业合同')).toBe(true)
  expect(found(liaocheng, '电梯').length).toBeGreaterThan(both.length)
})

test('what no entry says finds nothing', () => {
  expect(found(liaocheng, '天外飞仙')).toEqual([])
})
