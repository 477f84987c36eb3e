/** How the groups of a meeting stand is said in words, so that nobody has to see a colour. */
import { groupLines, missingWords } from '@/packages/meetings/show/group-words'

const HOUR = 3_600_000
const startsAt = Date.UTC(2026, 5, 1, 11)
const group = (id: string, name: string, coming: number, present: number, more = {}) => ({
  id,
  name,
  affected: true,
  coming,
  present,
  ...more
})
const meeting = {
  startsAt,
  groups: [group('ground', '一楼住户', 0, 0, { expected: 12 }), group('upper', '四层以上住户', 3, 1)],
  ungrouped: { coming: 0, present: 0 },
  missing: ['ground']
}

test('before the doors open one reads who comes, afterwards who is there', () => {
  expect(groupLines(meeting, startsAt - HOUR - 1).map(({ words, state }) => [words, state])).toEqual([
    ['0 人说要来，一共约 12 人', '没人来'],
    ['3 人说要来', '有人']
  ])
  expect(groupLines(meeting, startsAt - HOUR).map(({ words, state }) => [words, state])).toEqual([
    ['到场 0 人，0 人说过要来，一共约 12 人', '没人到'],
    ['到场 1 人，3 人说过要来', '有人']
  ])
})

test('the warning names the group and says what to do', () => {
  expect(missingWords(meeting, startsAt - 2 * HOUR)).toBe('“一楼住户”还没有人说要来。去请一请，或者换个时间。')
  expect(missingWords(meeting, startsAt)).toBe('“一楼住户”还没有人到。少了他们，说定的事难落实。')
  expect(missingWords({ ...meeting, missing: [] }, startsAt)).toBe('')
})

test('those who did not say which group they belong to have their own line, when there are any', () => {
  const lines = groupLines({ ...meeting, ungrouped: { coming: 1, present: 0 } }, startsAt - 2 * HOUR)
  expect(lines[2]).toMatchObject({ name: '没说是哪一类的', words: '1 人说要来', state: '有人' })
})
