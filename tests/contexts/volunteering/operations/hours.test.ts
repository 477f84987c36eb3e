/** Hours through the real SDK: confirmed by somebody else, kept in their book, put right by reversal, certified. */
import { activityCheckInFor, activityConfirm, activityOrganise, activityRoster, activityShow } from 'types/activities'
import { sessionOpen } from 'types/community'
import {
  certificateAsk,
  certificateCheck,
  certificateIssue,
  certificateMine,
  certificateShow,
  hoursCorrect,
  hoursMine,
  hoursSheet
} from 'types/hours'
import { noticeList } from 'types/notices'
import { dataExport } from 'types/privacy'
import { elder, resident, secondStaff, secretary, staff, tenant } from '../../../../local/demo/people'
import { community, compound, joinHome } from '../../../../local/demo/town'
import { helped, plan } from '../../../operations/examples/activities'
import { openWorld, type World } from '../../../world'

const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Entry {
  _id: string
  book: string
  what: string
  period: string
  reverses?: string
  legs: { account: string; side: string; amount: number }[]
}

let world: World
let activityId = ''
let helpId = ''
beforeAll(async () => {
  world = await openWorld(async opened => {
    const made = await helped(opened)
    activityId = made.activityId ?? ''
    helpId = made.helpId ?? ''
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const confirm = (minutes: number, by = secretary) =>
  world.send(by, activityConfirm, { activityId, lines: [{ helpId, minutes }] })
const refusedToConfirm = (minutes: number, by = secretary) =>
  world.refused(by, activityConfirm, { activityId, lines: [{ helpId, minutes }] })
const entries = async () => (await world.stored<Entry>('entries')).filter(({ book }) => book === `hours@${community}`)
/** What the hours book says of all purses together. */
const inTheBook = async () =>
  (await entries())
    .flatMap(({ legs }) => legs)
    .filter(({ account }) => account.startsWith('person:'))
    .reduce((sum, { side, amount }) => sum + (side === 'credit' ? amount : -amount), 0)
const titles = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(({ title }) => title)
const mine = () => world.ask(resident, hoursMine, {})
const dataOf = async (openid: string) => {
  const all: { what: string }[] = []
  let after: string | undefined
  do {
    const page = await world.ask(openid, dataExport, after ? { after } : {})
    all.push(...page.items)
    after = page.next
  } while (after)
  return all
}

describe('confirming', () => {
  test('what the host confirms is in the hours book within the minute, once, and the person is told', async () => {
    await confirm(90)
    expect(await mine()).toMatchObject({ minutes: 90, items: [{ state: 'confirmed', minutes: 90 }] })
    await Promise.all([world.tick(), world.tick()])
    await world.tick()
    expect(await inTheBook()).toBe(90)
    expect(await entries()).toHaveLength(1)
    expect(await mine()).toMatchObject({ minutes: 90, times: 1, items: [{ state: 'booked', entryId: `${helpId}:1` }] })
    expect(await titles(resident)).toContain('您的服务时长记上了')
  })

  test('an entry says neither who helped nor what the activity was called', async () => {
    await confirm(90)
    await world.tick()
    const kept = JSON.stringify(await entries())
    expect(kept).not.toContain('一起扫院子')
    expect(kept).not.toContain('居民')
    const people = await world.stored<{ _id: string }>('people')
    for (const { _id } of people) expect(kept).not.toContain(_id)
  })

  test('who was there and did not help has no entry', async () => {
    await confirm(0)
    await world.tick()
    expect(await entries()).toEqual([])
    expect(await mine()).toMatchObject({ minutes: 0, times: 0, items: [{ state: 'booked', minutes: 0 }] })
  })

  test('two hosts who say the same have said it once; who says otherwise is told that it is done', async () => {
    await confirm(90)
    expect((await confirm(90, staff)).answer.ok).toBe(true)
    expect(await refusedToConfirm(60, staff)).toBe('help-missing')
    await world.tick()
    expect(await inTheBook()).toBe(90)
  })

  test('more than the activity lasted with an hour more is refused, and nobody confirms their own', async () => {
    expect(await refusedToConfirm(181)).toBe('help-long')
    const { teamId } = await world.ask(secretary, activityShow, { activityId })
    const startsAt = world.hand.now() + DAY
    const own = await world.ask(resident, activityOrganise, { ...plan({ teamId }), startsAt })
    await world.cloud.hooks.clock.advance(DAY)
    const { code } = await world.ask(resident, sessionOpen, {})
    await world.ask(resident, activityCheckInFor, { activityId: own.id, personCodes: [code] })
    await world.cloud.hooks.clock.advance(2 * HOUR)
    const { items } = await world.ask(resident, activityRoster, { activityId: own.id })
    const lines = [{ helpId: items[0]?.helpId ?? '', minutes: 60 }]
    expect(await world.refused(resident, activityConfirm, { activityId: own.id, lines })).toBe('help-own')
    expect(await world.refused(staff, activityConfirm, { activityId: own.id, lines })).toBe('not refused')
  })

  test('before the end nothing is confirmed, and somebody who was not there never', async () => {
    const { teamId } = await world.ask(secretary, activityShow, { activityId })
    const startsAt = world.hand.now() + DAY
    const next = await world.ask(secretary, activityOrganise, { ...plan({ teamId }), startsAt })
    const lines = [{ helpId, minutes: 60 }]
    expect(await world.refused(secretary, activityConfirm, { activityId: next.id, lines })).toBe('activity-running')
    await world.cloud.hooks.clock.advance(2 * DAY)
    expect(await world.refused(secretary, activityConfirm, { activityId: next.id, lines })).toBe('help-missing')
  })

  test('confirmed after its month was closed, it stands in the running month and says of which day it is', async () => {
    const period = {
      _id: `hours@${community}:2026-06`,
      book: `hours@${community}`,
      month: '2026-06',
      state: 'closed',
      closingAt: 1,
      version: 1,
      served: [],
      outbox: [],
      nextDueAt: null
    }
    await world.cloud.hooks.clock.advance(30 * DAY)
    await world.cloud.store.insert('periods', [period])
    await confirm(90)
    await world.tick()
    expect(await entries()).toMatchObject([{ period: '2026-07', what: '志愿服务：打扫卫生（补记 2026-06-06）' }])
  })
})

describe('putting right', () => {
  const correct = (minutes: number, why = '早走了半小时') =>
    world.ask(secretary, hoursCorrect, { helpId, minutes, why })

  test('the entry is undone and another one posted; both stay', async () => {
    await confirm(90)
    await world.tick()
    await correct(60)
    await world.tick()
    await world.tick()
    expect(await inTheBook()).toBe(60)
    expect((await entries()).map(({ _id }) => _id).sort()).toEqual(
      [`${helpId}:1`, `${helpId}:2`, `rev:${helpId}:1`].sort()
    )
    expect(await mine()).toMatchObject({ minutes: 60, items: [{ minutes: 60, why: '早走了半小时', state: 'booked' }] })
    expect(await titles(resident)).toContain('您的服务时长改了')
  })

  test('down to nothing, and up again', async () => {
    await confirm(90)
    await world.tick()
    await correct(0, '没有帮忙，先走了')
    await world.tick()
    expect(await inTheBook()).toBe(0)
    await correct(45, '问清楚了，帮了一阵')
    await world.tick()
    expect(await inTheBook()).toBe(45)
  })

  test('while it is being posted, and by the one who helped, it is not corrected', async () => {
    await confirm(90)
    const input = { helpId, minutes: 60, why: '早走了半小时' }
    expect(await world.refused(secretary, hoursCorrect, input)).toBe('help-unbooked')
    await world.tick()
    expect(await world.refused(resident, hoursCorrect, input)).toBe('not-found')
    expect(await world.refused(secretary, hoursCorrect, { ...input, minutes: 90 })).toBe('help-same')
  })
})

describe('only for those whom it concerns', () => {
  test('my hours are mine, and stand among my data', async () => {
    await confirm(90)
    await world.tick()
    expect(await world.ask(elder, hoursMine, {})).toEqual({ items: [], minutes: 0, times: 0 })
    expect((await dataOf(resident)).filter(({ what }) => what === '您的志愿服务记录')).toHaveLength(1)
    expect((await dataOf(secretary)).filter(({ what }) => what === '您的志愿服务记录')).toEqual([])
  })

  test('the sheet for the national system is for staff, by number and never by name', async () => {
    await confirm(90)
    await world.tick()
    const { code } = await world.ask(resident, sessionOpen, {})
    const input = { scope: community, month: '2026-06' }
    expect((await world.ask(staff, hoursSheet, input)).items).toMatchObject([{ personCode: code, minutes: 90 }])
    expect((await world.ask(staff, hoursSheet, { ...input, month: '2026-05' })).items).toEqual([])
    expect((await world.ask(staff, hoursSheet, { ...input, month: '2026-07' })).items).toEqual([])
    expect(await world.refused(staff, hoursSheet, { ...input, scope: compound })).toBe('team-place')
    expect(await world.refused(resident, hoursSheet, input)).toBe('not-allowed')
  })
})

describe('certificates', () => {
  const period = { from: Date.UTC(2026, 5, 1), until: Date.UTC(2026, 6, 1) }
  const begun = async () => {
    const made = await askedHere()
    return { certificateId: made.id, number: made.number }
  }
  const askedHere = async () => {
    await confirm(90)
    await world.tick()
    return world.ask(resident, certificateAsk, { scope: compound, ...period })
  }

  test('it holds the lines of the time asked for, waits for staff, and staff are told', async () => {
    const { certificateId } = await begun()
    await world.tick()
    expect(await titles(staff)).toContain('有人要开志愿服务证明')
    expect(await world.ask(staff, certificateShow, { certificateId })).toMatchObject({
      minutes: 90,
      times: 1,
      state: 'asked',
      lines: [{ title: '一起扫院子', forWhom: '全小区的邻居', minutes: 90 }]
    })
    expect((await world.ask(resident, certificateMine, {})).items).toHaveLength(1)
  })

  test('once issued anybody can check its number, and learns nothing of whose it is', async () => {
    const { certificateId, number } = await begun()
    expect(await world.refused(tenant, certificateCheck, { number })).toBe('certificate-unknown')
    await world.ask(staff, certificateIssue, { certificateId })
    const answer = await world.ask(tenant, certificateCheck, { number })
    expect(answer).toMatchObject({ minutes: 90, times: 1, issuer: '社区工作人员 刘敏' })
    expect(JSON.stringify(answer)).not.toContain('居民')
    expect(await world.refused(secondStaff, certificateIssue, { certificateId })).toBe('certificate-issued')
  })

  test('a line corrected afterwards takes the paper out of force, and its owner is told', async () => {
    const { certificateId, number } = await begun()
    await world.ask(staff, certificateIssue, { certificateId })
    await world.ask(secretary, hoursCorrect, { helpId, minutes: 60, why: '早走了半小时' })
    expect(await world.refused(tenant, certificateCheck, { number })).toBe('certificate-stale')
    expect(await world.refused(secondStaff, certificateIssue, { certificateId })).toBe('certificate-stale')
    await world.tick()
    await world.tick()
    expect(await titles(resident)).toContain('志愿服务证明要重开')
  })

  test('a time without booked help, or the wrong way round, has no certificate', async () => {
    const ask = (from: number, until: number) =>
      world.refused(resident, certificateAsk, { scope: compound, from, until })
    expect(await ask(period.from, period.until)).toBe('certificate-empty')
    expect(await ask(period.until, period.from)).toBe('certificate-time')
    expect(await ask(world.hand.now() + DAY, world.hand.now() + 2 * DAY)).toBe('certificate-time')
  })

  test('staff do not issue their own', async () => {
    await joinHome(world.hand, secondStaff, `${compound}/g1/1/1/201`, 'family')
    const { code } = await world.ask(secondStaff, sessionOpen, {})
    await world.ask(secretary, activityCheckInFor, { activityId, personCodes: [code] })
    const { items } = await world.ask(secretary, activityRoster, { activityId })
    const theirs = items.find(line => line.seat === 'none')?.helpId ?? ''
    await world.ask(secretary, activityConfirm, { activityId, lines: [{ helpId: theirs, minutes: 30 }] })
    await world.tick()
    const { id } = await world.ask(secondStaff, certificateAsk, { scope: compound, ...period })
    expect(await world.refused(secondStaff, certificateIssue, { certificateId: id })).toBe('certificate-own')
    expect(await world.refused(staff, certificateIssue, { certificateId: id })).toBe('not refused')
    expect(await world.refused(elder, certificateShow, { certificateId: id })).toBe('not-found')
  })
})
