/** Which place a person works for at the desk now, and in which posts; the choice is kept on the phone. */
import { useState } from 'react'
import type { Me } from 'types/community'
import type { Role } from 'types/roles'
import { recall, remember } from '@/cloud/storage'

interface Desk {
  scope: string
  name: string
  roles: Role[]
}

/** One desk for each place; posts that have not begun or are over give none. */
function desksOf(me: Me | undefined, now: number): Desk[] {
  const desks = new Map<string, Desk>()
  for (const { role, scope, scopeName, from, until } of me?.posts ?? []) {
    if (now < from || now >= until) continue
    const desk = desks.get(scope) ?? { scope, name: scopeName, roles: [] }
    desks.set(scope, { ...desk, roles: [...desk.roles, role] })
  }
  return [...desks.values()]
}

export function useDesk(me: Me | undefined, now: number) {
  const [chosen, setChosen] = useState(() => recall<string>('desk'))
  const desks = desksOf(me, now)
  const choose = (scope: string) => {
    remember('desk', scope)
    setChosen(scope)
  }
  return { desks, desk: desks.find(({ scope }) => scope === chosen) ?? desks[0], choose }
}
