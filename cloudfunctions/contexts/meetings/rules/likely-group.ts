/** Which group a person belongs to by their home, when they do not say: the floor tells it, or that they rent. */
import type { HomeTie } from 'kernel/actor'
import { compoundOf, covers } from 'kernel/scope'
import type { MeetingGroup } from 'types/meeting-parts'

/** county / street / community / compound / grid / building / entrance / home. */
const HOME_DEPTH = 8

/** 301 lies on the third floor, 1203 on the twelfth; undefined where the number does not tell. */
export function floorOf(path: string): number | undefined {
  const segments = path.split('/')
  const floor = /^(\d{1,2})\d{2}[a-z]?$/.exec(segments[HOME_DEPTH - 1] ?? '')?.[1]
  return floor === undefined ? undefined : Number(floor)
}

const floorGroup = (floor: number): string => (floor === 1 ? 'ground' : floor <= 3 ? 'middle' : 'upper')

/** Empty where nothing tells it. Only groups of the usual names are known; what the host called otherwise is not. */
export function likelyGroup(
  groups: readonly MeetingGroup[],
  homes: readonly Pick<HomeTie, 'path' | 'relation'>[],
  scope: string
): string {
  const home = homes.find(({ path }) => covers(compoundOf(scope), path))
  if (!home) return ''
  const floor = floorOf(home.path)
  const wanted = [
    ...(floor === undefined ? [] : [floorGroup(floor)]),
    home.relation === 'tenant' ? 'tenants' : 'owners'
  ]
  return wanted.find(id => groups.some(group => group.id === id)) ?? ''
}
