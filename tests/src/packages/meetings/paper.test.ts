/** Minutes lose nothing that was written, send nothing that was not, and come back for correcting as they were. */
import {
  agreementTrouble,
  isBlank,
  isSound,
  minutesOf,
  noOption,
  optionTrouble,
  paperOf,
  viewTrouble
} from '@/packages/meetings/minute/paper'
import { momentOf } from '@/ui/day-fields'

const startsAt = momentOf('2026-06-03', '19:30')
const roll = { concerned: 0, present: 3, groups: [], missing: [] }
const minutes = {
  facts: '量过了，东侧离楼 8 米。',
  views: [
    { group: '一楼住户', text: '怕挡光' },
    { group: '车主', text: '夜里要充电', name: '老李' }
  ],
  agreements: [
    { text: '东侧 12 个', owner: '物业', doneBy: momentOf('2026-06-15', '23:59') },
    { text: '贴上电价', owner: '网格员', ownerPost: 'grid_worker' as const, doneBy: momentOf('2026-06-10', '23:59') }
  ],
  openPoints: ['夜里的电费'],
  options: [
    {
      title: '都建在东侧',
      costFen: 4_800_050,
      payer: '公共收益',
      keeper: '物业',
      loses: '一楼两户',
      madeGood: '加遮光帘',
      chosen: true
    },
    { title: '先不建', payer: '', keeper: '', loses: '', madeGood: '', chosen: false }
  ],
  next: { at: momentOf('2026-06-20', '15:00'), about: '电价' },
  media: ['p_000001']
}
const held = { place: '3号楼前广场', from: startsAt, to: momentOf('2026-06-03', '21:00'), host: '红邻书记' }

test('what was sent comes back the same after opening it for correction', () => {
  const kept = { ...minutes, held: { ...held, recorder: '小周', roll } }
  expect(minutesOf(paperOf(kept), startsAt)).toEqual({
    ...minutes,
    place: '3号楼前广场',
    recorder: '小周',
    heldFrom: held.from,
    heldTo: held.to
  })
})

test('a meeting that went on past midnight ends on the next day', () => {
  const paper = { ...paperOf(undefined), from: '23:00', to: '00:30' }
  expect(minutesOf(paper, momentOf('2026-06-03', '23:00'))).toMatchObject({
    heldFrom: momentOf('2026-06-03', '23:00'),
    heldTo: momentOf('2026-06-04', '00:30')
  })
})

test('new minutes are blank, and become sound and sendable as soon as there is one agreement', () => {
  const paper = paperOf(undefined)
  expect([isBlank(paper), isSound(paper)]).toEqual([true, true])
  const begun = { ...paper, agreements: [{ text: '东侧 12 个', owner: '物业', day: '2026-06-15' }] }
  expect([isBlank(begun), isSound(begun)]).toEqual([false, true])
  const agreements = minutes.agreements.slice(0, 1)
  expect(minutesOf(begun, startsAt)).toEqual({
    facts: '',
    views: [],
    agreements,
    openPoints: [],
    options: [],
    media: []
  })
})

test('a row that was begun must be whole: every gap is named at its field', () => {
  expect(Object.keys(agreementTrouble({ text: '建', owner: '', day: '' }))).toEqual(['text', 'owner', 'day'])
  expect(Object.keys(viewTrouble({ group: '', text: '怕挡光', name: '' }))).toEqual(['group'])
  expect(Object.keys(optionTrouble({ ...noOption, payer: '物业', yuan: '四万' }))).toEqual(['title', 'yuan'])
  expect(optionTrouble(noOption)).toEqual({})
  expect(isSound({ ...paperOf(minutes), views: [{ group: '车主', text: '', name: '' }] })).toBe(false)
})

test('lines pasted in several rows are sent as one line', () => {
  const views = [{ group: '一楼住户', text: '怕挡光，\n怕起火', name: '' }]
  expect(minutesOf({ ...paperOf(minutes), views }, startsAt).views).toEqual([
    { group: '一楼住户', text: '怕挡光， 怕起火' }
  ])
})
