/** What the forms of the fund ask for before they can be sent, and what they send: whole fen, a day, only whole items. */
import { itemsTyped, sumTyped } from '@/packages/fund/items-field'
import { matchTyped, noMatch } from '@/packages/fund/plan/match-fields'
import { blank, missingOf, sentOf, type Typed } from '@/packages/fund/receive/typed'

/** 2026-06-01, 23:30 in Shanghai: still the first there, already past it nowhere. */
const LATE = Date.UTC(2026, 5, 1, 15, 30)
const scope = '371502/xianfeng/fude'
const typed = (some: Partial<Typed> = {}): Typed => ({
  ...blank('gift', 'p_4k2z'),
  yuan: '900',
  what: '六月第一批捐赠',
  from: '慈善总会',
  letterNo: '确认函2026-6',
  media: ['m_1'],
  ...some
})

describe('a receipt', () => {
  test('that is whole misses nothing; an empty one says everything that is missing, in words', () => {
    expect(missingOf(typed(), 'public')).toEqual([])
    expect(missingOf(blank('gift', ''), '')).toEqual(['哪一种', '多少钱', '是什么钱', '谁给的', '凭证照片'])
  })

  test('of public money needs the number of its letter, mutual aid none', () => {
    expect(missingOf(typed({ letterNo: ' ' }), 'public')).toEqual(['确认函编号'])
    expect(missingOf(typed({ letterNo: ' ' }), 'internal')).toEqual([])
  })

  test.each(['', '0', '0.00', '-5', '1.234', '九百', '1e3'])('with “%s” as its sum is not sent', yuan => {
    expect(missingOf(typed({ yuan }), 'public')).toEqual(['多少钱'])
  })

  test.each([
    ['900', 90_000],
    ['0.01', 1],
    ['123.4', 12_340],
    ['1234.49', 123_449]
  ])('of %s yuan is sent as %i fen', (yuan, amountFen) => {
    expect(sentOf(typed({ yuan }), 'public', scope, LATE).amountFen).toBe(amountFen)
  })

  test('without a chosen day has today’s, as it is in China', () => {
    expect(sentOf(typed(), 'public', scope, LATE).day).toBe('2026-06-01')
    expect(sentOf(typed(), 'public', scope, LATE + 3_600_000).day).toBe('2026-06-02')
    expect(sentOf(typed({ day: '2026-05-30' }), 'public', scope, LATE).day).toBe('2026-05-30')
  })

  test('of gifts names those who said by their code that they gave, with whole sums only', () => {
    const named = [{ code: '3847201956', yuan: '100' }]
    expect(sentOf(typed({ named }), 'public', scope, LATE).named).toEqual([
      { personCode: '3847201956', amountFen: 10_000 }
    ])
  })

  test('of a market names no giver, whatever was typed before its source was changed', () => {
    const named = [{ code: '3847201956', yuan: '100' }]
    expect(sentOf(typed({ source: 'market', named }), 'public', scope, LATE)).not.toHaveProperty('named')
  })
})

describe('a plan', () => {
  const items = [
    { what: '扶手', yuan: '5000' },
    { what: '工钱', yuan: '3000.50' }
  ]

  test('adds up in fen, and counts whole items only', () => {
    expect(sumTyped(items)).toBe(800_050)
    expect(itemsTyped([...items, { what: '', yuan: '100' }, { what: '灯', yuan: '' }])).toHaveLength(2)
  })

  test('has a match only when its rate, cap and giver are all there', () => {
    const match = { ...noMatch, on: true, percent: '30', cap: '500' }
    expect(matchTyped(match)).toEqual({ ratePercent: 30, capFen: 50_000, from: 'general', giver: '社区基金' })
    expect(matchTyped({ ...match, on: false })).toBeUndefined()
    for (const wrong of [{ percent: '3' }, { percent: '300' }, { percent: 'x' }, { cap: '' }, { cap: '0' }])
      expect(matchTyped({ ...match, ...wrong })).toBeUndefined()
    expect(matchTyped({ ...match, from: 'giver', giver: '' })).toBeUndefined()
    expect(matchTyped({ ...match, from: 'giver', giver: '康乐超市' })?.giver).toBe('康乐超市')
  })
})
