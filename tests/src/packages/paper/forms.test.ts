/** Every form holds what its step needs: blank for a pen on few pages, or filled with what is known; codes can be scanned. */
import type { MatterView } from 'types/matters'
import type { MeetingView } from 'types/meetings'
import { objectionForm, resultForm, topicForm, triageForm } from '@/packages/paper/forms/of-matter'
import { minutesForm, noticeForm, objectionsForm, signInForm } from '@/packages/paper/forms/of-meeting'
import { codesForm } from '@/packages/paper/forms/of-place'
import type { Block, Mark, Measure } from '@/packages/paper/sheet/blocks'
import { layout } from '@/packages/paper/sheet/layout'

const measure: Measure = (text, size) => [...text].reduce((sum, letter) => sum + (letter < '⺀' ? 0.55 : 1), 0) * size
const pagesOf = (blocks: Block[]): Mark[][] => layout({ blocks, foot: '有事来聊' }, measure)
const read = (blocks: Block[]): string =>
  pagesOf(blocks)
    .flat()
    .map(mark => (mark.kind === 'text' ? mark.text : ''))
    .join('')
const AT = Date.UTC(2026, 5, 1, 1)

const matter: MatterView = {
  id: 'm_000001',
  scope: '371502/xianfeng/fude/jinqilin',
  title: '东边围墙倒了',
  summary: '让暴雨冲倒了二十米',
  text: '让暴雨冲倒了二十米，孩子们天天从缺口钻出去。',
  place: '金麒麟小区',
  step: 'judge',
  state: 'judging',
  holder: { label: '附议的邻居', since: AT, next: '请大家评' },
  raisedAt: AT,
  supports: 12,
  author: '1幢居民',
  mine: false,
  supported: false,
  evaluated: false,
  media: [],
  before: [],
  sensitive: false,
  mergedCount: 0,
  triage: {
    dutyId: 'wall',
    duty: '围墙、道路等共有部分大修',
    party: '小区自治',
    basis: '《民法典》第二百七十八条',
    route: 'order',
    reason: '先请物业围挡抢修。'
  },
  result: { text: '东墙二十米重新砌好。', gains: '东边三幢楼有孩子的人家。', at: AT, costFen: 1_280_000 },
  ratings: { count: 7 },
  round: 1,
  objection: {
    by: '2幢居民',
    text: '围墙该归物业修，不该动维修资金。',
    at: AT,
    dueAt: AT,
    answer: { text: '合同里写了，归物业修。', changed: true, at: AT }
  },
  shareable: true,
  timeline: [],
  acts: []
}

const meeting: MeetingView = {
  id: 'g_000001',
  scope: matter.scope,
  form: '红邻夜话',
  title: '充电桩建在哪儿',
  place: '3 号楼前广场',
  startsAt: Date.UTC(2026, 5, 3, 11, 30),
  endsAt: Date.UTC(2026, 5, 3, 12, 30),
  state: 'noticed',
  host: '红邻书记 赵建国',
  iHost: true,
  topics: ['要不要建', '建在哪儿'],
  coming: 3,
  present: 9,
  confirmed: 0,
  groups: [{ id: 'e1', name: '有电动车的人家', affected: true, coming: 1, present: 1 }],
  ungrouped: { coming: 0, present: 0 },
  missing: [],
  iSignedIn: false,
  iConfirmed: false,
  acts: ['host']
}

test.each([
  ['议题征集单', topicForm, 1],
  ['该不该研判表', triageForm, 1],
  ['结果公告', resultForm, 1],
  ['异议答复单', objectionForm, 1],
  ['开会通知', noticeForm, 1],
  ['签到表', signInForm, 2],
  ['议事记录', minutesForm, 2]
] as const)('a blank %s takes no more paper than it must and leaves lines to write on', (title, form, pages) => {
  const blocks = form()
  expect(read(blocks)).toContain(title)
  expect(pagesOf(blocks).length).toBeLessThanOrEqual(pages)
  expect(
    pagesOf(blocks)
      .flat()
      .some(({ kind }) => kind === 'line' || kind === 'box')
  ).toBe(true)
})

test('a filled topic sheet says what the neighbour said, and has room for those who join', () => {
  const said = read(topicForm(matter))
  for (const words of [matter.title, '孩子们天天从缺口钻出去', '2026 年 6 月 1 日', '也有这事的邻居'])
    expect(said).toContain(words)
})

