/** A meeting can be called with what is filled in already, as soon as it is whole and not too soon. */
import { emptyInvitation, filled, missingOf, startOf, timeTrouble } from '@/packages/meetings/call/invitation'
import { momentOf } from '@/ui/day-fields'

const at = (day: string, clock: string) => momentOf(day, clock)
const title = '建 20 个充电桩'

test('the usual time is tonight, and tomorrow once tonight is less than an hour away', () => {
  const none = emptyInvitation(title)
  expect(startOf(none, at('2026-06-01', '09:00'))).toBe(at('2026-06-01', '19:30'))
  expect(startOf(none, at('2026-06-01', '18:30'))).toBe(at('2026-06-01', '19:30'))
  expect(startOf(none, at('2026-06-01', '18:31'))).toBe(at('2026-06-02', '19:30'))
})

test('a chosen day or hour stands, also when it can no longer be', () => {
  const now = at('2026-06-01', '18:31')
  expect(startOf({ ...emptyInvitation(title), clock: '10:00' }, now)).toBe(at('2026-06-02', '10:00'))
  expect(startOf({ ...emptyInvitation(title), day: '2026-06-01' }, now)).toBe(at('2026-06-01', '19:30'))
  expect(timeTrouble(at('2026-06-01', '19:30'), now)).toBeDefined()
  expect(timeTrouble(at('2026-06-01', '19:31'), now)).toBeUndefined()
})

test('about a matter only the place is left to fill in', () => {
  const now = at('2026-06-01', '09:00')
  const begun = emptyInvitation(title)
  expect(missingOf(begun, now)).toEqual(['在哪儿开'])
  expect(missingOf({ ...begun, place: '3 号楼前广场' }, now)).toEqual([])
  expect(missingOf({ ...begun, place: '3 号楼前广场', topics: ['', ' '] }, now)).toEqual(['议题'])
  expect(missingOf({ ...begun, place: '3 号楼前广场', topics: [title, '钱'] }, now)).toEqual(['议题'])
  expect(missingOf({ ...emptyInvitation(''), day: '2026-06-01', clock: '09:30' }, now)).toHaveLength(4)
})

test('empty topics are not sent', () => {
  expect(filled([' 建在哪 ', '', '钱从哪来'])).toEqual(['建在哪', '钱从哪来'])
})
