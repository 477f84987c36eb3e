/** Finding whose duty a matter is: what is typed narrows the list, and the matter's own words put the likely first. */
import { alike, found } from '@/packages/matters/triage/duty-match'
import { liaocheng } from '../../../../config/duty-lists/liaocheng'

const titles = (duties: readonly { title: string }[]) => duties.map(({ title }) => title)

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

test.each([
  ['想建电动车充电桩', '建充电桩、车棚'],
  ['楼道灯坏了三天没人修', '楼道灯、声控灯不亮'],
  ['有人遛狗不牵绳', '养犬遛狗的约定']
])('for “%s” one of three suggestions is “%s”', (title, duty) => {
  const suggested = alike(liaocheng, title)
  expect(suggested.length).toBeLessThanOrEqual(3)
  expect(titles(suggested)).toContain(duty)
})

test('an entry that shares nothing with the matter is not suggested', () => {
  expect(alike(liaocheng, '啊')).toEqual([])
  expect(alike(liaocheng, '')).toEqual([])
})
