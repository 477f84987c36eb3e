/** Builds the demo town by doing what people do: places, posts, the real roster, homes joined by invitation. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hand } from './hand'
import { elder, founder, neighbour, resident, secondStaff, secretary, staff, tenant } from './people'

export const community = '371502/xianfeng/fude'
export const compound = `${community}/jinqilin`
/** The first homes of the roster belong to the personas. */
const homesOf = { resident: '1/1/101', elder: '1/1/102', tenant: '1/2/101' }

const day = 86_400_000

/** The house before anybody moves in: places, posts, the roster of 355 heads. */
export async function foundTown(hand: Hand, rosters: string): Promise<void> {
  for (const openid of [founder, staff, secondStaff, secretary]) await hand.act(openid, 'session.open', {})
  const places = [
    { scope: '371502', segment: 'xianfeng', kind: 'street', name: '先锋街道' },
    { scope: '371502/xianfeng', segment: 'fude', kind: 'community', name: '福德社区' },
    { scope: community, segment: 'jinqilin', kind: 'compound', name: '金麒麟小区' }
  ]
  for (const place of places) await hand.act(founder, 'scope.add', place)
  await appoint(hand, founder, staff, 'community_staff', community, '刘敏')
  await appoint(hand, founder, secondStaff, 'community_staff', community, '陈涛')
  await appoint(hand, staff, secretary, 'hl_secretary', compound, '赵建国')
  await importRoster(hand, join(rosters, 'roster-355.xlsx'), compound, '金麒麟小区')
}

export async function appoint(hand: Hand, giver: string, holder: string, role: string, scope: string, name: string) {
  const { code } = await hand.act<{ code: string }>(holder, 'session.open', {})
  const from = Math.floor(hand.now() / day) * day
  await hand.act(giver, 'appointment.make', { scope, personCode: code, role, name, from, until: from + 3 * 365 * day })
}

interface RosterView {
  id: string
  state: string
  seen: string
}

export async function importRoster(hand: Hand, file: string, scope: string, name: string): Promise<void> {
  const { uploadFolder } = await hand.act<{ uploadFolder: string }>(staff, 'session.open', {})
  const path = `${uploadFolder}/${scope.split('/').pop()}.xlsx`
  const fileId = await hand.upload(staff, path, await readFile(file))
  const read = await hand.act<RosterView>(staff, 'roster.read', { scope, fileId, fileName: `${name}业主清册.xlsx` })
  if (read.state === 'applied') return
  if (read.state !== 'ready') throw new Error(`the demo roster has open questions: ${JSON.stringify(read)}`)
  await hand.act(staff, 'roster.apply', { importId: read.id, seen: read.seen, remove: [] })
}

/** The personas join their homes with the codes that staff gave them. */
export async function movePersonasIn(hand: Hand): Promise<void> {
  await joinHome(hand, resident, `${compound}/g1/${homesOf.resident}`, 'owner')
  await joinHome(hand, elder, `${compound}/g1/${homesOf.elder}`, 'owner')
  await joinHome(hand, tenant, `${compound}/g1/${homesOf.tenant}`, 'tenant')
  await hand.act(elder, 'session.settings', { elder: true })
}

/** Joins a person to one home, with a code that staff give. */
export async function joinHome(hand: Hand, openid: string, scope: string, relation: string): Promise<void> {
  const me = await hand.act<{ homes: unknown[] }>(openid, 'session.open', {})
  if (me.homes.length > 0) return
  const { code } = await hand.act<{ code: string }>(staff, 'invite.issue', { scope, relation })
  await hand.act(openid, 'invite.accept', { code })
}

/** How many invitations one member of staff may make in a minute, with room to spare. */
const INVITES_A_MINUTE = 50

/**
 * Owners of a compound's homes join, one for each home, until so many have; their phones are quiet unless the demo
 * moves them.
 * @param taken homes that belong to others already
 * @returns how many joined
 */
export async function moveIn(
  hand: Hand,
  scope: string,
  person: (index: number) => string,
  count: number,
  taken: readonly string[] = []
): Promise<number> {
  let joined = 0
  for (const home of await homesUnder(hand, scope)) {
    if (joined === count) return joined
    if (taken.includes(home)) continue
    if (joined % INVITES_A_MINUTE === 0) await hand.jump(61_000)
    await joinHome(hand, person(joined), home, 'owner')
    joined++
  }
  return joined
}

/** Owners of 金麒麟小区 join beside the personas. */
export function moveNeighboursIn(hand: Hand, count: number, taken: readonly string[] = []): Promise<number> {
  return moveIn(hand, compound, neighbour, count, [...personasHomes(), ...taken])
}

const personasHomes = (): string[] => Object.values(homesOf).map(home => `${compound}/g1/${home}`)

/** The homes of 金麒麟小区 in the order in which neighbours move in: the first is that of the first neighbour. */
export async function neighboursHomes(hand: Hand, taken: readonly string[]): Promise<string[]> {
  const others = [...personasHomes(), ...taken]
  return (await homesUnder(hand, compound)).filter(home => !others.includes(home))
}

async function homesUnder(hand: Hand, scope: string): Promise<string[]> {
  const all: string[] = []
  let after: string | undefined
  do {
    const input = { scope, ...(after ? { after } : {}) }
    const page = await hand.act<{ items: { path: string }[]; next?: string }>(staff, 'home.list', input)
    all.push(...page.items.map(home => home.path))
    after = page.next
  } while (after)
  return all
}
