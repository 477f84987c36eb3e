/** The demo's other two compounds and the people who serve: what the tests' small town does without. */
import { join } from 'node:path'
import type { Hand } from './hand'
import {
  chief,
  communitySecretary,
  dweller,
  founder,
  gridWorker,
  helper,
  liuyuanSecretary,
  neighbour,
  secretary,
  shuianSecretary,
  staff
} from './people'
import { appoint, community, compound, importRoster, joinHome, moveIn, moveNeighboursIn, neighboursHomes } from './town'
import type { Ground } from './year/ground'

const liuyuan = `${community}/liuyuan`
const shuian = `${community}/shuian`
const chiefsHome = `${compound}/g1/1/1/201`

/** Owners beside the personas: enough to carry a vote of two thirds of 355 heads. */
export const NEIGHBOURS = 280
const LIUYUAN_OWNERS = 14
const SHUIAN_OWNERS = 72

export const grounds: Readonly<Record<'jinqilin' | 'liuyuan' | 'shuian', Ground>> = {
  jinqilin: { compound, leader: secretary, people: neighbour, count: NEIGHBOURS },
  liuyuan: {
    compound: liuyuan,
    leader: liuyuanSecretary,
    people: index => dweller('Liuyuan', index),
    count: LIUYUAN_OWNERS
  },
  shuian: { compound: shuian, leader: shuianSecretary, people: index => dweller('Shuian', index), count: SHUIAN_OWNERS }
}

/** Two more compounds under the same community, each with its roster and its 红邻书记. */
export async function foundNeighbours(hand: Hand, rosters: string): Promise<void> {
  await hand.act(founder, 'scope.add', { scope: community, segment: 'liuyuan', kind: 'compound', name: '柳园小区' })
  await hand.act(founder, 'scope.add', { scope: community, segment: 'shuian', kind: 'compound', name: '水岸新城' })
  await importRoster(hand, join(rosters, 'roster-16.xlsx'), liuyuan, '柳园小区')
  await importRoster(hand, join(rosters, 'roster-96.xlsx'), shuian, '水岸新城')
  await appoint(hand, founder, communitySecretary, 'community_secretary', community, '孙红')
  await appoint(hand, staff, liuyuanSecretary, 'hl_secretary', liuyuan, '钱学礼')
  await appoint(hand, staff, shuianSecretary, 'hl_secretary', shuian, '魏秀芹')
  await appoint(hand, staff, chief, 'building_chief', `${compound}/g1/1`, '周桂兰')
  await appoint(hand, staff, gridWorker, 'grid_worker', `${compound}/g1`, '马超')
  await appoint(hand, staff, helper, 'proxy_helper', compound, '李萍')
}

/** Everybody moves in; the building chief lives in the building she looks after. */
export async function moveEverybodyIn(hand: Hand): Promise<number> {
  await joinHome(hand, chief, chiefsHome, 'owner')
  const { liuyuan: small, shuian: young } = grounds
  return (
    (await moveNeighboursIn(hand, NEIGHBOURS, [chiefsHome])) +
    (await moveIn(hand, small.compound, small.people, small.count)) +
    (await moveIn(hand, young.compound, young.people, young.count))
  )
}

/** Who lives in which home of 金麒麟小区, personas left out. */
export async function neighboursWithHomes(hand: Hand): Promise<{ scope: string; person: string }[]> {
  const homes = await neighboursHomes(hand, [chiefsHome])
  return homes.slice(0, NEIGHBOURS).map((scope, index) => ({ scope, person: neighbour(index) }))
}
