/** Activities through the real SDK: places, the waiting list, words that wait, and being there. */
import {
  activityCalendar,
  activityCancel,
  activityChange,
  activityCheckIn,
  activityCheckInFor,
  activityCode,
  activityList,
  activityOrganise,
  activityReport,
  activityRoster,
  activityShow,
  activitySignUp
} from 'types/activities'
import { sessionOpen } from 'types/community'
import { checkDecide, checkList } from 'types/content'
import { noticeList } from 'types/notices'
import { elder, neighbour, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { community, compound, joinHome, moveNeighboursIn } from '../../../../local/demo/town'
import { organised, plan } from '../../../operations/examples/activities'
import { openWorld, type World } from '../../../world'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** What the stand-in of the platform cannot decide. */
const UNSURE = '骗子'

let world: World
let teamId = ''
let activityId = ''
let digits = ''
beforeAll(async () => {
  world = await openWorld(async opened => {
    const made = await organised(opened)
    teamId = made.teamId ?? ''
    activityId = made.activityId ?? ''
    digits = made.digits ?? ''
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const show = (openid: string) => world.ask(openid, activityShow, { activityId })
const come = (openid: string) => world.ask(openid, activitySignUp, { activityId, going: true })
const leave = (openid: string) => world.ask(openid, activitySignUp, { activityId, going: false })
const titles = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(({ title }) => title)
const { startsAt } = plan({ teamId: '' })
const until = (at: number) => world.cloud.hooks.clock.advance(at - world.hand.now())

describe('places', () => {
  test('two places are for the first two; the third waits and knows their turn', async () => {
    expect(await come(resident)).toMatchObject({ mine: 'place', taken: 1, state: 'open' })
    expect(await come(elder)).toMatchObject({ mine: 'place', taken: 2, state: 'full' })
    expect(await come(tenant)).toMatchObject({ mine: 'waiting', myTurn: 1, taken: 2, waiting: 1 })
  })

  test('a place given back goes to who waits, and they are told', async () => {
    for (const openid of [resident, elder, tenant]) await come(openid)
    expect(await leave(resident)).toMatchObject({ mine: 'none', taken: 2, waiting: 0 })
    expect(await show(tenant)).toMatchObject({ mine: 'place' })
    await world.tick()
    expect(await titles(tenant)).toContain('轮到您了')
    expect(await titles(elder)).not.toContain('轮到您了')
  })

  test('more places are given to who waits; places are never taken away', async () => {
    for (const openid of [resident, elder, tenant]) await come(openid)
    const change = { activityId, why: '再来几个人' }
    expect(await world.refused(secretary, activityChange, { ...change, capacity: 1 })).toBe('activity-places')
    expect(await world.refused(secretary, activityChange, change)).toBe('activity-same')
    expect(await world.ask(secretary, activityChange, { ...change, capacity: 3 })).toMatchObject({ taken: 3 })
    await world.tick()
    expect(await titles(tenant)).toContain('轮到您了')
  })

  test('twenty neighbours at the same moment get two places between them, and the rest wait', async () => {
    await moveNeighboursIn(world.hand, 20)
    const people = Array.from({ length: 20 }, (_, index) => neighbour(index))
    await Promise.all(
      people.map(async openid => {
        for (let tried = 0; tried < 20; tried++) {
          const { answer } = await world.send(openid, activitySignUp, { activityId, going: true })
          if (answer.ok) return
          expect(answer.refusal.reason).toBe('busy')
        }
        throw new Error('never let in')
      })
    )
    expect(await show(secretary)).toMatchObject({ taken: 2, waiting: 18 })
  })

  test('nobody helps in two places at once', async () => {
    const other = await world.ask(secretary, activityOrganise, { ...plan({ teamId }), startsAt: startsAt + HOUR })
    const next = await world.ask(secretary, activityOrganise, { ...plan({ teamId }), startsAt: startsAt + 2 * HOUR })
    await come(resident)
    const going = { going: true }
    expect(await world.refused(resident, activitySignUp, { activityId: other.id, ...going })).toBe('activity-overlap')
    expect(await world.ask(resident, activitySignUp, { activityId: next.id, ...going })).toMatchObject({
      mine: 'place'
    })
  })

  test('where it asks for something one says first that one can do it', async () => {
    const insured = { ...plan({ teamId }), kind: 'repair' as const, insurance: '社区统一上了意外险', fit: '会用梯子' }
    const { insurance: _insurance, ...bare } = insured
    expect(await world.refused(secretary, activityOrganise, bare)).toBe('activity-insurance')
    const { id } = await world.ask(secretary, activityOrganise, insured)
    const input = { activityId: id, going: true }
    expect(await world.refused(resident, activitySignUp, input)).toBe('activity-fit')
    expect(await world.ask(resident, activitySignUp, { ...input, fits: true })).toMatchObject({ mine: 'place' })
  })

  test('the lists close when it begins', async () => {
    await until(startsAt)
    expect(await world.refused(resident, activitySignUp, { activityId, going: true })).toBe('activity-over')
    expect(await world.refused(secretary, activityCancel, { activityId, why: '下雨' })).toBe('activity-over')
  })
})

describe('who is told', () => {
  test('those with a place are reminded the day before, those who wait are not', async () => {
    for (const openid of [resident, elder, tenant]) await come(openid)
    await world.pass(startsAt - DAY - world.hand.now())
    await world.tick()
    expect(await titles(resident)).toContain('您报名的活动快到了')
    expect(await titles(tenant)).not.toContain('您报名的活动快到了')
  })

  test('another time or place is told to everybody on the list, and so is the end of it', async () => {
    await come(resident)
    await world.ask(secretary, activityChange, { activityId, place: '东门', why: '下雨' })
    await world.tick()
    expect(await titles(resident)).toContain('活动改了时间或地点')
    expect((await show(tenant)).changed).toContain('下雨')
    await world.ask(secretary, activityCancel, { activityId, why: '下大雨' })
    await world.tick()
    expect(await titles(resident)).toContain('活动取消了')
    expect(await world.refused(elder, activitySignUp, { activityId, going: true })).toBe('activity-cancelled')
  })

  test('a host who has not confirmed the hours is asked for them a day later, once', async () => {
    await until(startsAt)
    await world.ask(resident, activityCheckIn, { activityId, digits })
    await world.pass(2 * HOUR + DAY)
    await world.pass(DAY)
    expect((await titles(secretary)).filter(title => title === '请确认大家的服务时长')).toHaveLength(1)
  })

  test('a host to whom nobody came is not asked', async () => {
    await world.pass(startsAt + 2 * HOUR + DAY - world.hand.now())
    expect(await titles(secretary)).not.toContain('请确认大家的服务时长')
  })
})

describe('the calendar', () => {
  test('a compound sees its own and what the community calls, in the order of time, for seven days', async () => {
    const wide = { ...plan({ teamId }), scope: community, title: '邻里集市', startsAt: startsAt - DAY }
    await world.ask(staff, activityOrganise, wide)
    await world.ask(staff, activityOrganise, { ...wide, title: '下一周的', startsAt: startsAt + 7 * DAY })
    const { items } = await world.ask(tenant, activityCalendar, { scope: compound, from: startsAt - DAY })
    expect(items.map(({ title }) => title)).toEqual(['邻里集市', '一起扫院子'])
    const newest = await world.ask(tenant, activityList, { scope: compound, teamId })
    expect(newest.items[0]?.title).toBe('下一周的')
  })
})

describe('words', () => {
  const doubtful = { about: `扫院子${UNSURE}` }
  const decide = async (pass: boolean) => {
    await world.tick()
    const { items } = await world.ask(staff, checkList, { scope: community })
    const checkId = items[0]?.id ?? ''
    await world.ask(staff, checkDecide, { checkId, pass, ...(pass ? {} : { ruleId: 'ad' as const }) })
    await world.tick()
  }
  const listed = async () =>
    (await world.ask(tenant, activityCalendar, { scope: compound, from: startsAt })).items.map(({ id }) => id)

  test('what a neighbour calls waits until a person has looked; then it is told', async () => {
    const { id, state } = await world.ask(resident, activityOrganise, { ...plan({ teamId }), ...doubtful })
    expect(state).toBe('checking')
    expect(await listed()).not.toContain(id)
    expect(await world.refused(tenant, activityShow, { activityId: id })).toBe('not-found')
    await decide(true)
    expect(await listed()).toContain(id)
    expect(await world.ask(tenant, activitySignUp, { activityId: id, going: true })).toMatchObject({ mine: 'place' })
  })

  test('sent back it is called off, and its words are not shown', async () => {
    const { id } = await world.ask(resident, activityOrganise, { ...plan({ teamId }), ...doubtful })
    await decide(false)
    const seen = await world.ask(resident, activityShow, { activityId: id })
    expect(seen).toMatchObject({ state: 'cancelled', title: '志愿活动' })
    expect(JSON.stringify(seen)).not.toContain(UNSURE)
  })

  test('what staff call is shown at once and looked at', async () => {
    const { id } = await world.ask(secretary, activityOrganise, { ...plan({ teamId }), ...doubtful })
    expect(await listed()).toContain(id)
    await decide(false)
    expect(await world.ask(tenant, activityShow, { activityId: id })).toMatchObject({ state: 'cancelled' })
  })

  test('a report waits for the one who looks, its host sees it', async () => {
    await until(startsAt + 2 * HOUR)
    await world.ask(secretary, activityReport, { activityId, text: `干净了${UNSURE}`, media: [] })
    expect((await show(secretary)).report).toMatchObject({ checking: true })
    expect((await show(tenant)).report).toBeUndefined()
    await decide(true)
    expect((await show(tenant)).report).toMatchObject({ checking: false })
  })
})

describe('being there', () => {
  const checkIn = (openid: string, typed = digits) =>
    world.refused(openid, activityCheckIn, { activityId, digits: typed })

  test('by the code from an hour before, whether signed up or not; other digits do not open', async () => {
    await until(startsAt - HOUR - 1)
    expect(await checkIn(resident)).toBe('activity-early')
    await until(startsAt - HOUR)
    expect(await checkIn(resident, digits === '000000' ? '000001' : '000000')).toBe('activity-code')
    expect(await checkIn(resident)).toBe('not refused')
    expect(await show(resident)).toMatchObject({ iCheckedIn: true, present: 1, mine: 'none' })
  })

  test('checked in twice, by two ways, counts once with the first time', async () => {
    await until(startsAt)
    const first = await world.ask(elder, activityCheckIn, { activityId, digits })
    const { code } = await world.ask(elder, sessionOpen, {})
    await until(startsAt + HOUR)
    expect(await world.ask(secretary, activityCheckInFor, { activityId, personCodes: [code] })).toEqual(first)
    expect(await show(secretary)).toMatchObject({ present: 1 })
  })

  test('the host checks in a neighbour by number until three days later, a stranger never', async () => {
    await come(elder)
    await until(startsAt + 3 * DAY)
    expect(await checkIn(elder)).toBe('activity-late')
    const { code } = await world.ask(elder, sessionOpen, {})
    await world.ask(secretary, activityCheckInFor, { activityId, personCodes: [code] })
    const { items } = await world.ask(secretary, activityRoster, { activityId })
    expect(items).toMatchObject([{ who: '1幢居民', seat: 'place', byHost: true, state: 'present' }])
    const { code: nobody } = await world.ask(staff, sessionOpen, {})
    const input = { activityId, personCodes: [nobody] }
    expect(await world.refused(secretary, activityCheckInFor, input)).toBe('person-unknown')
  })

  test('the code is for those who host, and each activity has its own', async () => {
    const other = await world.ask(secretary, activityOrganise, { ...plan({ teamId }), startsAt: startsAt + 2 * HOUR })
    const code = await world.ask(secretary, activityCode, { activityId: other.id })
    expect(code.digits).not.toBe(digits)
    expect(await world.refused(tenant, activityCode, { activityId })).toBe('not-allowed')
  })

  test('another compound of the community does not know of it', async () => {
    await world.hand.act(staff, 'scope.add', { scope: community, segment: 'other', kind: 'compound', name: '水岸小区' })
    expect(await world.refused(staff, activityList, { scope: `${community}/other` })).toBe('not refused')
    const { items } = await world.ask(staff, activityList, { scope: `${community}/other` })
    expect(items).toEqual([])
  })
})

test('who joins a home later is as much a neighbour as the others', async () => {
  const late = neighbour(99)
  await joinHome(world.hand, late, `${compound}/g1/1/1/201`, 'family')
  expect(await come(late)).toMatchObject({ mine: 'place' })
})
