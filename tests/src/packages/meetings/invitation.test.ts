/** A meeting can be called with what is filled in already, as soon as it is whole and there is enough notice. */
import type { MeetingForm } from 'types/meeting-forms'
import {
  type Before,
  emptyInvitation,
  filled,
  firstDay,
  formsFor,
  type Invitation,
  missingOf,
  startOf,
  timeTrouble,
  usualFor,
  withForm
} from '@/packages/meetings/call/invitation'
import { sentOf } from '@/packages/meetings/call/sent'
import { dayField, momentOf } from '@/ui/day-fields'

const at = (day: string, clock: string) => momentOf(day, clock)
const title = '建 20 个充电桩'
const terms = { noticeDays: 3, shortHours: 1 }
const forms: MeetingForm[] = ['有事来聊议事会', '马扎议事', '书记经理接待日']
const begun = (change: Partial<Invitation> = {}): Invitation => ({
  ...emptyInvitation({ title, dutyId: 'charging', forms }),
  ...change
})
const short = (change: Partial<Invitation> = {}) => begun({ form: '马扎议事', clock: '19:30', ...change })
const morning = at('2026-06-01', '09:00')

test('a courtyard meeting is tonight, and tomorrow once tonight is less than an hour away', () => {
  expect(startOf(short(), morning, terms)).toBe(at('2026-06-01', '19:30'))
  expect(startOf(short(), at('2026-06-01', '18:30'), terms)).toBe(at('2026-06-01', '19:30'))
  expect(startOf(short(), at('2026-06-01', '18:31'), terms)).toBe(at('2026-06-02', '19:30'))
})

test('an ordinary meeting is on the first day that leaves its notice, tonight once it says why it cannot wait', () => {
  expect(startOf(begun(), morning, terms)).toBe(at('2026-06-04', '19:30'))
  expect(startOf(begun(), morning, { ...terms, noticeDays: 5 })).toBe(at('2026-06-06', '19:30'))
  expect(startOf(begun({ urgent: '水管爆了' }), morning, terms)).toBe(at('2026-06-01', '19:30'))
  expect(dayField(firstDay(begun({ urgent: '急' }), morning, terms))).toBe('2026-06-04')
})

test('a chosen day or hour stands, also when it can no longer be', () => {
  const evening = at('2026-06-01', '18:31')
  expect(startOf(short({ clock: '10:00' }), evening, terms)).toBe(at('2026-06-02', '10:00'))
  const chosen = short({ day: '2026-06-01' })
  expect(startOf(chosen, evening, terms)).toBe(at('2026-06-01', '19:30'))
  expect(timeTrouble(chosen, evening, terms)).toContain('1 小时')
  expect(timeTrouble(chosen, evening - 60_000, terms)).toBeUndefined()
  expect(timeTrouble(begun({ day: '2026-06-03' }), morning, terms)).toContain('3 天')
  expect(timeTrouble(begun({ day: '2026-06-04' }), morning, terms)).toBeUndefined()
  expect(timeTrouble(begun({ day: '2026-06-03', urgent: '水管爆了' }), morning, terms)).toBeUndefined()
})

const before: Before = {
  form: '马扎议事',
  title: '上一次说的事',
  place: '3 号楼前广场',
  startsAt: at('2026-05-20', '18:45'),
  groups: [{ id: 'elders', name: '老人家里', affected: true, expected: 9 }]
}

test('the last meeting gives form, place and hour; the matter gives words and groups', () => {
  const again = emptyInvitation({ title, dutyId: 'charging', forms, before })
  expect(again).toMatchObject({ form: '马扎议事', place: '3 号楼前广场', clock: '18:45', title, topics: [title] })
  expect(again.groups.filter(({ affected }) => affected).map(({ name }) => name)).toEqual([
    '一楼住户',
    '住在旁边的',
    '有电动车的'
  ])
  expect(missingOf(again, morning, terms)).toEqual([])
  const free = emptyInvitation({ title: '', dutyId: '', forms, before })
  expect(free).toMatchObject({ title: '上一次说的事', groups: [{ id: 'elders', affected: true }] })
  expect(free.groups[0]).not.toHaveProperty('expected')
})

test('a form that one may no longer call is not copied, nor the words of another matter', () => {
  const other = emptyInvitation({
    title: '',
    dutyId: '',
    forms: ['路灯会议'],
    before: { ...before, matterId: 'm_other' }
  })
  expect(other).toMatchObject({ form: '路灯会议', clock: '', title: '' })
})

test('another form brings its own groups, unless somebody has chosen others', () => {
  const free = emptyInvitation({ title, dutyId: '', forms })
  expect(withForm(free, '书记经理接待日', '').groups).toEqual([])
  const chosen = { ...free, groups: usualFor('联席会议', '').slice(0, 1) }
  expect(withForm(chosen, '马扎议事', '')).not.toHaveProperty('groups')
})

test('what is missing is said in words', () => {
  expect(missingOf(begun(), morning, terms)).toEqual(['在哪儿开'])
  const placed = begun({ place: '3 号楼前广场' })
  expect(missingOf(placed, morning, terms)).toEqual([])
  expect(missingOf({ ...placed, topics: ['', ' '] }, morning, terms)).toEqual(['议题'])
  expect(missingOf({ ...placed, topics: [title, '钱'] }, morning, terms)).toEqual(['议题'])
  expect(missingOf({ ...placed, form: '书记经理接待日' }, morning, terms)).toEqual(['哪位物业经理'])
  expect(missingOf({ ...placed, day: '2026-06-02' }, morning, terms)).toEqual(['合适的时间'])
})

test('building chiefs are offered only what they may call', () => {
  expect(formsFor(['building_chief'])).toEqual(['马扎议事', '路灯会议', '楼道口会议'])
  expect(formsFor(['hl_secretary'])).toHaveLength(8)
  expect(formsFor(['moderator'])).toEqual([])
})

test('what was left empty is not sent, and only one building is told when one was chosen', () => {
  const at0 = { scope: '371502/a/b/c', matterId: '', startsAt: morning }
  expect(sentOf(begun({ place: ' 广场 ' }), at0)).toEqual({
    scope: '371502/a/b/c',
    form: '有事来聊议事会',
    title,
    place: '广场',
    startsAt: morning,
    topics: [title],
    groups: usualFor('有事来聊议事会', 'charging')
  })
  const full = begun({ facts: '数过了', urgent: '水管爆了', besides: '王刚', reach: '371502/a/b/c/g1/3' })
  expect(sentOf(full, { ...at0, matterId: 'm_1' })).toMatchObject({
    scope: '371502/a/b/c/g1/3',
    matterId: 'm_1',
    facts: { text: '数过了', media: [] },
    urgent: '水管爆了',
    besides: '王刚'
  })
  expect(filled([' 建在哪 ', '', '钱从哪来'])).toEqual(['建在哪', '钱从哪来'])
})
