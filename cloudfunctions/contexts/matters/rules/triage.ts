/** 该不该: whose duty a matter is, and which way it goes from there. */
import type { NextDoor } from 'types/matter-parts'
import type { MatterState, Route } from 'types/matters'
import type { Duty } from 'types/sorting'
import { holderFor, secretary, staff } from './holders'
import { type Act, type Holder, type MatterFacts, moved } from './matter'

export interface Sorting {
  duty: Duty
  route: Route
  reason: string
  urgent?: boolean | undefined
  nextDoor?: NextDoor | undefined
}

const states: Readonly<Record<Route, MatterState>> = {
  deliberation: 'discussing',
  order: 'working',
  referred: 'referred',
  declined: 'declined'
}

const words: Readonly<Record<Route, string>> = {
  deliberation: '请大家一起议',
  order: '交给责任方去办',
  referred: '转到该办的地方',
  declined: '这里办不了'
}

function holderAfter({ duty, route, urgent = false, nextDoor }: Sorting, { at, terms }: Act): Omit<Holder, 'since'> {
  if (route === 'deliberation') return { ...secretary, next: '开议事会', dueAt: terms.meetBy(at) }
  if (route === 'order') {
    const next = urgent ? '急事，先去办，办完公布结果' : '去办，办完公布结果'
    return { ...holderFor(duty.party), next, dueAt: terms.orderBy(at, urgent) }
  }
  return { ...staff, next: `请找${nextDoor?.name ?? '该办的地方'}，下面写着怎么找` }
}

export function triaged<M extends MatterFacts>(
  matter: M,
  sorting: Sorting,
  act: Act
): M | 'matter-step' | 'next-door-missing' {
  if (matter.state !== 'open') return 'matter-step'
  const { duty, route, reason, nextDoor } = sorting
  const elsewhere = route === 'referred' || route === 'declined'
  if (elsewhere && !nextDoor) return 'next-door-missing'
  const urgent = route === 'order' && sorting.urgent === true
  const triage = {
    dutyId: duty.id,
    duty: duty.title,
    party: duty.party,
    basis: duty.basis,
    route,
    reason,
    ...(urgent ? { urgent } : {}),
    ...(elsewhere && nextDoor ? { nextDoor } : {})
  }
  const { at, who, byId, terms } = act
  const what = `该不该：${duty.party}的事，${words[route]}${urgent ? '（急）' : ''}`
  const line = { at, who, what, why: `依据${duty.basis}。${reason}` }
  const { objection: _before, ...rest } = matter
  const after = { ...rest, triage, sorted: { at, byId, objectUntil: terms.objectUntil(at) } } as M
  return moved(after, { state: states[route], holder: holderAfter({ ...sorting, urgent }, act), line })
}
