/** The helps of one activity, booked together through the real SDK: as if each had been booked alone, at a third of the cost. */
import { activityCheckInFor, activityConfirm, activityOrganise, activityRoster } from 'types/activities'
import { sessionOpen } from 'types/community'
import { pointsPublish } from 'types/points'
import { teamFound } from 'types/teams'
import { elder, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { community, compound, joinHome } from '../../../../local/demo/town'
import { terms } from '../../../operations/examples/shop-walk'
import { openWorld, type World } from '../../../world'

const HOUR = 3_600_000
const LATER = 6 * 60_000
const others = ['oBookedTogether0000000001', 'oBookedTogether0000000002']
const helpers = [resident, tenant, elder, ...others]

let world: World
let back: () => Promise<void>
/** `count` of the helpers have been there, and nothing is confirmed. */
const lines: Record<number, { activityId: string; helpIds: string[] }> = {}
beforeAll(async () => {
  world = await openWorld(async opened => {
    for (const [index, openid] of others.entries()) {
      await joinHome(opened.hand, openid, `${compound}/g1/2/1/${101 + index}`, 'owner')
    }
    await opened.ask(staff, pointsPublish, { scope: community, terms, startsOn: '2026-06-01' })
    const team = { scope: community, name: '清雪队', about: '平时打扫。', kinds: ['clean' as const] }
    const { id: teamId } = await opened.ask(staff, teamFound, team)
    for (const count of [3, 5]) lines[count] = await heldWith(opened, teamId, count)
    await opened.tick()
  })
  back = await world.keep()
})
beforeEach(() => back())
afterAll(() => world.close())

async function heldWith(opened: World, teamId: string, count: number) {
  const startsAt = opened.hand.now() + HOUR
  const { id: activityId } = await opened.ask(staff, activityOrganise, {
    teamId,
    scope: compound,
    kind: 'clean',
    title: `${count} 个人打扫门口`,
    about: '扫帚有。',
    forWhom: '邻居',
    place: '3 号楼前',
    startsAt,
    lastsMinutes: 60,
    capacity: 10
  })
  await opened.cloud.hooks.clock.advance(HOUR)
  const personCodes: string[] = []
  for (const openid of helpers.slice(0, count)) personCodes.push((await opened.ask(openid, sessionOpen, {})).code)
  await opened.ask(staff, activityCheckInFor, { activityId, personCodes })
  await opened.cloud.hooks.clock.advance(2 * HOUR)
  const { items } = await opened.ask(staff, activityRoster, { activityId })
  return { activityId, helpIds: items.flatMap(({ helpId }) => helpId ?? []) }
}

const confirm = (count: number) => {
  const { activityId = '', helpIds = [] } = lines[count] ?? {}
  return world.ask(staff, activityConfirm, { activityId, lines: helpIds.map(helpId => ({ helpId, minutes: 60 })) })
}

/** Winds the clock by a name, so that it can be made to fail; what it asked of the database. */
async function wind(token: string) {
  await world.cloud.invoke('clock', {}, { trigger: 'minute', token }).catch(() => undefined)
  return world.cloud.hooks.calls(token)
}

interface Kept {
  _id: string
  book: string
  state: string
  points: number
  title: string
  personId: string
  lots: { points: number }[]
  waiting: object[]
}

/** What a person could see of it, whatever way it came about. */
async function outcome() {
  const [entries, helps, purses, inbox] = await Promise.all(
    ['entries', 'helps', 'purses', 'inbox'].map(name => world.stored<Kept>(name))
  )
  return {
    entries: entries?.map(({ _id }) => _id).sort(),
    helps: helps?.map(({ _id, state, points }) => `${_id} ${state} ${points}`).sort(),
    purses: purses?.map(({ personId, lots, waiting }) => `${personId} ${lots[0]?.points} ${waiting.length}`).sort(),
    told: inbox?.flatMap(({ title, personId }) => (title === '您的服务时长记上了' ? [personId] : [])).sort()
  }
}

/** What died within a transaction is given up in half a minute, as a restored moment does at once. */
async function recovered() {
  await world.cloud.hooks.restore(await world.cloud.hooks.snapshot())
  for (let turn = 0; turn < 2; turn++) {
    await world.cloud.hooks.clock.advance(LATER)
    await world.tick()
  }
  return outcome()
}

test('however many are confirmed with the same minutes, confirming them is one write', async () => {
  await confirm(3)
  const writes = world.cloud.hooks
    .calls(world.cloud.hooks.invocations().at(-1) ?? '')
    .filter(({ action, target }) => action === 'database.modifyDocument' && target === 'helps')
  expect(writes).toHaveLength(1)
})

describe('when another host confirms one of three between the reading and the writing', () => {
  const beside = async (minutes: number) => {
    const { activityId = '', helpIds = [] } = lines[3] ?? {}
    const run = () =>
      world.ask(secretary, activityConfirm, { activityId, lines: [{ helpId: helpIds[1] ?? '', minutes }] })
    world.cloud.hooks.inject({ invocation: 'slow', operation: 'database.modifyDocument', kind: 'meanwhile', run })
    const input = { activityId, lines: helpIds.map(helpId => ({ helpId, minutes: 60 })) }
    const { answer } = await world.send(staff, activityConfirm, input, { token: 'slow' })
    const helps = await world.stored<{ _id: string; minutes: number }>('helps')
    const minutesOf = (id: string) => helps.find(({ _id }) => _id === id)?.minutes
    return { said: answer.ok ? 'yes' : answer.refusal.reason, minutes: helpIds.map(minutesOf) }
  }

  test('to the same effect, both are told yes', async () => {
    expect(await beside(60)).toEqual({ said: 'yes', minutes: [60, 60, 60] })
  })

  test('to another one, what the other said stands, the rest is written, and who came second is told', async () => {
    expect(await beside(45)).toEqual({ said: 'help-missing', minutes: [60, 45, 60] })
  })
})

test('each further person costs five round trips more', async () => {
  await confirm(3)
  const three = (await wind('three')).length
  await back()
  await confirm(5)
  const five = (await wind('five')).length
  expect(five - three).toBe(2 * 5)
  expect(three).toBeLessThanOrEqual(3 * 5 + 18)
  expect((await outcome()).told).toHaveLength(5)
})

test('each has two entries of their own, and the purses and notices that booking alone would give', async () => {
  await confirm(5)
  await wind('once')
  const { entries, helps, told } = await outcome()
  const { helpIds = [] } = lines[5] ?? {}
  expect(entries).toEqual(expect.arrayContaining(helpIds.flatMap(id => [`${id}:1`, `pe:${id}:1`])))
  expect(helps?.filter(line => line.endsWith('booked 20'))).toHaveLength(5)
  expect(told).toHaveLength(5)
})

test('killed before any call, or with its answer lost, the next clocks bring it to the same end', async () => {
  await confirm(3)
  const calls = (await wind('whole')).length
  const wanted = await recovered()
  for (let step = 1; step <= calls; step++) {
    for (const kind of ['before', 'answer-lost'] as const) {
      await back()
      await confirm(3)
      world.cloud.hooks.inject({ invocation: `${kind}-${step}`, step, kind })
      await wind(`${kind}-${step}`)
      expect({ kind, step, ...(await recovered()) }).toEqual({ kind, step, ...wanted })
    }
  }
}, 300_000)

test('a rival clock between any two calls books nobody twice', async () => {
  await confirm(3)
  const calls = (await wind('alone')).length
  const wanted = await recovered()
  for (let step = 1; step <= calls; step++) {
    await back()
    await confirm(3)
    let rival: Promise<unknown> = Promise.resolve()
    const run = async () => {
      rival = wind(`rival-${step}`)
    }
    world.cloud.hooks.inject({ invocation: `beside-${step}`, step, kind: 'meanwhile', run })
    await wind(`beside-${step}`)
    await rival
    expect({ step, ...(await recovered()) }).toEqual({ step, ...wanted })
  }
}, 300_000)

test('where one of them was booked before, the others are booked beside it', async () => {
  const { activityId = '', helpIds = [] } = lines[3] ?? {}
  await world.ask(secretary, activityConfirm, { activityId, lines: [{ helpId: helpIds[1] ?? '', minutes: 60 }] })
  await wind('first')
  const change = { $set: { state: 'confirmed', nextDueAt: 1, points: 0 }, $unset: { booked: '' } }
  await world.cloud.store.update('helps', { _id: helpIds[1] }, change)
  await confirm(3)
  await wind('then')
  const { entries, helps, purses } = await outcome()
  expect(entries?.filter(id => id.startsWith('pe:'))).toHaveLength(3)
  expect(helps?.filter(line => line.endsWith('booked 20'))).toHaveLength(3)
  expect(purses?.filter(line => line.endsWith(' 20 0'))).toHaveLength(3)
})
