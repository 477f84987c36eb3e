/** 该不该: whose duty a matter is, and which way it goes from there. */
import type { Duty, MatterState, Route } from 'types/matters'
import { orderDueAt } from './clocks'
import { holderFor, secretary, staff } from './holders'
import { type Holder, type MatterFacts, moved } from './matter'

export interface Sorting {
  duty: Duty
  route: Route
  reason: string
  who: string
  at: number
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

function holderAfter({ duty, route, at }: Sorting): Omit<Holder, 'since'> {
  if (route === 'deliberation') return { ...secretary, next: '开议事会' }
  if (route === 'order') return { ...holderFor(duty.party), next: '去办，办完公布结果', dueAt: orderDueAt(at) }
  return { ...staff, next: '请按下面的说明去找该办的地方' }
}

/** A text that nobody has let pass and that is declined stays out of the neighbours' sight. */
const staysHidden = (matter: MatterFacts, route: Route): boolean => matter.hidden && route === 'declined'

export function triaged<M extends MatterFacts>(matter: M, sorting: Sorting): M | 'matter-step' {
  if (matter.state !== 'checking' && matter.state !== 'open') return 'matter-step'
  const { duty, route, reason, who, at } = sorting
  const triage = { dutyId: duty.id, duty: duty.title, party: duty.party, basis: duty.basis, route, reason }
  const line = { at, who, what: `该不该：${duty.party}的事，${words[route]}`, why: `依据${duty.basis}。${reason}` }
  const hidden = staysHidden(matter, route)
  return moved({ ...matter, hidden, triage }, { state: states[route], holder: holderAfter(sorting), line })
}
