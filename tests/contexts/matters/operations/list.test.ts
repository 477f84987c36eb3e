/** Lists of matters: paged without gaps or doubles, what is due soonest first, and few round trips. */
import type { Operation } from 'types/contract'
import { matterFinish, matterList, matterProgress, matterShow, matterSupport, matterTriage } from 'types/matters'
import { matterRaise } from 'types/raising'
import { elder, resident, staff, tenant } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { finish, raise, triage } from './walk'

const MANY = 45

let world: World
beforeAll(async () => {
  world = await openWorld(async opened => {
    for (let i = 0; i < MANY; i++) {
      if (i % 4 === 0) await opened.cloud.hooks.clock.advance(60_000)
      await raise(opened, `第 ${i} 件事情`, [resident, elder, tenant][i % 3])
    }
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

async function whole(by: string, filter: 'near' | 'mine' | 'due', scope = compound) {
  const pages: { id: string; title: string }[][] = []
  let after: string | undefined
  do {
    const page = await world.ask(by, matterList, { scope, filter, ...(after ? { after } : {}) })
    pages.push(page.items)
    after = page.next
  } while (after)
  return pages
}

test('pages of twenty hold every matter once, newest first', async () => {
  const pages = await whole(elder, 'near')
  expect(pages.map(page => page.length)).toEqual([20, 20, 5])
  const ids = pages.flat().map(matter => matter.id)
  expect(new Set(ids).size).toBe(MANY)
  expect(pages[0]?.[0]?.title).toBe(`第 ${MANY - 1} 件事情`)
})

test('mine are those I raised, all of them', async () => {
  expect((await whole(resident, 'mine')).flat()).toHaveLength(MANY / 3)
})

test('what waits for staff comes soonest first, page by page, also for a whole community; what waits for nobody is not there', async () => {
  const newest = (await whole(staff, 'near'))[0]?.[0]?.id ?? ''
  const [second] = (await whole(staff, 'near'))[0]?.slice(1) ?? []
  await triage(world, newest, 'order', 'drain')
  await triage(world, second?.id ?? '', 'declined', 'in-court')
  const all = (await whole(staff, 'due', community)).flat()
  expect(all).toHaveLength(MANY - 1)
  expect(new Set(all.map(matter => matter.id)).size).toBe(MANY - 1)
  expect(all.at(-1)?.id).toBe(newest)
})

test('a page of cards carries the voices of each', async () => {
  const { items } = await world.ask(staff, matterList, { scope: compound, filter: 'near' })
  const theirs = items.find(matter => matter.title === '第 43 件事情')?.id ?? ''
  await world.ask(resident, matterSupport, { matterId: theirs })
  await world.ask(tenant, matterSupport, { matterId: theirs })
  const again = await world.ask(staff, matterList, { scope: compound, filter: 'near' })
  expect(again.items.filter(matter => matter.supports > 0)).toEqual([
    expect.objectContaining({ id: theirs, supports: 2 })
  ])
})

describe('round trips', () => {
  let asked = 0
  /** Calls of the database when the phone carries its pass. */
  async function trips(by: string, operation: Operation, input: object): Promise<number> {
    const { answer } = await world.send(by, matterList, { scope: compound, filter: 'near' })
    const carried = { token: `counted-${++asked}`, ...(answer.pass ? { pass: answer.pass } : {}) }
    const { calls } = await world.send(by, operation, input as never, carried)
    return calls.filter(call => call.action.startsWith('database.')).length
  }

  test.each([
    ['matter.list', 2, matterList, { scope: compound, filter: 'near' }],
    ['matter.raise', 3, matterRaise, { scope: compound, title: '又有一件事', text: '' }]
  ] as const)('%s takes %i', async (_, count, operation, input) => {
    expect(await trips(resident, operation, input)).toBe(count)
  })

  test('each step of one matter', async () => {
    const { id: matterId } = await raise(world)
    const sort = { matterId, dutyId: 'drain', route: 'order', reason: '请物业去办' }
    expect(await trips(elder, matterSupport, { matterId })).toBe(3)
    expect(await trips(staff, matterTriage, sort)).toBe(2)
    expect(await trips(staff, matterProgress, { matterId, text: '师傅上门了' })).toBe(2)
    expect(await trips(staff, matterShow, { matterId })).toBe(2)
    expect(await trips(tenant, matterShow, { matterId })).toBe(3)
    expect(await trips(staff, matterFinish, { matterId, result: '已经通了', gains: '不再外溢' })).toBe(3)
    expect(await trips(elder, matterShow, { matterId })).toBe(5)
  })

  test('a list with matters out for rating asks no more than any other', async () => {
    const { id } = await raise(world)
    await triage(world, id, 'order')
    await finish(world, id)
    expect(await trips(resident, matterList, { scope: compound, filter: 'near' })).toBe(2)
  })
})
