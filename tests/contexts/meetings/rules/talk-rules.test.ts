/** Objections, tasks and statements: what is allowed until when, and what time makes of them. */
import {
  findSaid,
  type GroundFacts,
  lookedAt as groundLookedAt,
  settled,
  withNewWording,
  withStatement
} from 'contexts/meetings/rules/ground/ground'
import {
  answered,
  lookedAt,
  type ObjectionFacts,
  objectionClock,
  objectRefusal,
  objectUntil
} from 'contexts/meetings/rules/objection'
import {
  dueKeyOf,
  finished,
  putOff,
  reminderAt,
  type TaskFacts,
  taskClock,
  taskDue
} from 'contexts/meetings/rules/task'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Noon in China. */
const at = Date.UTC(2026, 5, 3, 4)
const DAYS = 3

describe('an objection', () => {
  const locked = { minutes: {}, lockedAt: at }

  test.each([
    ['to what was agreed, on the last moment', locked, 'outcome', false, at + 3 * DAY, null],
    ['to what was agreed, a moment later', locked, 'outcome', false, at + 3 * DAY + 1, 'objection-late'],
    ['to wording by who was there', locked, 'wording', true, at + 3 * DAY, null],
    ['to wording by who was not', locked, 'wording', false, at, 'not-present'],
    ['to wording before anything is written', {}, 'wording', true, at, 'minutes-missing'],
    ['before the minutes are locked, ever so late', { minutes: {} }, 'outcome', false, at + 90 * DAY, null],
    ['to a meeting that was called off', { cancelled: {} }, 'outcome', false, at, 'meeting-cancelled']
  ] as const)('%s', (_words, meeting, kind, present, when, reason) =>
    expect(objectRefusal(meeting, kind, present, when, DAYS)).toBe(reason)
  )

  const one: ObjectionFacts = {
    _id: 'o_1',
    kind: 'outcome',
    by: '3号楼居民',
    authorId: 'p_1',
    text: '太近了',
    at,
    state: 'open',
    dueAt: at + 3 * DAY,
    lateTold: false
  }
  const answer = { by: '红邻书记', text: '挪了两米', at: at + DAY }

  test('is open until it is answered, once; what is late is told once', () => {
    expect(objectUntil({}, DAYS)).toBeUndefined()
    expect(objectionClock(one)).toBe(at + 3 * DAY)
    expect(objectionClock({ ...one, lateTold: true })).toBeNull()
    const done = answered(one, answer)
    if (typeof done === 'string') throw new Error(done)
    expect([done.state, objectionClock(done), answered(done, answer)]).toEqual(['answered', null, 'objection-answered'])
    expect(answered({ ...one, state: 'checking' }, answer)).toBe('objection-answered')
  })

  test('held back while a person looks, it has its full days from then on', () => {
    const checking = { ...one, state: 'checking' as const }
    expect(lookedAt(checking, true, at + DAY)).toMatchObject({ state: 'open', dueAt: at + 4 * DAY })
    expect(lookedAt(checking, false, at + DAY).state).toBe('refused')
    expect(lookedAt(one, true, at + DAY)).toBe(one)
  })
})

describe('a task', () => {
  /** The end of 15 June in China. */
  const doneBy = Date.UTC(2026, 5, 15, 15, 59)
  const task: TaskFacts = {
    _id: 't_1',
    scope: '371502/a/b/c',
    meetingId: 'g_1',
    meetingTitle: '充电桩',
    text: '装二十个',
    owner: '物业',
    post: 'hl_secretary',
    host: '红邻书记',
    hostId: 'p_1',
    doneBy,
    state: 'open',
    media: [],
    dueKey: dueKeyOf('t_1', doneBy),
    reminderDays: 1,
    remindedFor: null,
    lateFor: null
  }

  test('is reminded of at nine the morning before, and once when it is late', () => {
    expect(reminderAt(task)).toBe(Date.UTC(2026, 5, 14, 1))
    expect(taskDue(task, Date.UTC(2026, 5, 14, 1) - 1)).toEqual({ task })
    const soon = taskDue(task, Date.UTC(2026, 5, 14, 1))
    expect([soon.tell, taskClock(soon.task)]).toEqual(['soon', doneBy])
    const late = taskDue(soon.task, doneBy)
    expect([late.tell, taskClock(late.task)]).toEqual(['late', null])
    expect(taskDue(late.task, doneBy + 30 * DAY).tell).toBeUndefined()
  })

  test('made after its own day it is late at once and not reminded of', () => {
    const late = taskDue({ ...task, doneBy: at - DAY }, at)
    expect([late.tell, taskClock(late.task)]).toEqual(['late', null])
  })

  const said = { reason: '货没到', by: '物业', at }
  test.each([
    ['a day later', doneBy + DAY, null],
    ['the same day', doneBy, 'task-date'],
    ['three months from now', at + 92 * DAY, null],
    ['later than that', at + 92 * DAY + 1, 'task-date']
  ])('put off to %s', (_words, until, reason) => {
    const after = putOff(task, until, said)
    expect(typeof after === 'string' ? after : null).toBe(reason)
  })

  test('is put off once, then reminded of by its new day; done it is never spoken of again', () => {
    const after = putOff(taskDue(task, doneBy).task, doneBy + DAY, { ...said, at: doneBy + 1 })
    if (typeof after === 'string') throw new Error(after)
    expect([after.delayed?.from, after.doneBy, taskClock(after)]).toEqual([doneBy, doneBy + DAY, reminderAt(after)])
    expect(putOff(after, doneBy + 2 * DAY, said)).toBe('task-delayed')
    const done = finished(after, { text: '好了', by: '物业', at }, ['p_1'])
    if (typeof done === 'string') throw new Error(done)
    expect([done.dueKey, taskClock(done), done.media]).toEqual([null, null, ['p_1']])
    expect([finished(done, { text: '', by: '', at }, []), putOff(done, doneBy + DAY, said)]).toEqual([
      'task-closed',
      'task-closed'
    ])
  })

  test('what is due sooner comes first', () => {
    expect(dueKeyOf('z', at) < dueKeyOf('a', at + 1)).toBe(true)
  })
})

