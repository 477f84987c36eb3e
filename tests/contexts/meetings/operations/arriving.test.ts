/** At the place: who has no phone is counted, a missing group is answered for, the order is drawn, and nothing noted without signal is lost. */
import { createHash } from 'node:crypto'
import { sessionOpen } from 'types/community'
import type { Input } from 'types/contract'
import {
  meetingAcknowledge,
  meetingCode,
  meetingDraw,
  meetingHostSheet,
  meetingLot,
  meetingRoster,
  meetingSignIn,
  meetingSignInFor,
  meetingSignInHome,
  type SheetEntry
} from 'types/meeting-day'
import { meetingCall, meetingFacts, meetingShow } from 'types/meetings'
import { meetingMinute } from 'types/minutes'
import { elder, founder, resident, secretary, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { called } from '../../../operations/examples/walk'
import { openWorld, type World } from '../../../world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const groups = [
  { id: 'ground', name: '一楼住户', affected: true },
  { id: 'upper', name: '四层以上住户', affected: true }
]

let world: World
let meetingId: string
let startsAt: number
beforeAll(async () => {
  world = await openWorld(async opened => {
    startsAt = opened.cloud.hooks.clock.now() + 3 * HOUR
    const input: Input<typeof meetingCall> = {
      scope: compound,
      form: '马扎议事',
      title: '充电桩建在哪里',
      place: '3号楼前广场',
      startsAt,
      topics: ['选址'],
      groups
    }
    meetingId = (await opened.ask(secretary, meetingCall, input)).id
    await opened.cloud.hooks.clock.advance(3 * HOUR)
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const show = (openid = secretary) => world.ask(openid, meetingShow, { meetingId })
const codeOf = async (openid: string) => (await world.ask(openid, sessionOpen, {})).code
const byCode = async (openid: string, groupId?: string) => {
  const { digits } = await world.ask(secretary, meetingCode, { meetingId })
  return world.ask(openid, meetingSignIn, { meetingId, digits, ...(groupId ? { groupId } : {}) })
}
const home = (words: string, heads: number, groupId?: string) =>
  world.ask(secretary, meetingSignInHome, { meetingId, home: words, heads, ...(groupId ? { groupId } : {}) })

describe('without an account', () => {
  test('a home is counted by how many came, the last figure counts, and no name or number of it is kept', async () => {
    await home('3号楼2单元301', 1, 'ground')
    expect(await show()).toMatchObject({ present: 1, missing: ['upper'], groups: [{ present: 1 }, { present: 0 }] })
    await home('3-2-301', 2)
    await home('3号楼2单元302', 1, 'upper')
    expect(await show()).toMatchObject({ present: 3, missing: [] })
    const kept = JSON.stringify(await world.stored('attendances'))
    expect(kept).not.toContain('301')
    expect(kept).not.toContain('2单元')
  })

  test('the host sees them by building', async () => {
    await home('3号楼2单元301', 2, 'ground')
    await byCode(resident, 'upper')
    const { items } = await world.ask(secretary, meetingRoster, { meetingId })
    expect(items.map(({ who, present, groupId }) => [who, present, groupId])).toEqual([
      ['3号楼的一户', 2, 'ground'],
      ['1幢居民', 1, 'upper']
    ])
    expect(await world.refused(resident, meetingRoster, { meetingId })).toBe('not-allowed')
  })

  test('only hosts sign others in, for groups there are, in the hours of the meeting', async () => {
    const input = { meetingId, home: '3-2-301', heads: 1 }
    expect(await world.refused(resident, meetingSignInHome, input)).toBe('not-allowed')
    expect(await world.refused(secretary, meetingSignInHome, { ...input, groupId: 'nobody' })).toBe('meeting-group')
    await world.cloud.hooks.clock.advance(12 * HOUR + 1)
    expect(await world.refused(secretary, meetingSignInHome, input)).toBe('meeting-past')
  })
})

describe('a missing group', () => {
  test('is answered for by the host before the talk, in words that stand with the meeting', async () => {
    expect(await show()).toMatchObject({ missing: ['ground', 'upper'] })
    expect((await show()).acts).toContain('acknowledge')
    const answer = { meetingId, groupIds: ['ground'], why: '会后上门问四户' }
    expect(await world.ask(secretary, meetingAcknowledge, answer)).toMatchObject({
      acknowledged: { groupIds: ['ground'], why: '会后上门问四户' }
    })
    const both = await world.ask(secretary, meetingAcknowledge, { ...answer, groupIds: ['upper'] })
    expect(both.acknowledged?.groupIds).toEqual(['ground', 'upper'])
    expect(both.acts).not.toContain('acknowledge')
    expect(await world.refused(secretary, meetingAcknowledge, { ...answer, groupIds: ['nobody'] })).toBe(
      'meeting-group'
    )
  })
})

test('a missing group stands in no minutes before the host has answered for it', async () => {
  const minutes = { facts: '', views: [], agreements: [], openPoints: ['还要再问'] }
  await byCode(resident, 'upper')
  expect(await world.refused(secretary, meetingMinute, { meetingId, minutes })).toBe('groups-unanswered')
  await world.ask(secretary, meetingAcknowledge, { meetingId, groupIds: ['ground'], why: '会后上门问四户' })
  expect(await world.ask(secretary, meetingMinute, { meetingId, minutes })).toMatchObject({ missing: ['一楼住户'] })
})

describe('the speaking order', () => {
  const draw = () => world.ask(secretary, meetingDraw, { meetingId })
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

  test('gives everyone present a place, each group its first word in the first round, and follows from what is published', async () => {
    const before = await world.ask(tenant, meetingLot, { meetingId })
    await byCode(resident, 'ground')
    await byCode(elder, 'ground')
    await byCode(tenant, 'upper')
    const view = await draw()
    expect(view).toMatchObject({ speaking: { count: 3, minutesEach: 3 } })
    const { draws } = await world.ask(tenant, meetingLot, { meetingId })
    const [drawn] = draws
    if (!drawn) throw new Error('nothing was drawn')
    expect(new Set(drawn.order.slice(0, 2).map(line => line.split(' ')[1]))).toEqual(new Set(['ground', 'upper']))
    // Worked out again by a neighbour, with nothing but what is published.
    expect(sha256(drawn.secret)).toBe(before.nextCommitment)
    expect(sha256([drawn.secret, meetingId, '0', ...drawn.numbers].join('\n'))).toBe(drawn.seed)
    expect([...drawn.order].sort()).toEqual(drawn.numbers)
    const places = await Promise.all([resident, elder, tenant].map(async who => (await show(who)).speaking?.myPlace))
    expect([...places].sort()).toEqual([1, 2, 3])
  })

  test('lets latecomers follow and moves nobody; with no newcomer there is nothing to draw', async () => {
    await byCode(resident, 'ground')
    await draw()
    expect(await world.refused(secretary, meetingDraw, { meetingId })).toBe('draw-nobody')
    await home('3号楼2单元301', 2, 'upper')
    expect(await draw()).toMatchObject({ speaking: { count: 2 } })
    expect(await show(resident)).toMatchObject({ speaking: { myPlace: 1 } })
    const { items } = await world.ask(secretary, meetingRoster, { meetingId })
    expect(items.map(({ who, place }) => [who, place])).toEqual([
      ['1幢居民', 1],
      ['3号楼的一户', 2]
    ])
  })

  test('closes the facts: what is known was on the table before anybody spoke', async () => {
    await byCode(resident)
    await draw()
    const facts = { meetingId, text: '电动车 213 辆。', media: [] }
    expect(await world.refused(secretary, meetingFacts, facts)).toBe('facts-closed')
  })

  test('is not drawn by the one who raised the matter', async () => {
    const made = await called(world)
    const id = made.meetingId ?? ''
    const stored = await world.stored<{ _id: string; matterAuthorId?: string }>('meetings')
    const { personId } = await world.ask(resident, sessionOpen, {})
    expect(stored.find(one => one._id === id)?.matterAuthorId).toBe(personId)
  })
})

describe('noted without signal', () => {
  const entry = (id: number, at: number) => ({ id: `entry-000${id}`, at })
  const sheet = (entries: SheetEntry[]) => world.ask(secretary, meetingHostSheet, { meetingId, entries })

  test('everything is taken over with its own time, whatever is wrong with a single entry', async () => {
    await world.cloud.hooks.clock.advance(20 * HOUR)
    const entries: SheetEntry[] = [
      { kind: 'person', ...entry(1, startsAt + MINUTE), personCode: await codeOf(elder), groupId: 'ground' },
      { kind: 'person', ...entry(2, startsAt), personCode: '0000000000' },
      { kind: 'person', ...entry(3, startsAt), personCode: await codeOf(founder) },
      { kind: 'home', ...entry(4, startsAt), home: '3号楼2单元301', heads: 2, groupId: 'upper' },
      { kind: 'heads', ...entry(5, startsAt), heads: 7, groupId: 'nobody' },
      { kind: 'heads', ...entry(6, startsAt), heads: 5, groupId: 'upper' },
      { kind: 'note', ...entry(7, startsAt + 2), text: '三楼说要先修' },
      { kind: 'facts', ...entry(8, startsAt - MINUTE), text: '电动车 213 辆。' },
      { kind: 'note', ...entry(9, startsAt + 13 * HOUR), text: '太晚记的' }
    ]
    const { outcomes, present } = await sheet(entries)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'kept',
      'person-unknown',
      'person-unknown',
      'kept',
      'meeting-group',
      'kept',
      'kept',
      'kept',
      'meeting-past'
    ])
    expect(present).toBe(8)
    const view = await show()
    expect(view).toMatchObject({ facts: { text: '电动车 213 辆。' }, notes: [{ text: '三楼说要先修' }], present: 8 })
    expect((await show(elder)).iSignedIn).toBe(true)
    expect((await show(elder)).notes).toBeUndefined()
  })

  test('sent twice, in parts and in another order, it is the same', async () => {
    const first: SheetEntry = { kind: 'home', ...entry(1, startsAt), home: '3-2-301', heads: 1 }
    const second: SheetEntry = { kind: 'home', ...entry(2, startsAt + MINUTE), home: '3号楼2单元301', heads: 3 }
    const note: SheetEntry = { kind: 'note', ...entry(3, startsAt), text: '三楼说要先修' }
    await world.cloud.hooks.clock.advance(HOUR)
    await sheet([second, note])
    await sheet([first, second, note])
    expect(await sheet([note, first])).toMatchObject({ present: 3 })
    expect((await show()).notes).toHaveLength(1)
  })

  test('who had only said they come is there once the sheet says so', async () => {
    await byCode(tenant)
    await world.cloud.hooks.clock.advance(HOUR)
    const entries: SheetEntry[] = [
      { kind: 'person', ...entry(1, startsAt), personCode: await codeOf(tenant) },
      { kind: 'person', ...entry(2, startsAt), personCode: await codeOf(resident) },
      { kind: 'person', ...entry(3, startsAt + 1), personCode: await codeOf(resident) }
    ]
    expect(await sheet(entries)).toMatchObject({ present: 2 })
  })

  test('a hundred entries come in at one go, and cost hardly more than one', async () => {
    await world.cloud.hooks.clock.advance(HOUR)
    const entries: SheetEntry[] = Array.from({ length: 100 }, (_, index) => ({
      kind: 'home',
      ...entry(1, startsAt),
      id: `entry-${1000 + index}`,
      home: `3号楼2单元${100 + index}`,
      heads: 1
    }))
    const { answer, calls } = await world.send(secretary, meetingHostSheet, { meetingId, entries })
    expect(answer).toMatchObject({ ok: true, data: { present: 100 } })
    expect(calls.length).toBeLessThanOrEqual(8)
  })

  test('is accepted until 72 hours after the start, from the host alone', async () => {
    const entries: SheetEntry[] = [{ kind: 'note', ...entry(1, startsAt), text: '三楼说要先修' }]
    expect(await world.refused(resident, meetingHostSheet, { meetingId, entries })).toBe('not-allowed')
    await world.cloud.hooks.clock.advance(72 * HOUR)
    expect((await sheet(entries)).outcomes).toEqual([{ id: 'entry-0001', outcome: 'kept' }])
    await world.cloud.hooks.clock.advance(1)
    expect(await world.refused(secretary, meetingHostSheet, { meetingId, entries })).toBe('sheet-late')
  })
})

test('the code on the wall leads to the meeting and signs nobody in', async () => {
  const wall = await world.ask(secretary, meetingCode, { meetingId, purpose: 'notice' })
  expect(wall.digits).toBe('')
  expect(Buffer.from(wall.imageBase64, 'base64').subarray(1, 4).toString()).toBe('PNG')
})

test('a neighbour signed in by number keeps the group the host named', async () => {
  await world.ask(secretary, meetingSignInFor, { meetingId, personCode: await codeOf(elder), groupId: 'upper' })
  expect(await show(elder)).toMatchObject({ iSignedIn: true, myGroup: 'upper', missing: ['ground'] })
})
