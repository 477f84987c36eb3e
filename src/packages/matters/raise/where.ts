/** The places at which a person usually raises something: the whole compound, their building, their entrance. */
import type { Me } from 'types/community'
import type { Place } from '@/session/place'

/** county / street / community / compound / grid / building / entrance / home. */
const COMPOUND_DEPTH = 4
const BUILDING_DEPTH = 6
const ENTRANCE_DEPTH = 7

type Near = 'compound' | 'building' | 'entrance'

export interface Choice {
  near: Near
  scope: string
  text: string
}

const upTo = (path: string, depth: number): string => path.split('/').slice(0, depth).join('/')
export const compoundOf = (path: string): string => upTo(path, COMPOUND_DEPTH)

const buildingIn = (label: string): string => /^.*?[楼幢栋座]/.exec(label)?.[0] ?? '我这栋楼'
const entranceIn = (label: string): string => /^.*?单元/.exec(label)?.[0] ?? '我这个单元'

/** Without a home there only the whole place; a home without an entrance offers none. */
export function choicesAt(me: Pick<Me, 'homes'>, place: Pick<Place, 'scope'>): Choice[] {
  const whole: Choice = { near: 'compound', scope: place.scope, text: '整个小区' }
  const home = me.homes.find(({ path }) => path.startsWith(`${place.scope}/`))
  if (!home) return [whole]
  const depth = home.path.split('/').length
  const building: Choice = { near: 'building', scope: upTo(home.path, BUILDING_DEPTH), text: buildingIn(home.label) }
  const entrance: Choice = { near: 'entrance', scope: upTo(home.path, ENTRANCE_DEPTH), text: entranceIn(home.label) }
  return [...(depth > ENTRANCE_DEPTH ? [entrance] : []), ...(depth > BUILDING_DEPTH ? [building] : []), whole]
}

/** The nearest that is there: who has no entrance means the building. */
export function choiceFor(choices: readonly Choice[], near: Near): Choice | undefined {
  const order: readonly Near[] = ['entrance', 'building', 'compound']
  return order.slice(order.indexOf(near)).flatMap(one => choices.find(choice => choice.near === one) ?? [])[0]
}
