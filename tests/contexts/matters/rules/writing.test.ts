/** The words of a matter: put down, looked at, sent back, written anew; an older look never opens newer words. */
import type { MatterFacts } from 'contexts/matters/rules/matter'
import { raised, said } from 'contexts/matters/rules/raise'
import { checked, mayRevise, revised, type Verdict, type Words, worded } from 'contexts/matters/rules/writing'
import fc from 'fast-check'
import { matterStates } from 'types/matters'
import { AT, DAY, inState } from './sample'

const begun = {
  _id: 'm_0123456789abcdef',
  scope: '371502/xianfeng/fude/jinqilin/g1/3/2',
  place: '3号楼2单元',
  authorId: 'p_author',
  author: '3号楼居民',
  at: AT,
  dueAt: AT + DAY
}
const held = raised({ ...begun, title: '物业是骗子吗', text: '请查账', passed: false, held: 'check-1' })
const words: Words = {
  title: '请物业公布账目',
  text: '一年没公布了',
  at: AT + 5,
  who: '3号楼居民',
  dueAt: AT + 2 * DAY
}
const refused: Verdict = {
  passed: false,
  held: 'check-1',
  ruleId: 'abuse',
  rule: '不骂人',
  advice: '写清哪一天、发生了什么',
  at: AT + 9,
  dueAt: AT + 2 * DAY
}
const yes = <M>(matter: M | string): M => {
  if (typeof matter === 'string') throw new Error(`refused: ${matter}`)
  return matter
}

test('let pass, it is open to neighbours and waits to be sorted', () => {
  const matter = checked(held, { ...refused, passed: true })
  expect(matter).toMatchObject({ state: 'open', hidden: false, holder: { dueAt: AT + 2 * DAY } })
  expect(matter.sentBack).toBeUndefined()
})

test('sent back, it stays out of sight and its author is told the rule and how to rewrite', () => {
  const matter = checked(held, refused)
  expect(matter).toMatchObject({ state: 'returned', hidden: true, dueKey: null })
  expect(matter.sentBack).toEqual({
    ruleId: 'abuse',
    rule: '不骂人',
    advice: '写清哪一天、发生了什么',
    at: AT + 9
  })
})

test('the timeline says that it was sent back and why, never what was written', () => {
  const matter = yes(revised(checked(held, refused), words, 'p_author'))
  expect(JSON.stringify(matter.timeline)).not.toMatch(/骗子|查账/)
  expect(matter.timeline.map(({ what }) => what)).toEqual(['提出', '文字没有通过：不骂人', '改好再交'])
})

test('let pass on appeal, words that were sent back are open after all', () => {
  const matter = checked(checked(held, refused), { ...refused, passed: true })
  expect(matter).toMatchObject({ state: 'open', hidden: false })
  expect(matter.sentBack).toBeUndefined()
})

test('what an older look decides changes nothing once other words stand there', () => {
  const again = yes(revised(checked(held, refused), { ...words, held: 'check-2' }, 'p_author'))
  expect(again).toMatchObject({ state: 'checking', hidden: true, held: 'check-2' })
  expect(checked(again, { ...refused, passed: true })).toBe(again)
  expect(checked(again, { ...refused, passed: true, held: 'check-2' }).state).toBe('open')
})

test('in whatever order looks and rewritings come, only words that were let pass are in sight', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('look' as const), check: fc.integer({ min: 1, max: 6 }), passed: fc.boolean() }),
    fc.record({ kind: fc.constant('write' as const), pass: fc.boolean() })
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      let matter: MatterFacts = held
      let checks = 1
      const good = new Set<string>()
      for (const one of steps) {
        if (one.kind === 'look') {
          if (one.passed && matter.held === `check-${one.check}`) good.add(matter.title)
          matter = checked(matter, { ...refused, passed: one.passed, held: `check-${one.check}` })
        } else {
          const title = `第${++checks}次写的`
          const after = revised(
            matter,
            { ...words, title, ...(one.pass ? {} : { held: `check-${checks}` }) },
            'p_author'
          )
          if (typeof after === 'string') continue
          if (one.pass) good.add(title)
          matter = after
        }
        if (!matter.hidden) expect(good).toContain(matter.title)
      }
    }),
    { seed: 11, numRuns: 300 }
  )
})

test.each(matterStates.filter(state => state !== 'returned'))('%s: nothing to rewrite', state => {
  expect(revised(inState(state, { authorId: 'p_author' }), words, 'p_author')).toBe('matter-step')
})

test('somebody else rewrites nothing; a helper does only where the author has no phone', () => {
  const back = checked(held, refused)
  const proxy = { by: '红色代办员 王芳', state: 'waiting' as const, helperId: 'p_helper' }
  expect(mayRevise(back, 'p_other')).toBe(false)
  expect(mayRevise({ ...back, proxy }, 'p_helper')).toBe(false)
  expect(mayRevise({ ...back, authorId: '', proxy }, 'p_helper')).toBe(true)
  expect(yes(revised({ ...back, authorId: '', proxy }, words, 'p_helper')).proxy?.state).toBe('waiting')
  expect(yes(revised({ ...back, proxy }, words, 'p_author')).proxy).toMatchObject({ state: 'confirmed', how: 'tap' })
})

describe('a recording', () => {
  const recording = said({ ...begun, spoken: 'v_1', helper: { label: '楼长 李强', post: 'building_chief' } })

  test('is out of sight, with the building chief, until there are words', () => {
    expect(recording).toMatchObject({ state: 'untold', hidden: true, holder: { label: '楼长 李强', dueAt: AT + DAY } })
    expect(recording.dueKey).not.toBeNull()
  })

  test('gets its words from a helper; who spoke is asked, and the work does not wait', () => {
    const matter = yes(worded(recording, words, { by: '楼长 李强', helperId: 'p_helper' }))
    expect(matter).toMatchObject({ state: 'open', hidden: false, title: '请物业公布账目', spoken: 'v_1' })
    expect(matter.proxy).toEqual({ by: '楼长 李强', helperId: 'p_helper', state: 'waiting' })
  })

  test('written down by who spoke needs no confirming', () => {
    expect(yes(worded(recording, words)).proxy).toBeUndefined()
  })

  test.each(matterStates.filter(state => state !== 'untold'))('%s: there is nothing to put into words', state => {
    expect(worded(inState(state), words)).toBe('matter-step')
  })
})
