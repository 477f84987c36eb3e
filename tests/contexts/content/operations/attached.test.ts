/** Photos on a matter: only one's own, only what was not sent back; who sees them when; and that they stay. */
import { matterShow } from 'types/matters'
import { matterRaise } from 'types/raising'
import { elder, resident, secretary, staff } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { secondJpeg, thirdJpeg } from '../pictures'
import { answered, DAY_MS, filesOf, photoOf } from '../scene'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const lamp = (media: string[]) => ({ scope: compound, title: '楼道灯又坏了', text: '三天了，晚上看不见台阶。', media })
const seen = async (by: string, matterId: string) =>
  (await world.ask(by, matterShow, { matterId })).media.map(({ state, mine, url }) => [state, mine, Boolean(url)])

test('until it has passed only its author and those who deal with it see the photo; then everybody', async () => {
  const photo = await photoOf(world, resident)
  const { id } = await world.ask(resident, matterRaise, lamp([photo]))
  expect(await seen(resident, id)).toEqual([['checking', true, true]])
  expect(await seen(secretary, id)).toEqual([['checking', false, true]])
  expect(await seen(elder, id)).toEqual([['checking', false, false]])
  await answered(world)
  expect(await seen(elder, id)).toEqual([['passed', false, true]])
})

test('somebody else’s photo, one that does not exist and one that was sent back are not taken', async () => {
  const theirs = await photoOf(world, elder)
  const bad = await photoOf(world, resident, 'risky.jpg', secondJpeg)
  await answered(world)
  expect(await world.refused(resident, matterRaise, lamp([theirs]))).toBe('media-missing')
  expect(await world.refused(resident, matterRaise, lamp(['f_0000000000000000']))).toBe('media-missing')
  expect(await world.refused(resident, matterRaise, lamp([bad]))).toBe('media-refused')
  expect(await world.stored('matters')).toEqual([])
})

test('a photo that hangs on a matter stays, however long; a loose one beside it goes', async () => {
  const kept = await photoOf(world, resident)
  await photoOf(world, resident, 'loose.jpg', thirdJpeg)
  const { id } = await world.ask(resident, matterRaise, lamp([kept, kept]))
  await answered(world)
  await world.pass(8 * DAY_MS)
  await world.tick()
  expect((await filesOf(world)).filter(path => path.startsWith('media/'))).toEqual([`media/${kept}.jpg`])
  expect(await seen(staff, id)).toEqual([['passed', false, true]])
})

test('a photo that was let go cannot be attached any more', async () => {
  const photo = await photoOf(world, resident)
  await answered(world)
  await world.pass(8 * DAY_MS)
  expect(await world.refused(resident, matterRaise, lamp([photo]))).toBe('media-missing')
})