describe('statements', () => {
  const empty: GroundFacts = { said: [], nextNo: 0, moderated: false, open: true }
  const by = (authorId: string, text: string) => ({ authorId, text, by: 'neighbour' as const })
  const must = <X>(value: X | string): X => {
    if (typeof value === 'string') throw new Error(value)
    return value
  }
  const many = (count: number, who: 'host' | 'neighbour') =>
    Array.from({ length: count }).reduce<GroundFacts>(
      (ground, _, place) => must(withStatement(ground, { authorId: 'p', text: `第${place}句`, by: who }, false)).ground,
      empty
    )

  test.each([
    ['a host, unmoderated', 'host', false, false, 'shown'],
    ['a host, of whose words the platform is unsure', 'host', true, true, 'shown'],
    ['a neighbour', 'neighbour', false, false, 'shown'],
    ['a neighbour where the host wants to look first', 'neighbour', true, false, 'waiting'],
    ['a neighbour of whose words the platform is unsure', 'neighbour', false, true, 'checking']
  ] as const)('by %s', (_words, who, moderated, doubtful, state) => {
    const after = must(withStatement({ ...empty, moderated }, { authorId: 'p', text: '一句话', by: who }, doubtful))
    expect(findSaid(after.ground, after.no)?.state).toBe(state)
  })

  test('a neighbour has five, a ground a hundred, the same words once; a closed one takes none', () => {
    expect(withStatement(many(5, 'neighbour'), by('p', '第六句'), false)).toBe('statements-many')
    expect(typeof withStatement(many(5, 'neighbour'), by('q', '第六句'), false)).toBe('object')
    expect(withStatement(many(100, 'host'), { authorId: 'q', text: '再一句', by: 'host' }, false)).toBe(
      'statements-many'
    )
    expect(withStatement(many(1, 'host'), by('q', ' 第0句。'), false)).toBe('statement-same')
    expect(withStatement({ ...empty, open: false }, by('q', '一句话'), false)).toBe('ground-closed')
  })

  test('a new wording stands where the old one stood, under a number that no stance has ever been taken on', () => {
    const ground = many(3, 'host')
    const after = must(withNewWording(ground, 1, '换个说法', false))
    expect(after.ground.said.map(({ no, text }) => [no, text])).toEqual([
      [0, '第0句'],
      [3, '换个说法'],
      [2, '第2句']
    ])
    expect(withNewWording(after.ground, 1, '再换', false)).toBe('statement-gone')
  })

  test('a waiting one is let pass, any is taken off with a reason, none under a closer look is touched', () => {
    const waiting = must(withStatement({ ...empty, moderated: true }, by('p', '一句话'), false)).ground
    expect(findSaid(must(settled(waiting, 0, true, '')), 0)?.state).toBe('shown')
    const off = must(settled(waiting, 0, false, '说的是别的事'))
    expect([off.said[0]?.state, off.said[0]?.why, findSaid(off, 0)]).toEqual(['refused', '说的是别的事', undefined])
    const checking = must(withStatement({ ...empty, moderated: true }, by('p', '一句话'), true)).ground
    expect(settled(checking, 0, true, '')).toBe('statement-gone')
    expect(findSaid(groundLookedAt(checking, 0, true, ''), 0)?.state).toBe('waiting')
    expect(groundLookedAt(checking, 0, false, '不发广告').said[0]).toMatchObject({ state: 'refused', why: '不发广告' })
  })
})
