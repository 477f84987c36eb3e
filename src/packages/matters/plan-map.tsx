/** The plan of a compound: buildings and places to tap, any point too, how many matters lie where. In elder mode, a list. */
import { View } from '@tarojs/components'
import { useContext } from 'react'
import type { Spot } from 'types/matter-parts'
import type { PlanItem } from 'types/places'
import { tappedAt } from '@/cloud/tap-point'
import { Card } from '@/ui/card'
import { classNames } from '@/ui/class-names'
import { ElderContext } from '@/ui/elder-context'
import { Icon } from '@/ui/icon'
import { Row } from '@/ui/row'
import { Tap } from '@/ui/tap'
import './plan-map.css'

interface PlanMapProps {
  items: readonly PlanItem[]
  /** The item that is chosen. */
  chosen?: string | undefined
  /** A point that is marked. */
  at?: Pick<Spot, 'x' | 'y' | 'label'> | undefined
  /** How many open matters lie at an item. */
  counts?: ReadonlyMap<string, number>
  onItem?: (item: PlanItem) => void
  /** Any other point, in thousandths. */
  onPoint?: (x: number, y: number) => void
  /** Only to show where something is. */
  small?: boolean
  /** A list will not do: things are placed. */
  drawn?: boolean
}

const BOX = 'plan-sheet'
/** Room for a thumb on every building: the side of the sheet grows with how many there are. */
const SIDE_MIN = 320
const ROOM = 62

const sideOf = (items: readonly PlanItem[]): number => Math.max(SIDE_MIN, Math.ceil(Math.sqrt(items.length)) * ROOM)

const place = ({ x, y }: { x: number; y: number }) => ({ left: `${x / 10}%`, top: `${y / 10}%` })

const said = (count: number | undefined): string => (count ? `，${count} 件` : '')

function Item({ item, on, count, onItem }: { item: PlanItem; on: boolean; count?: number | undefined } & Acts) {
  const className = classNames('plan-item', item.kind !== 'building' && 'plan-place', on && 'plan-on')
  const words = (
    <>
      <View>{item.label}</View>
      {count ? <View className='plan-count'>{`${count} 件`}</View> : null}
    </>
  )
  const label = `${item.label}${said(count)}${on ? '，选中了' : ''}`
  return (
    <View style={place(item)} className='plan-at' onClick={event => event.stopPropagation()}>
      {onItem ? (
        <Tap className={className} label={label} onTap={() => onItem(item)}>
          {words}
        </Tap>
      ) : (
        <View className={className}>{words}</View>
      )}
    </View>
  )
}

interface Acts {
  onItem?: ((item: PlanItem) => void) | undefined
}

/** One under the other, in large words: a plan is too fine for tired eyes. */
function PlaceList({ items, chosen, counts, onItem }: Pick<PlanMapProps, 'items' | 'chosen' | 'counts'> & Acts) {
  return (
    <Card rows>
      {items.map(item => (
        <Row
          key={item.id}
          icon={item.id === chosen ? 'check' : 'place'}
          head={`${item.label}${said(counts?.get(item.id))}`}
          {...(onItem ? { onTap: () => onItem(item) } : {})}
        />
      ))}
    </Card>
  )
}

export function PlanMap({ items, chosen, at, counts, onItem, onPoint, small = false, drawn = false }: PlanMapProps) {
  const elder = useContext(ElderContext)
  if (elder && onItem && !drawn)
    return <PlaceList items={items} chosen={chosen} {...(counts ? { counts } : {})} onItem={onItem} />
  const side = `${small ? SIDE_MIN : sideOf(items)}px`
  const point = async (event: object) => {
    const tapped = await tappedAt(event, BOX)
    if (tapped) onPoint?.(tapped.x, tapped.y)
  }
  return (
    <View className={classNames(small && 'plan-small')}>
      <View className='plan'>
        <View
          id={BOX}
          className='plan-sheet'
          style={{ width: '100%', minWidth: side, height: side }}
          {...(onPoint ? { onClick: (event: object) => void point(event) } : {})}
        >
          {items.map(item => (
            <Item key={item.id} item={item} on={item.id === chosen} count={counts?.get(item.id)} onItem={onItem} />
          ))}
          {at ? (
            <View className='plan-pin' style={place(at)}>
              <Icon name='place' />
            </View>
          ) : null}
        </View>
      </View>
    </View>
  )
}
