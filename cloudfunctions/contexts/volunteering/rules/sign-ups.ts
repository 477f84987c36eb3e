/** Who has a place and who waits: first come, first served; a place given back goes to whoever waits longest. */

export interface SignUp {
  personId: string
  /** As the host sees them: 3号楼居民. */
  who: string
  at: number
  seat: 'place' | 'waiting'
}

/** Longer lists make a promise that nobody can keep. */
export const WAITING_MAX = 50

export const placesTaken = (signUps: readonly SignUp[]): number => signUps.filter(one => one.seat === 'place').length

/** In the order of signing up, which is the order of the list. */
function seatedUpTo(signUps: readonly SignUp[], capacity: number): SignUp[] {
  let free = capacity - placesTaken(signUps)
  return signUps.map(one => {
    if (one.seat === 'place' || free <= 0) return one
    free -= 1
    return { ...one, seat: 'place' as const }
  })
}

/** The list with this person on it; the same list when they are on it, null when even the waiting list is full. */
export function signedUp(
  signUps: readonly SignUp[],
  capacity: number,
  person: Omit<SignUp, 'seat'>
): readonly SignUp[] | null {
  if (signUps.some(one => one.personId === person.personId)) return signUps
  if (signUps.length >= capacity + WAITING_MAX) return null
  return seatedUpTo([...signUps, { ...person, seat: 'waiting' }], capacity)
}

/** The list without this person, the free place given on; and who got one by it. */
export function signedOff(
  signUps: readonly SignUp[],
  capacity: number,
  personId: string
): { signUps: SignUp[]; moved: string[] } {
  return withCapacity(
    signUps.filter(one => one.personId !== personId),
    capacity
  )
}

/** The list when there are more places than before: those who wait get them. Nobody who has a place loses it. */
export function withCapacity(signUps: readonly SignUp[], capacity: number): { signUps: SignUp[]; moved: string[] } {
  const after = seatedUpTo(signUps, capacity)
  const moved = after.filter((one, index) => one.seat !== signUps[index]?.seat).map(one => one.personId)
  return { signUps: after, moved }
}
