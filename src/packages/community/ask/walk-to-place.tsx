/** From the county down to a building, by name: for who has no code at hand. Names of places are public. */
import { View } from '@tarojs/components'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { depthOf, depths } from '../depth'
import { PlaceRows } from '../place-rows'
import { usePlacesWalk } from '../use-places-walk'

const root = { path: '', name: '' }

export function WalkToPlace({ onPick }: { onPick: (place: { scope: string; name: string }) => void }) {
  const now = useNow()
  const { here, way, down, up } = usePlacesWalk(root)
  return (
    <>
      <View className='h2'>您住在哪里</View>
      {way ? <View className='soft'>{way}</View> : null}
      <PlaceRows
        key={here.path}
        scope={here.path}
        now={now}
        empty={<Empty icon='town' text='下面没有了。请回上一级再选。' />}
        onPick={place => {
          if (depthOf(place.path) >= depths.building) onPick({ scope: place.path, name: `${way} · ${place.name}` })
          else down({ path: place.path, name: place.name })
        }}
      />
      {depthOf(here.path) >= depths.compound ? (
        <Button look='ghost' text='不知道几号楼，就在这个小区' onTap={() => onPick({ scope: here.path, name: way })} />
      ) : null}
      {up ? <Button look='ghost' icon='back' text='回上一级' onTap={up} /> : null}
    </>
  )
}
