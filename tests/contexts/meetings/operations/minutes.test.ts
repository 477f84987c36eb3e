/** Minutes from the first words to what is confirmed, locked, told and made tasks; and that nobody signs other words. */

import { sha256 } from 'js-sha256'
import type { Input } from 'types/contract'
import { meetingAcknowledge, meetingCode, meetingSignIn } from 'types/meeting-day'
import { meetingCall, meetingShow } from 'types/meetings'
import { type MinutesDraft, meetingConfirm, meetingMinute, meetingMinutes } from 'types/minutes'
import { minutesText } from 'types/minutes-text'
import { noticeList } from 'types/notices'
import { taskList } from 'types/tasks'
import { elder, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const HOUR = 3_600_000
const minutes: MinutesDraft = {
  facts: '东侧和西侧各看了一遍。',
  views: [{ group: '一楼住户', text: '怕挡光' }],
  agreements: [{ text: '离楼六米以上，东侧十二个', owner: '物业', doneBy: Date.UTC(2026, 6, 1) }],
  openPoints: ['夜里充电的电价']
}

let world: World
let meetingId: string
beforeAll(async () => {
  world = await openWorld(async opened => {
    meetingId = (await opened.ask(secretary, meetingCall, called(opened))).id
    await opened.ask(secretary, meetingAcknowledge, { meetingId, groupIds: ['ground'], why: '会后上门问四户' })
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const called = (one: World): Input<typeof meetingCall> => ({
  scope: compound,
  form: '马扎议事',
  title: '充电桩建在哪里',
  place: '3号楼前广场',
  startsAt: one.cloud.hooks.clock.now() + 3 * HOUR,
  topics: ['选址', '费用'],
  groups: [
    { id: 'ground', name: '一楼住户', affected: true, expected: 8 },
    { id: 'owners', name: '业主', affected: false }
  ]
})
const show = (openid = resident) => world.ask(openid, meetingShow, { meetingId })
const digits = async () => (await world.ask(secretary, meetingCode, { meetingId })).digits ?? ''
const signIn = async (openid: string, groupId?: string) =>
  world.ask(openid, meetingSignIn, { meetingId, digits: await digits(), ...(groupId ? { groupId } : {}) })
const write = (text = minutes) => world.ask(secretary, meetingMinute, { meetingId, minutes: text })
const read = (openid = resident) => world.ask(openid, meetingMinutes, { meetingId })
const titles = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(item => item.title)

const confirm = (openid: string, minutesHash: string) => world.ask(openid, meetingConfirm, { meetingId, minutesHash })
const refused = (openid: string, minutesHash: string) =>
  world.refused(openid, meetingConfirm, { meetingId, minutesHash })
const noHash = '0'.repeat(64)

test('are written from the start on, and those present are asked to confirm', async () => {
  expect(await world.refused(secretary, meetingMinute, { meetingId, minutes })).toBe('meeting-not-started')
  await world.pass(3 * HOUR)
  await signIn(resident)
  expect(await refused(resident, noHash)).toBe('minutes-missing')
  await write()
  expect(await show(secretary)).toMatchObject({ state: 'minuted', minutes })
  await world.tick()
  expect(await titles(resident)).toContain('会议纪要写好了')
  expect(await titles(tenant)).not.toContain('会议纪要写好了')
  expect((await show()).acts).toContain('confirm')
  expect((await show(tenant)).acts).not.toContain('confirm')
})

test('may be corrected until the first confirmation, which stands on the words that were seen', async () => {
  await world.pass(3 * HOUR)
  await signIn(resident)
  await signIn(elder)
  const first = (await write()).minutesHash ?? ''
  const corrected = (await write({ ...minutes, openPoints: [] })).minutesHash ?? ''
  expect(corrected).not.toBe(first)
  expect(await refused(resident, first)).toBe('stale-view')
  expect(await refused(tenant, corrected)).toBe('not-present')
  expect(await confirm(resident, corrected)).toEqual({ confirmed: 1 })
  expect(await world.refused(secretary, meetingMinute, { meetingId, minutes })).toBe('minutes-locked')
  expect(await confirm(resident, corrected)).toEqual({ confirmed: 1 })
  expect(await confirm(elder, corrected)).toEqual({ confirmed: 2 })
  expect(await show(staff)).toMatchObject({ state: 'confirmed', confirmed: 2, minutesHash: corrected })
})

test('a correction that crosses a confirmation loses or wins whole: nobody’s name stands under other words', async () => {
  await world.pass(3 * HOUR)
  await signIn(resident)
  const hash = (await write()).minutesHash ?? ''
  const other = { ...minutes, facts: '改写过的事实' }
  for (let step = 1; step <= 8; step++) {
    const before = await world.cloud.hooks.snapshot()
    const token = `crossed-${step}`
    world.cloud.hooks.inject({
      invocation: token,
      step,
      kind: 'meanwhile',
      run: () => world.send(secretary, meetingMinute, { meetingId, minutes: other })
    })
    const { answer } = await world.send(resident, meetingConfirm, { meetingId, minutesHash: hash }, { token })
    const after = await show(secretary)
    const stands = after.minutesHash === hash
    expect([step, answer.ok, after.confirmed]).toEqual([step, stands, stands ? 1 : 0])
    world.cloud.hooks.clearFaults()
    await world.cloud.hooks.restore(before)
  }
})

test('they name affected groups of which nobody came, and every phone can reckon the signed text again', async () => {
  await world.pass(3 * HOUR)
  await signIn(resident, 'owners')
  await world.pass(HOUR)
  expect((await write()).missing).toEqual(['一楼住户'])
  const view = await read(tenant)
  expect(view.minutes?.held?.roll).toEqual({
    concerned: 8,
    present: 1,
    groups: [
      { group: '一楼住户', concerned: 8, present: 0 },
      { group: '业主', concerned: 0, present: 1 }
    ],
    missing: ['一楼住户']
  })
  const { title, startsAt } = view
  if (!view.minutes) throw new Error('they were written')
  expect(sha256(minutesText({ id: meetingId, title, startsAt }, view.minutes))).toBe(view.minutesHash)
})

test('the page tells each person what they can do, and who confirmed by group only', async () => {
  await world.pass(3 * HOUR)
  await signIn(resident, 'owners')
  await signIn(elder, 'ground')
  const { minutesHash } = await write()
  expect((await read()).acts).toEqual(['confirm', 'say-wrong', 'object'])
  expect((await read(tenant)).acts).toEqual(['object'])
  expect((await read(secretary)).acts).toEqual(['minute', 'object'])
  await confirm(resident, minutesHash)
  await confirm(elder, minutesHash)
  const view = await read(tenant)
  expect(view.confirmedBy).toHaveLength(2)
  expect(view).toMatchObject({
    confirmed: 2,
    confirmedBy: expect.arrayContaining([{ group: '一楼住户', count: 1 }]),
    objectUntil: (view.lockedAt ?? 0) + 72 * HOUR
  })
})

test('the first confirmation makes each agreement a task, once, and tells who was there', async () => {
  await world.pass(3 * HOUR)
  await signIn(resident)
  await signIn(elder)
  const { minutesHash } = await write()
  const tasks = () => world.ask(tenant, taskList, { scope: compound, filter: 'due' })
  expect((await tasks()).items).toEqual([])
  await confirm(resident, minutesHash)
  await confirm(elder, minutesHash)
  await world.tick()
  expect((await tasks()).items).toMatchObject([
    { meetingId, text: '离楼六米以上，东侧十二个', owner: '物业', state: 'open', meetingTitle: '充电桩建在哪里' }
  ])
  expect(await titles(elder)).toContain('会开完了，纪要定了')
  expect((await titles(elder)).filter(title => title === '会开完了，纪要定了')).toHaveLength(1)
  expect(await titles(tenant)).toContain('会开完了，纪要定了')
  expect(await world.stored('tasks')).toHaveLength(1)
  expect((await show(staff)).state).toBe('confirmed')
})

test('a text that may not stand is refused by its rule, wherever in the minutes it is', async () => {
  await world.pass(3 * HOUR)
  const option = { title: '建在东侧', payer: '', keeper: '', loses: '', madeGood: '', chosen: false }
  const refused = await world.refused(secretary, meetingMinute, {
    meetingId,
    minutes: { ...minutes, options: [{ ...option, keeper: '全场五折' }] }
  })
  expect(refused).toBe('text-ad')
})
