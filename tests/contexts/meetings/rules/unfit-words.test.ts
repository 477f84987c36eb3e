/** Words that a person found unfit go, and nothing else with them. */
import { withoutWords, withWords } from 'contexts/meetings/rules/unfit-words'

const at = Date.UTC(2026, 5, 1)
const meeting = {
  form: '马扎议事' as const,
  title: '充电桩建在哪',
  topics: ['选址'],
  place: '3号楼前广场',
  urgent: '水管爆了',
  groups: [{ id: 'ground', name: '一楼住户', affected: true }],
  facts: { text: '电动车 213 辆', media: [], at },
  changed: '原来是明天。下雨',
  cancelled: { why: '改期', at },
  acknowledged: { groupIds: ['ground'], why: '上门问', at }
}
const unfit = '这句话没有通过检查，不显示'

test.each([
  [`g_1:facts:${at}`, { facts: { ...meeting.facts, refused: true } }],
  [`g_1:changed:${at}`, { changed: unfit, place: unfit }],
  ['g_1:cancelled', { cancelled: { why: unfit, at } }],
  [`g_1:missing:${at}`, { acknowledged: { ...meeting.acknowledged, why: unfit } }]
])('%s touches its own words alone', (held, change) => {
  expect(withoutWords(meeting, held)).toEqual({ ...meeting, ...change })
})

test('of a notice everything goes that was written in it; the groups keep their counts under a number', () => {
  expect(withoutWords(meeting, 'g_1:called')).toEqual({
    ...meeting,
    title: '马扎议事',
    topics: ['马扎议事'],
    place: unfit,
    urgent: unfit,
    groups: [{ id: 'ground', name: '第 1 方', affected: true }],
    facts: { ...meeting.facts, refused: true }
  })
})

test('what has been written anew since is not touched by a late verdict', () => {
  expect(withoutWords(meeting, `g_1:facts:${at - 1}`)).toBe(meeting)
  expect(withoutWords(meeting, `g_1:missing:${at - 1}`)).toBe(meeting)
})

test('facts that pass on appeal are shown again', () => {
  const held = `g_1:facts:${at}`
  expect(withWords(withoutWords(meeting, held), held)).toEqual(meeting)
  expect(withWords(meeting, held)).toBe(meeting)
})
