/** Which places a person belongs to, by home or by post, and which one they look at now. */
import { useState } from 'react'
import type { Me } from 'types/community'
import { recall, remember } from '@/cloud/storage'

export interface Place {
  /** A compound, or what a post covers. */
  scope: string
  name: string
  /** The own home there, e.g. "3 号楼 2 单元 301"; absent where one only serves. */
  home?: string
}

/** county / street / community / compound. */
const COMPOUND_DEPTH = 4

const compoundOf = (path: string): string => path.split('/').slice(0, COMPOUND_DEPTH).join('/')

/** Homes first, then posts elsewhere; each place once. Who runs the app itself serves no place's matters. */
function placesOf({ homes, posts }: Me): Place[] {
  const places = new Map<string, Place>()
  for (const { path, label, compoundName } of homes) {
    const scope = compoundOf(path)
    if (!places.has(scope)) places.set(scope, { scope, name: compoundName, home: label })
  }
  for (const { scope: path, scopeName, role } of posts) {
    if (role === 'sysadmin') continue
    const scope = compoundOf(path)
    if (!places.has(scope)) places.set(scope, { scope, name: scopeName })
  }
  return [...places.values()]
}

/** The place looked at now; the choice is kept on the phone. */
export function usePlace(me: Me | undefined): {
  places: Place[]
  place: Place | undefined
  choose: (p: Place) => void
} {
  const [chosen, setChosen] = useState(() => recall<string>('place'))
  const places = me ? placesOf(me) : []
  const choose = ({ scope }: Place) => {
    remember('place', scope)
    setChosen(scope)
  }
  return { places, place: places.find(({ scope }) => scope === chosen) ?? places[0], choose }
}
