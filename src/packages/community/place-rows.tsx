/** The places directly under one place, in the order people count. */
import type { ReactNode } from 'react'
import type { ScopeNode } from 'types/community'
import { usePages } from '@/cloud/query'
import { Listing } from '@/ui/listing'
import { Row } from '@/ui/row'

const kindNames: Readonly<Record<ScopeNode['kind'], string>> = {
  county: '区县',
  street: '街道',
  community: '社区',
  compound: '小区',
  grid: '网格',
  building: '楼栋',
  entrance: '单元',
  home: '户'
}

interface PlaceRowsProps {
  /** Empty for where the tree begins. */
  scope: string
  now: number
  empty: ReactNode
  /** What stands below the places, when there are any. */
  below?: ReactNode
  /** The only grid of a compound says nothing to somebody who looks for a home. */
  skipOnlyGrid?: boolean
  onPick?: (place: ScopeNode) => void
}

export function PlaceRows({ scope, now, empty, below, skipOnlyGrid = false, onPick }: PlaceRowsProps) {
  const list = usePages('scope.list', scope ? { scope } : {})
  const [only, second] = list.items
  if (skipOnlyGrid && onPick && only?.kind === 'grid' && !second) {
    return <PlaceRows scope={only.path} now={now} empty={empty} onPick={onPick} />
  }
  return (
    <>
      <Listing rows list={list} now={now} empty={empty}>
        {place => (
          <Row
            key={place.path}
            head={place.name}
            note={kindNames[place.kind]}
            {...(onPick ? { onTap: () => onPick(place) } : {})}
          />
        )}
      </Listing>
      {list.items.length > 0 ? below : null}
    </>
  )
}
