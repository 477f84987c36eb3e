/** From a published rule to a thing collected at the counter, as far as an example needs it; each step builds on the one before. */

import * as activities from 'types/activities'
import { sessionOpen } from 'types/community'
import { merchantKeep } from 'types/merchants'
import { pointsPublish } from 'types/points'
import { itemKeep, itemRedeem, redemptionCollect, stockRecord } from 'types/shop'
import { teamFound } from 'types/teams'
import { resident, secretary, staff, tenant } from '../../../local/demo/people'
import { community, compound } from '../../../local/demo/town'
import type { World } from '../../world'
import type { Made } from './walk'

const HOUR_MS = 3_600_000

export const terms = {
  rows: [
    { kind: 'clean' as const, basis: 'hour' as const, points: 20, perDay: 60, perMonth: 200 },
    { kind: 'visit' as const, basis: 'act' as const, points: 5, perDay: 10, perMonth: 60 }
  ],
  perDay: 80,
  perMonth: 240,
  expiryMonths: 12,
  yearlyBudget: 10_000,
  agreed: '5 月 20 日居民议事会通过'
}

export async function ruled(world: World): Promise<Made> {
  await world.ask(staff, pointsPublish, { scope: community, terms, startsOn: '2026-06-01' })
  return {}
}

export const soap = {
  scope: community,
  name: '洗衣液 2kg',
  kind: 'goods' as const,
  price: 30,
  about: '一瓶两公斤，到社区服务中心领。',
  media: [],
  settleFen: 0,
  eachMonth: 2,
  on: true
}

/** Ten on the shelf. */
export async function stocked(world: World): Promise<Made> {
  const { id: itemId } = await world.ask(staff, itemKeep, soap)
  await world.ask(staff, stockRecord, { itemId, kind: 'supply', pieces: 10, why: '六月第一批' })
  return { itemId }
}

/** The secretary of the compound stands at the counter of a hairdresser. */
export async function partnered(world: World): Promise<Made> {
  const { code } = await world.ask(secretary, sessionOpen, {})
  const from = world.hand.now() - HOUR_MS
  const post = { scope: community, personCode: code, role: 'merchant', name: '惠民理发店', from, until: from + 9e9 }
  await world.hand.act(staff, 'appointment.make', post)
  const hours = '周一到周六 9 点到 18 点'
  const input = {
    scope: community,
    name: '惠民理发店',
    address: '金麒麟小区东门',
    hours,
    on: true,
    personCodes: [code]
  }
  const { id: merchantId } = await world.ask(staff, merchantKeep, input)
  const service = { ...soap, name: '理发一次', kind: 'service' as const, price: 20, settleFen: 1500, merchantId }
  const { id: itemId } = await world.ask(staff, itemKeep, service)
  await world.ask(staff, stockRecord, { itemId, kind: 'supply', pieces: 10, why: '六月十次' })
  return { merchantId, itemId }
}

/** Two neighbours help for two hours: forty points each, under the rule. */
export async function helped(world: World, begin = ruled): Promise<Made> {
  await begin(world)
  const team = { scope: community, name: '清雪队', about: '下雪了一起扫雪，平时打扫。', kinds: ['clean' as const] }
  const { id: teamId } = await world.ask(staff, teamFound, team)
  const startsAt = world.hand.now() + 2 * HOUR_MS
  const { id: activityId } = await world.ask(staff, activities.activityOrganise, {
    teamId,
    scope: compound,
    kind: 'clean',
    title: '打扫单元门口',
    about: '扫帚有，手套自己带。',
    forWhom: '全小区的邻居',
    place: '3 号楼前',
    startsAt,
    lastsMinutes: 120,
    capacity: 10
  })
  await world.cloud.hooks.clock.advance(startsAt - world.hand.now())
  const { digits } = await world.ask(staff, activities.activityCode, { activityId })
  for (const openid of [resident, tenant]) await world.ask(openid, activities.activityCheckIn, { activityId, digits })
  await world.cloud.hooks.clock.advance(3 * HOUR_MS)
  const { items } = await world.ask(staff, activities.activityRoster, { activityId })
  const lines = items.flatMap(({ helpId }) => (helpId ? [{ helpId, minutes: 120 }] : []))
  await world.ask(staff, activities.activityConfirm, { activityId, lines })
  await world.tick()
  await world.cloud.hooks.clock.advance(HOUR_MS)
  return { activityId }
}

/** There is something to get, and points to get it with. */
export async function shopping(world: World): Promise<Made> {
  return { ...(await helped(world)), ...(await stocked(world)) }
}

export async function held(world: World, begin = shopping): Promise<Made> {
  const made = await begin(world)
  const { id, digits = '' } = await world.ask(resident, itemRedeem, { itemId: made.itemId ?? '', price: soap.price })
  return { ...made, redemptionId: id, digits }
}

export async function collected(world: World): Promise<Made> {
  const made = await held(world)
  const input = { redemptionId: made.redemptionId ?? '', digits: made.digits ?? '' }
  await world.ask(staff, redemptionCollect, input)
  return made
}

/** A month later, a sheet with one haircut on it. */
export async function settled(world: World): Promise<Made> {
  const made = { ...(await helped(world)), ...(await partnered(world)) }
  const { id, digits = '' } = await world.ask(resident, itemRedeem, { itemId: made.itemId ?? '', price: 20 })
  await world.ask(secretary, redemptionCollect, { redemptionId: id, digits })
  await world.cloud.hooks.clock.advance(Date.UTC(2026, 6, 2) - world.hand.now())
  return made
}