test('the sorting sheet ticks the one way that was chosen', () => {
  const [ticks] = triageForm(matter).filter(block => block.kind === 'ticks')
  expect(ticks?.options.filter(({ on }) => on)).toEqual([{ text: '直接派人办', on: true }])
  expect(read(triageForm(matter))).toContain('《民法典》第二百七十八条')
})

test('the result tells what was gained and what it cost', () => {
  const said = read(resultForm(matter))
  for (const words of ['东墙二十米重新砌好', '东边三幢楼有孩子的人家', '12,800 元']) expect(said).toContain(words)
})

test('the answer to an objection stands below it', () => {
  const said = read(objectionForm(matter))
  expect(said.indexOf('不该动维修资金')).toBeGreaterThan(0)
  expect(said.indexOf('合同里写了')).toBeGreaterThan(said.indexOf('不该动维修资金'))
})

test('objections to a meeting stand one below the other, answered or with room for an answer', () => {
  const objection = { id: 'o_1', kind: 'outcome' as const, mine: false, dueAt: AT, canAnswer: false, at: AT }
  const blocks = objectionsForm(meeting, [
    {
      ...objection,
      by: '3幢居民',
      text: '离楼太近了。',
      state: 'answered',
      answer: { by: '红邻书记', text: '改到六米外。', at: AT }
    },
    { ...objection, by: '5幢居民', text: '夜里太吵。', state: 'open' },
    { ...objection, by: '6幢居民', text: '还没看过的话。', state: 'checking' }
  ])
  const said = read(blocks)
  expect(said.indexOf('改到六米外')).toBeGreaterThan(said.indexOf('离楼太近了'))
  expect(said).toContain('夜里太吵')
  expect(blocks.filter(({ kind }) => kind === 'ruled')).toHaveLength(1)
  expect(said).not.toContain('还没看过的话')
})

test('the notice says what, when, where, who must not be missing, and how to come without a phone', () => {
  const said = read(noticeForm(meeting, { image: 'data:,' }))
  for (const words of [
    meeting.title,
    '2026 年 6 月 3 日（周三）19:30',
    meeting.place,
    '有电动车的人家',
    '没有手机也能来'
  ]) {
    expect(said).toContain(words)
  }
})

/** Tenths of a millimetre. */
const SMALLEST_CODE = 300

test.each([
  ['on the notice', noticeForm(meeting, { image: 'data:,' })],
  ['on the sign-in sheet', signInForm(meeting, { image: 'data:,', digits: '640482' })],
  [
    'to hang up',
    codesForm(
      Array.from({ length: 7 }, (_, place) => ({
        code: `b${place}`,
        kind: 'building' as const,
        scope: matter.scope,
        label: `${place + 1}幢`,
        compoundName: '金麒麟小区'
      })),
      new Map()
    )
  ]
])('a code %s is at least three centimetres wide', (_, blocks) => {
  const codes = pagesOf(blocks)
    .flat()
    .flatMap(mark => (mark.kind === 'image' ? [mark] : []))
  expect(codes.length).toBeGreaterThan(0)
  for (const { width, height } of codes) {
    expect(width).toBeGreaterThanOrEqual(SMALLEST_CODE)
    expect(height).toBe(width)
  }
})

test('six codes of buildings share a page', () => {
  const cards = Array.from({ length: 12 }, (_, place) => ({
    code: `b${place}`,
    kind: 'building' as const,
    scope: matter.scope,
    label: `${place + 1}幢`,
    compoundName: '金麒麟小区'
  }))
  expect(pagesOf(codesForm(cards, new Map()))).toHaveLength(2)
})

test('minutes say who is to do what by when, with the options and what is still open', () => {
  const minuted: MeetingView = {
    ...meeting,
    minutes: {
      facts: '小区有电动车 120 辆。',
      views: [{ group: '一楼住户', text: '怕挡光' }],
      agreements: [{ text: '东侧建 12 个', owner: '红邻书记', doneBy: AT }],
      openPoints: ['夜里断不断电'],
      options: [
        {
          title: '建在东侧',
          costFen: 38_000,
          payer: '运营公司',
          keeper: '物业',
          loses: '一楼',
          madeGood: '离楼六米',
          chosen: true
        }
      ]
    },
    minutesHash: 'a'.repeat(64)
  }
  const said = read(minutesForm(minuted))
  for (const words of [
    '一楼住户',
    '怕挡光',
    '东侧建 12 个',
    '红邻书记',
    '2026 年 6 月 1 日',
    '夜里断不断电',
    '选的是这个',
    '380 元',
    '离楼六米'
  ]) {
    expect(said).toContain(words)
  }
})
