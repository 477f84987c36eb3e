/** Steps of a matter that several tests take on their way. */
import { type MatterView, matterFinish, matterPlan, matterShow, matterTriage, type Route } from 'types/matters'
import { matterRaise } from 'types/raising'
import { resident, staff } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import type { World } from '../../../world'

export const DAY = 86_400_000

export const raise = (world: World, title = '小区充电桩太少', by = resident): Promise<MatterView> =>
  world.ask(by, matterRaise, { scope: `${compound}/g1/1/1`, title, text: '从楼上拉线太危险' })

const seen = (world: World, matterId: string): Promise<MatterView> => world.ask(staff, matterShow, { matterId })

/** Where a matter that is not taken up here is taken up. */
export const nextDoor = { name: '社区人民调解委员会', phone: '0635-1234567', address: '居委会一楼' }

/** Each step gives the matter as staff see it afterwards. */
export async function triage(world: World, matterId: string, route: Route, dutyId = 'charging'): Promise<MatterView> {
  await world.ask(staff, matterTriage, { matterId, dutyId, route, reason: '按职责清单办理', nextDoor })
  return seen(world, matterId)
}

export const planText = { people: '物业两人', money: '公共收益四万', policy: '已公示', services: '厂家安装' }

export async function plan(world: World, matterId: string, doneBy: number): Promise<MatterView> {
  await world.ask(staff, matterPlan, { matterId, plan: { ...planText, doneBy } })
  return seen(world, matterId)
}

export async function finish(world: World, matterId: string): Promise<MatterView> {
  await world.ask(staff, matterFinish, { matterId, result: '装好二十个充电桩', gains: '不再飞线充电' })
  return seen(world, matterId)
}
