/** The clock: what is due happens once, whoever winds it and however often; one bad document stops nobody. */
import { matterShow } from 'types/matters'
import { noticeList } from 'types/notices'
import { matterRaise } from 'types/raising'
import { resident, staff } from '../../local/demo/people'
import { compound } from '../../local/demo/town'
import { openWorld, type World } from '../world'

const DAY_MS = 86_400_000

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const raise = (title: string) => world.ask(resident, matterRaise, { scope: compound, title, text: '' })
const overdueLines = async (matterId: string) =>
  (await world.ask(resident, matterShow, { matterId })).timeline.filter(line => line.what.startsWith('已过期限'))

test('two clocks at the same moment serve what is due once', async () => {
  const { id } = await raise('东边围墙倒了')
  await world.cloud.hooks.clock.advance(2 * DAY_MS)
  await Promise.all([world.tick(), world.tick(), world.tick()])
  expect(await overdueLines(id)).toHaveLength(1)
  const { items } = await world.ask(staff, noticeList, {})
  expect(new Set(items.map(notice => notice.title)).size).toBe(items.length)
})

test('a clock that was stopped for a week catches up', async () => {
  const { id } = await raise('东边围墙倒了')
  await world.pass(7 * DAY_MS)
  expect(await overdueLines(id)).toHaveLength(1)
})

test('more documents than a page holds are all served in one turn', async () => {
  for (let index = 0; index < 45; index++) await raise(`第${index}件要办的事`)
  await world.pass(2 * DAY_MS)
  const matters = await world.stored<{ timeline: { what: string }[] }>('matters')
  const late = matters.filter(matter => matter.timeline.some(line => line.what.startsWith('已过期限')))
  expect(late).toHaveLength(45)
})

test('a document that cannot be served is put aside and the others are served', async () => {
  const broken = await raise('这一件坏了')
  const sound = await raise('这一件是好的')
  await world.tick()
  const change = { $set: { outbox: [{ id: 'x', kind: 'notice', audience: null }] } }
  await world.cloud.store.update('matters', { _id: broken.id }, change)
  await world.pass(2 * DAY_MS)
  expect(await overdueLines(sound.id)).toHaveLength(1)
  const [stored] = (await world.stored<{ _id: string; nextDueAt: number }>('matters')).filter(
    matter => matter._id === broken.id
  )
  expect(stored?.nextDueAt).toBe(world.hand.now() + 5 * 60_000)
})

test('only the timer winds the clock: a person who calls it moves nothing', async () => {
  await raise('东边围墙倒了')
  await world.cloud.hooks.clock.advance(2 * DAY_MS)
  const before = await world.stored('matters')
  await expect(world.cloud.invoke('clock', {}, { openid: resident })).resolves.toEqual({
    refused: 'only the timer winds the clock'
  })
  expect(await world.stored('matters')).toEqual(before)
})
