/** Where it is: the usual places in one tap, any building, place or point on the plan in two. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlanItem } from 'types/places'
import type { Place } from '@/session/place'
import { Button } from '@/ui/button'
import { Pills } from '@/ui/pills'
import { Sheet } from '@/ui/sheet'
import { PlanMap } from '../plan-map'
import { spotAt } from '../plan-names'
import { type Raising, whereOf } from './use-raise'

export function PlaceField({ raising, place }: { raising: Raising; place: Place }) {
  const [open, setOpen] = useState(false)
  const { draft, change, choices, choose, scope, items } = raising
  const pick = (item: PlanItem) => {
    if (item.kind === 'building') change({ scope: item.id, placeLabel: item.label, spot: null })
    else change({ scope: place.scope, placeLabel: '', spot: { x: item.x, y: item.y, label: item.label } })
    setOpen(false)
  }
  const point = (x: number, y: number) => change({ spot: spotAt(x, y, items) })
  const options = choices.map(({ scope: value, text }) => ({ value, text }))
  const chosen = items.find(({ id, label }) => id === scope || (draft.spot && label === draft.spot.label))?.id
  return (
    <View className='column'>
      <Pills
        label={`在哪儿：${whereOf(raising, place)}`}
        options={options}
        value={draft.spot ? undefined : scope}
        onChange={to => choices.filter(choice => choice.scope === to).forEach(choose)}
      />
      {items.length > 0 ? (
        <Button look='ghost' small icon='town' text='在小区图上点一点' onTap={() => setOpen(true)} />
      ) : null}
      <Sheet title='点一下在哪儿' open={open} onClose={() => setOpen(false)}>
        <View className='soft'>点楼栋、点地方，或点图上任何一处。</View>
        <PlanMap items={items} chosen={chosen} at={draft.spot ?? undefined} onItem={pick} onPoint={point} />
        <Button text='就是这儿' onTap={() => setOpen(false)} />
      </Sheet>
    </View>
  )
}
