/** For who has homes or posts in several communities: whose points, whose hours; each community keeps its own. */
import type { Me } from 'types/community'
import { Pills } from '@/ui/pills'
import { communityOf } from './community-of'
import { usePlace } from './place'

interface WhichCommunityProps {
  me: Me
  /** The place looked at now. */
  scope: string
  onChoose: ReturnType<typeof usePlace>['choose']
}

/** Nothing to see for who belongs to one alone. */
export function WhichCommunity({ me, scope, onChoose }: WhichCommunityProps) {
  const { places } = usePlace(me)
  const here = communityOf(scope)
  const first = new Map([...places].reverse().map(place => [communityOf(place.scope), place]))
  const options = [...first].reverse().map(([value, { name }]) => ({ value, text: name }))
  if (options.length < 2) return null
  const choose = (community: string) => {
    const place = first.get(community)
    if (place) onChoose(place)
  }
  return <Pills label='看哪个社区的' options={options} value={here} onChange={choose} />
}
