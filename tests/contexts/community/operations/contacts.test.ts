/** Phone numbers: shown only for a purpose, to those who keep the register, with a line that the household sees. */
import { accessList, contactReveal } from 'types/community'
import { elder, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const home = `${compound}/g1/1/1/101`

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

test('the number is the one in the roster, and the household sees who looked, when and why', async () => {
  const { phones } = await world.ask(secretary, contactReveal, { scope: home, purpose: '通知今晚议事会' })
  expect(phones).toEqual(['13978800404'])
  const { items } = await world.ask(resident, accessList, {})
  expect(items).toEqual([
    { at: world.hand.now(), who: '红邻书记 赵建国', label: '1幢1单元101', purpose: '通知今晚议事会' }
  ])
})

test('the next household sees nothing of it', async () => {
  await world.ask(secretary, contactReveal, { scope: home, purpose: '通知今晚议事会' })
  expect((await world.ask(elder, accessList, {})).items).toEqual([])
})

test('without a purpose, and without a post, no number is shown and no line is written', async () => {
  expect(await world.refused(secretary, contactReveal, { scope: home, purpose: '' })).toBe('bad-input')
  expect(await world.refused(tenant, contactReveal, { scope: home, purpose: '随便看看邻居' })).toBe('not-allowed')
  expect(await world.stored('access_lines')).toEqual([])
})

test('a home without a number says what to do instead', async () => {
  const scope = `${compound}/g1/1/2/102`
  expect(await world.refused(staff, contactReveal, { scope, purpose: '通知今晚议事会' })).toBe('phone-missing')
})

test('every look leaves its own line, newest first', async () => {
  for (const purpose of ['通知今晚议事会', '核对房屋面积']) {
    await world.cloud.hooks.clock.advance(1000)
    await world.ask(staff, contactReveal, { scope: home, purpose })
  }
  const { items } = await world.ask(resident, accessList, {})
  expect(items.map(line => line.purpose)).toEqual(['核对房屋面积', '通知今晚议事会'])
})
