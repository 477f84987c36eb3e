/** Minutes lose nothing that was written, send nothing that was not, and come back for correcting as they were. */
import { agreementTrouble, isBlank, isSound, minutesOf, paperOf, viewTrouble } from '@/packages/meetings/minute/paper'
import { momentOf } from '@/ui/day-fields'

const minutes = {
  facts: '量过了，东侧离楼 8 米。',
  views: [{ group: '一楼住户', text: '怕挡光' }],
  agreements: [{ text: '东侧 12 个', owner: '物业', doneBy: momentOf('2026-06-15', '23:59') }],
  openPoints: ['夜里的电费']
}

test('what was sent comes back the same after opening it for correction', () => {
  expect(minutesOf(paperOf(minutes))).toEqual(minutes)
})

test('new minutes are blank, and become sound and sendable as soon as there is one agreement', () => {
  const paper = paperOf(undefined)
  expect([isBlank(paper), isSound(paper)]).toEqual([true, true])
  const begun = { ...paper, agreements: [{ text: '东侧 12 个', owner: '物业', day: '2026-06-15' }] }
  expect([isBlank(begun), isSound(begun)]).toEqual([false, true])
  expect(minutesOf(begun)).toEqual({ facts: '', views: [], agreements: minutes.agreements, openPoints: [] })
})

test('a row that was begun must be whole: every gap is named at its field', () => {
  expect(Object.keys(agreementTrouble({ text: '建', owner: '', day: '' }))).toEqual(['text', 'owner', 'day'])
  expect(Object.keys(viewTrouble({ group: '', text: '怕挡光' }))).toEqual(['group'])
  expect(isSound({ ...paperOf(minutes), views: [{ group: '车主', text: '' }] })).toBe(false)
})

test('lines pasted in several rows are sent as one line', () => {
  const views = [{ group: '一楼住户', text: '怕挡光，\n怕起火' }]
  expect(minutesOf({ ...paperOf(minutes), views }).views).toEqual([{ group: '一楼住户', text: '怕挡光， 怕起火' }])
})
