/** A quarter goes its five steps by three different people, hangs thirty days, and is never late in silence. */
import {
  agreed,
  checked,
  clocked,
  clockOf,
  closed,
  type DisclosureFacts,
  hung,
  published,
  type Signed,
  sentBack
} from 'contexts/revenue/rules/disclosure'
import type { DisclosureState, Figures } from 'types/disclosure'
import type { sentences } from 'types/refusals'

const DAY_MS = 86_400_000
const endsAt = Date.UTC(2026, 5, 30, 16)
const figures: Figures = {
  beforeFen: 0,
  inFen: 0,
  costFen: 0,
  usedFen: 0,
  owedFen: 0,
  leftFen: 0,
  income: [],
  costs: [],
  uses: [],
  lines: 0
}
const open: DisclosureFacts = {
  quarter: '2026-2',
  state: 'open',
  endsAt,
  publishBy: endsAt + 15 * DAY_MS,
  steps: [],
  told: []
}
const by = (personId: string, at = endsAt + DAY_MS): Signed => ({ personId, who: `公账 ${personId}`, at })
const seal = { no: 7, code: '1234 5678 9012', hash: 'a'.repeat(64) }

/** Fails the test when a step was refused. */
function went(facts: DisclosureFacts | keyof typeof sentences): DisclosureFacts {
  if (typeof facts === 'string') throw new Error(facts)
  return facts
}

const closedOne = went(closed(open, null, by('clerk')))
const checkedOne = went(checked(closedOne, figures, by('checker')))
const agreedOne = went(agreed(checkedOne, by('committee')))
const publishedOne = went(published(agreedOne, seal, by('clerk')))
const hungOne = went(hung(publishedOne, ['m_1'], 30, by('clerk', endsAt + 5 * DAY_MS)))
const states: Record<DisclosureState, DisclosureFacts> = {
  open,
  closed: closedOne,
  checked: checkedOne,
  agreed: agreedOne,
  published: publishedOne,
  locked: clocked(hungOne, 3, endsAt + 35 * DAY_MS)
}

test('the way is open, closed, checked, agreed, published, locked, and every step says who took it', () => {
  expect(Object.entries(states).map(([name, { state }]) => [name, state])).toEqual(
    Object.keys(states).map(name => [name, name])
  )
  expect(states.locked.steps.map(({ did }) => did)).toEqual([
    'closed',
    'checked',
    'agreed',
    'published',
    'board',
    'locked'
  ])
})

const steps = {
  close: (facts: DisclosureFacts) => closed(facts, null, by('someone')),
  check: (facts: DisclosureFacts) => checked(facts, figures, by('someone')),
  'send-back': (facts: DisclosureFacts) =>
    sentBack(facts, facts.state === 'checked' ? 'checked' : 'closed', '少一张发票', by('someone')),
  agree: (facts: DisclosureFacts) => agreed(facts, by('someone')),
  publish: (facts: DisclosureFacts) => published(facts, seal, by('someone')),
  board: (facts: DisclosureFacts) => hung(facts, ['m_1'], 30, by('someone'))
}
const allowed: Record<keyof typeof steps, Partial<Record<DisclosureState, DisclosureState>>> = {
  close: { open: 'closed' },
  check: { closed: 'checked' },
  'send-back': { closed: 'open', checked: 'closed' },
  agree: { checked: 'agreed' },
  publish: { agreed: 'published' },
  board: { published: 'published' }
}

test.each(Object.keys(steps).flatMap(step => Object.keys(states).map(state => [step, state] as const)))(
  '%s on a quarter that is %s',
  (step, state) => {
    const after = steps[step as keyof typeof steps](states[state as DisclosureState])
    const wanted = allowed[step as keyof typeof steps][state as DisclosureState]
    expect(typeof after === 'string' ? after : after.state).toBe(wanted ?? 'disclosure-step')
  }
)

test('a quarter is closed from its last moment on, not before, and never over the head of an open one', () => {
  expect(closed(open, null, by('clerk', endsAt - 1))).toBe('quarter-running')
  expect(went(closed(open, null, by('clerk', endsAt))).state).toBe('closed')
  expect(closed(open, 'open', by('clerk'))).toBe('quarter-before')
  expect(went(closed(open, 'closed', by('clerk'))).state).toBe('closed')
})

test('keeping, checking and agreeing are done by three different people', () => {
  expect(checked(closedOne, figures, by('clerk'))).toBe('disclosure-same-person')
  expect(agreed(checkedOne, by('clerk'))).toBe('disclosure-same-person')
  expect(agreed(checkedOne, by('checker'))).toBe('disclosure-same-person')
})

test('who closed it stays barred from checking after it was given back and closed by somebody else', () => {
  const again = went(closed(went(sentBack(closedOne, 'closed', '少一张发票', by('checker'))), null, by('other')))
  expect(checked(again, figures, by('other'))).toBe('disclosure-same-person')
  expect(went(checked(again, figures, by('checker'))).state).toBe('checked')
})

test('given back after the check it loses its figures: they are added up and checked again', () => {
  expect(went(sentBack(checkedOne, 'checked', '余额差三十元', by('committee'))).figures).toBeUndefined()
})

test('given back by two at once it goes back one step: the second had seen another state', () => {
  const back = went(sentBack(checkedOne, 'checked', '余额差三十元', by('committee')))
  expect([back.state, sentBack(back, 'checked', '少一张发票', by('checker'))]).toEqual(['closed', 'disclosure-step'])
})

test('the thirty days count from the first photo of the board; later photos do not begin them anew', () => {
  expect(publishedOne.hangsUntil).toBeUndefined()
  expect(hungOne.hangsUntil).toBe(endsAt + 35 * DAY_MS)
  expect(went(hung(hungOne, ['m_2'], 30, by('clerk', endsAt + 9 * DAY_MS))).hangsUntil).toBe(endsAt + 35 * DAY_MS)
})

test('a sheet that nobody photographed on the board is never locked', () => {
  expect(clocked(publishedOne, 3, endsAt + 400 * DAY_MS).state).toBe('published')
  expect(clockOf(publishedOne, 3)).toEqual({ at: endsAt + 4 * DAY_MS, what: 'board' })
})

test.each([
  ['ended', endsAt],
  ['soon', endsAt + 12 * DAY_MS],
  ['late', endsAt + 15 * DAY_MS]
] as const)('the clock says %s once, at its moment and not before', (what, at) => {
  const before = ['ended', 'soon', 'late'].slice(0, ['ended', 'soon', 'late'].indexOf(what)) as DisclosureFacts['told']
  const facts = { ...open, told: before }
  expect(clocked(facts, 3, at - 1)).toBe(facts)
  const after = clocked(facts, 3, at)
  expect(after.told).toEqual([...before, what])
  expect(clockOf(after, 3)?.what).not.toBe(what)
})

test('what is locked or was said in full asks nothing more of the clock', () => {
  expect(clockOf(states.locked, 3)).toBeNull()
  expect(clockOf({ ...open, told: ['ended', 'soon', 'late'] }, 3)).toBeNull()
  expect(clockOf({ ...publishedOne, told: ['board'] }, 3)).toBeNull()
})
