/** 民享 through the real door: what anybody may see of a finished matter, and the recipes that others find. */
import { matterReopen } from 'types/judging'
import { matterFinish } from 'types/matters'
import { matterRaise } from 'types/raising'
import { journeyCode, journeyShow, recipeList, recipeShow } from 'types/sharing'
import { elder, resident, staff, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { DAY, finish, raise, triage } from './walk'

const stranger = 'oStranger000000000000001'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const done = async (title?: string): Promise<string> => {
  const { id } = await raise(world, title)
  await triage(world, id, 'order', 'monitoring')
  await finish(world, id)
  return id
}
const pass = async (days: number) => {
  await world.pass(days * DAY)
  await world.tick()
}
const found = async (query?: string) =>
  (await world.ask(tenant, recipeList, { scope: compound, ...(query ? { query } : {}) })).items.map(({ id }) => id)

test('the way of a finished matter is open to anybody, and to nobody before there is a result', async () => {
  const { id: matterId } = await raise(world)
  expect(await world.refused(stranger, journeyShow, { matterId })).toBe('not-found')
  await triage(world, matterId, 'order', 'monitoring')
  expect(await world.refused(elder, journeyShow, { matterId })).toBe('not-found')
  await finish(world, matterId)
  expect((await world.ask(stranger, journeyShow, { matterId })).stages).toHaveLength(6)
})

test('the code for a picture of it is given to whoever may see it, and before that to nobody', async () => {
  const { id: matterId } = await raise(world)
  expect(await world.refused(stranger, journeyCode, { matterId })).toBe('not-found')
  await triage(world, matterId, 'order', 'monitoring')
  await finish(world, matterId)
  const { imageBase64 } = await world.ask(stranger, journeyCode, { matterId })
  expect(Buffer.from(imageBase64, 'base64').subarray(1, 4).toString()).toBe('PNG')
})

test('nothing in it is personal: no name, no id, no home, no recording', async () => {
  const input = { scope: `${compound}/g1/1/1`, title: '1幢1单元101门口灯坏了', text: '我叫徐芳，电话13978800404' }
  const { id: matterId } = await world.ask(resident, matterRaise, input)
  await triage(world, matterId, 'order', 'corridor-light')
  const result = { matterId, result: '刘师傅换了灯，打13978800404问过徐阿姨', gains: '一单元各户' }
  await world.ask(staff, matterFinish, result)
  const journey = JSON.stringify(await world.ask(stranger, journeyShow, { matterId }))
  expect(journey).not.toMatch(/徐|刘师傅|13978800404|101|p_[0-9a-z]/)
})

test('a sensitive matter has no way to show and becomes no recipe', async () => {
  const input = { scope: `${compound}/g1/1/1`, title: '有人跟踪我上楼', text: '', sensitive: true }
  const { id: matterId } = await world.ask(resident, matterRaise, input)
  await triage(world, matterId, 'order', 'monitoring')
  await finish(world, matterId)
  expect(await world.refused(stranger, journeyShow, { matterId })).toBe('not-found')
  await pass(7)
  expect(await found()).toEqual([])
})

test('a matter that closes becomes a recipe, found by its words and by others for the same thing', async () => {
  const light = await done('楼道声控灯坏了')
  const dogs = await done('有人遛狗不牵绳')
  expect(await found()).toEqual([])
  await pass(7)
  expect((await found()).sort()).toEqual([light, dogs].sort())
  expect((await found('晚上灯不亮'))[0]).toBe(light)
  expect(await found('遛狗')).toEqual([dogs])
  expect(await found('高空抛物')).toEqual([])
})

test('a recipe says what was done, in roles and days; who follows it finds it in their own matter', async () => {
  const id = await done('楼道声控灯坏了')
  await pass(7)
  const recipe = await world.ask(stranger, recipeShow, { recipeId: id })
  expect(recipe.steps.map(({ who }) => who)).toEqual(['居民', '社区工作人员', '社区工作人员'])
  expect(JSON.stringify(recipe)).not.toMatch(/刘敏|1幢/)
  const input = { scope: compound, title: '我们楼的灯也坏了', text: '', like: id }
  expect((await world.ask(elder, matterRaise, input)).like).toEqual({ recipeId: id, title: recipe.title })
})

test('a matter that is taken up again is no recipe any more, until it closes again', async () => {
  const matterId = await done()
  await pass(7)
  await world.ask(resident, matterReopen, { matterId, reason: '又坏了一次' })
  await world.tick()
  expect(await found()).toEqual([])
  expect(await world.refused(stranger, recipeShow, { recipeId: matterId })).toBe('not-found')
  await finish(world, matterId)
  await pass(7)
  expect(await found()).toEqual([matterId])
})

test('nobody lists recipes for a place that is not theirs', async () => {
  expect(await world.refused(stranger, recipeList, { scope: compound })).toBe('not-allowed')
})
