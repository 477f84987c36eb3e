/** The plan of a compound through the real door: it draws itself from the register, staff keep it, nobody overwrites. */
import { type PlanItem, planKeep, planShow } from 'types/places'
import { resident, secondStaff, secretary, staff } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const show = (by = resident, scope = `${compound}/g1/1/1`) => world.ask(by, planShow, { scope })
const gate: PlanItem = { id: 'westgate', kind: 'gate', label: '西门', x: 0, y: 500 }

test('before anybody draws, every building of the register is there, with the usual places, from any place inside', async () => {
  const plan = await show()
  const places = await world.stored<{ kind: string; _id: string }>('places')
  const registered = places.filter(({ kind, _id }) => kind === 'building' && _id.startsWith(compound))
  expect(
    plan.items
      .filter(({ kind }) => kind === 'building')
      .map(({ id }) => id)
      .sort()
  ).toEqual(registered.map(({ _id }) => _id).sort())
  expect(plan).toMatchObject({ scope: compound, name: '金麒麟小区', version: 0, mayKeep: false })
  expect((await show(staff)).mayKeep).toBe(true)
})

test('what staff keep is what everybody sees; a building keeps the name of the register', async () => {
  const [first] = (await show()).items
  if (!first) throw new Error('the register has no building')
  const items = [{ ...first, label: '改了名', x: 11, y: 22 }, gate]
  const kept = await world.ask(secretary, planKeep, { scope: compound, items, seen: 0 })
  expect(kept.items[0]).toEqual({ ...first, x: 11, y: 22 })
  const seen = await show()
  expect(seen).toMatchObject({ version: 1, mayKeep: false })
  expect(seen.items.at(-1)).toEqual(gate)
})

test('two who drew at the same time: the second is told to look again and nothing is lost', async () => {
  const keep = (by: string, label: string, seen: number) =>
    world.send(by, planKeep, { scope: compound, items: [{ ...gate, label }], seen })
  const both = await Promise.all([keep(staff, '南门', 0), keep(secondStaff, '北门', 0)])
  const reasons = both.map(({ answer }) => (answer.ok ? 'yes' : answer.refusal.reason)).sort()
  expect(reasons).toEqual(['stale-view', 'yes'])
  expect(await world.refused(staff, planKeep, { scope: compound, items: [], seen: 0 })).toBe('stale-view')
  expect((await world.ask(staff, planKeep, { scope: compound, items: [], seen: 1 })).version).toBe(2)
})

test('no plan without a compound, no building of another one, no name that cannot be shown', async () => {
  const keep = (items: PlanItem[], scope = compound) => world.refused(staff, planKeep, { scope, items, seen: 0 })
  expect(await world.refused(resident, planShow, { scope: community })).toBe('scope-missing')
  expect(await keep([gate], community)).toBe('scope-missing')
  expect(await keep([{ ...gate, kind: 'building', id: `${compound}/g9/9` }])).toBe('plan-twice')
  expect(await keep([gate, gate])).toBe('plan-twice')
  expect(await keep([{ ...gate, label: '打死你' }])).toBe('text-risky')
})
