/** What minutes hold, who is named as missing, and the one text that a confirmation stands on. */
import { minutesOf, rollOf, wordsOf } from 'contexts/meetings/rules/write-minutes'
import fc from 'fast-check'
import type { Minutes, MinutesDraft } from 'types/minutes'
import { minutesText } from 'types/minutes-text'

const HOUR = 3_600_000
const startsAt = Date.UTC(2026, 5, 3, 11, 30)
const groups = [
  { id: 'ground', name: '一楼住户', affected: true, expected: 8 },
  { id: 'owners', name: '车主', affected: false, expected: 40 },
  { id: 'tenants', name: '租户', affected: true }
]
const held = { place: '3号楼前广场', startsAt, lastsMinutes: 60, host: '红邻书记 赵建国', groups }
const counts = [
  { groupId: 'owners', coming: 9, present: 6 },
  { groupId: 'tenants', coming: 1, present: 2 },
  { groupId: '', coming: 0, present: 3 }
]
const draft: MinutesDraft = {
  facts: '一楼有四户',
  views: [{ group: '一楼住户', text: '怕挡光' }],
  agreements: [{ text: '离楼六米以上', owner: '物业', doneBy: startsAt }],
  openPoints: ['夜里电价']
}
const known = { counts, recorder: '红邻书记 赵建国', at: startsAt + 2 * HOUR }
const kept = (some: Partial<MinutesDraft> = {}): Minutes => {
  const minutes = minutesOf(held, { ...draft, ...some }, known)
  if (typeof minutes === 'string') throw new Error(minutes)
  return minutes
}

test('the roll counts by group and names affected groups of which nobody came', () => {
  expect(rollOf(groups, counts)).toEqual({
    concerned: 48,
    present: 11,
    groups: [
      { group: '一楼住户', concerned: 8, present: 0 },
      { group: '车主', concerned: 40, present: 6 },
      { group: '租户', concerned: 0, present: 2 },
      { group: '没说是哪一类', concerned: 0, present: 3 }
    ],
    missing: ['一楼住户']
  })
  expect(rollOf([], [])).toEqual({ concerned: 0, present: 0, groups: [], missing: [] })
})

test('what the writer leaves out is taken from the meeting', () => {
  expect(kept().held).toMatchObject({
    place: '3号楼前广场',
    from: startsAt,
    to: startsAt + HOUR,
    host: '红邻书记 赵建国',
    recorder: '红邻书记 赵建国'
  })
  expect(kept({ recorder: '网格员 小周', place: '物业办公室' }).held).toMatchObject({
    recorder: '网格员 小周',
    place: '物业办公室'
  })
})

test.each([
  ['from the start to now', startsAt, known.at, true],
  ['ending later than now', startsAt, known.at + 1, false],
  ['ending before it began', startsAt + HOUR, startsAt + HOUR - 1, false],
  ['a day before it was called to', startsAt - 24 * HOUR, known.at, true],
  ['longer ago than that', startsAt - 24 * HOUR - 1, known.at, false]
])('a meeting held %s', (_words, heldFrom, heldTo, sound) => {
  const minutes = minutesOf(held, { ...draft, heldFrom, heldTo }, known)
  expect(typeof minutes === 'string' ? minutes : 'sound').toBe(sound ? 'sound' : 'minutes-times')
})

const option = {
  title: '建在东侧',
  costFen: 4_800_000,
  payer: '公共收益',
  keeper: '物业',
  loses: '一楼两户',
  madeGood: '加装遮光帘',
  chosen: true
}

test('the text that is confirmed changes with everything that stands in the minutes', () => {
  const full = kept({ options: [option], next: { at: startsAt, about: '电价' }, media: ['p_1', 'p_2'] })
  const roll = full.held?.roll ?? rollOf([], [])
  const changed: Minutes[] = [
    kept({ facts: '一楼有五户' }),
    kept({ views: [{ group: '一楼住户', text: '怕挡光', name: '老王' }] }),
    kept({ agreements: [{ text: '离楼六米以上', owner: '物业', ownerPost: 'property_staff', doneBy: startsAt }] }),
    kept({ recorder: '小周' }),
    kept({ heldTo: startsAt + 1 }),
    kept({ options: [option] }),
    kept({ options: [{ ...option, costFen: 4_800_001 }] }),
    kept({ options: [{ ...option, payer: '' }] }),
    kept({ options: [{ ...option, madeGood: '' }] }),
    kept({ options: [{ ...option, chosen: false }] }),
    kept({ next: { at: startsAt, about: '' } }),
    kept({ media: ['p_1'] }),
    kept({ media: ['p_2', 'p_1'] }),
    { ...full, held: { ...(full.held ?? never()), roll: { ...roll, missing: [] } } },
    { ...full, held: { ...(full.held ?? never()), roll: { ...roll, present: 12 } } }
  ]
  const meeting = { id: 'g_1', title: '充电桩议事会', startsAt }
  const texts = [full, kept(), ...changed].map(one => minutesText(meeting, one))
  expect(new Set(texts).size).toBe(changed.length + 2)
  expect(minutesText({ ...meeting, id: 'g_2' }, full)).not.toBe(texts[0])
})

function never(): never {
  throw new Error('these minutes were held')
}

test('minutes from before these fields keep their text, letter by letter', () => {
  expect(minutesText({ id: 'g_1', title: '充电桩', startsAt: 7 }, draft)).toBe(
    '["minutes-1","g_1","充电桩",7,"一楼有四户",[["一楼住户","怕挡光"]],[["离楼六米以上","物业",1780486200000]],["夜里电价"]]'
  )
})

test('two different minutes never share a text, whatever people write', () => {
  const words = fc.string({ maxLength: 6 })
  const some = fc.record({ facts: words, openPoints: fc.array(words, { maxLength: 3 }) })
  fc.assert(
    fc.property(some, some, (one, other) => {
      const meeting = { id: 'g_1', title: 't', startsAt }
      const same = JSON.stringify(one) === JSON.stringify(other)
      expect(minutesText(meeting, kept(one)) === minutesText(meeting, kept(other))).toBe(same)
    }),
    { seed: 5, numRuns: 300 }
  )
})

test('every word that others will read goes to the check', () => {
  const words = wordsOf({
    ...draft,
    views: [{ group: '甲', text: '乙', name: '丙' }],
    options: [option],
    next: { at: startsAt, about: '丁' },
    recorder: '戊',
    place: '己'
  })
  for (const word of ['甲', '乙', '丙', '建在东侧', '公共收益', '一楼两户', '加装遮光帘', '丁', '戊', '己', '夜里电价'])
    expect(words).toContain(word)
})
