/** When a vote may be held and what must be said for it. */
import { china } from 'config/jurisdictions/cn'
import { optionsOf, timesRefusal, wrongFields } from 'contexts/voting/rules/proposal'

const at = Date.UTC(2026, 5, 1)
const DAY = 86_400_000

describe('times', () => {
  const rows: [string, 'OWNER_SPECIAL' | 'CONSULT', number, number, string | null][] = [
    ['owners, exactly fifteen days of notice', 'OWNER_SPECIAL', 15 * DAY, DAY, null],
    ['owners, a millisecond less', 'OWNER_SPECIAL', 15 * DAY - 1, DAY, 'notice-short'],
    ['owners, a window of sixty days', 'OWNER_SPECIAL', 15 * DAY, 60 * DAY, null],
    ['owners, a millisecond longer', 'OWNER_SPECIAL', 15 * DAY, 60 * DAY + 1, 'window-wrong'],
    ['owners, less than a day', 'OWNER_SPECIAL', 15 * DAY, DAY - 1, 'window-wrong'],
    ['residents, from now on', 'CONSULT', 0, DAY, null],
    ['residents, in the past', 'CONSULT', -1, DAY, 'window-wrong'],
    ['residents, closing before it opens', 'CONSULT', DAY, -DAY, 'window-wrong']
  ]
  test.each(rows)('%s', (_words, regime, opensIn, openFor, reason) => {
    const proposal = { regime, opensAt: at + opensIn, closesAt: at + opensIn + openFor }
    expect(timesRefusal(proposal, china, at)).toBe(reason)
  })
})

describe('fields', () => {
  const times = { opensAt: at, closesAt: at + DAY }
  test('an owners’ vote names the item of the law and has no answers of its own', () => {
    const owners = { ...times, regime: 'OWNER_SPECIAL' as const }
    expect(wrongFields({ ...owners, specialMatter: 'common-use' })).toEqual([])
    expect(wrongFields(owners)).toEqual(['specialMatter'])
    expect(wrongFields({ ...owners, specialMatter: 'rebuild', options: ['好', '不好'] })).toEqual(['options'])
    expect(optionsOf(owners).map(option => option.text)).toEqual(['同意', '不同意', '弃权'])
  })
  test('a question to residents has different answers and names no item', () => {
    const residents = { ...times, regime: 'CONSULT' as const }
    expect(wrongFields({ ...residents, options: ['东边', '西边'] })).toEqual([])
    expect(wrongFields(residents)).toEqual(['options'])
    expect(wrongFields({ ...residents, options: ['东边', '东边'] })).toEqual(['options'])
    expect(wrongFields({ ...residents, options: ['东边', '西边'], specialMatter: 'rebuild' })).toEqual([
      'specialMatter'
    ])
    expect(optionsOf({ ...residents, options: ['东边', '西边'] })).toEqual([
      { id: 'o1', text: '东边' },
      { id: 'o2', text: '西边' }
    ])
  })
})
