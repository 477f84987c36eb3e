/** 街道、社区、小区、网格: the tree below the place one serves, and adding to it. */
import { View } from '@tarojs/components'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Page } from '@/ui/page'
import { depthOf, depths } from '../depth'
import { PlaceRows } from '../place-rows'
import { usePlacesWalk } from '../use-places-walk'
import { AddPlace } from './add-place'

export default function PlacesPage() {
  const now = useNow()
  const { here, way, down, up } = usePlacesWalk({ path: useParam('scope'), name: useParam('name') })
  const inCompound = depthOf(here.path) >= depths.compound
  return (
    <Page title={here.name || '街道、社区、小区'}>
      <View className='soft'>{way}</View>
      <PlaceRows
        key={here.path}
        scope={here.path}
        now={now}
        empty={<Empty icon='town' text='下面还没有。在这里加第一个。' />}
        {...(inCompound ? {} : { onPick: down })}
      />
      {up ? <Button look='ghost' icon='back' text='回上一级' onTap={up} /> : null}
      <AddPlace key={`${here.path} below`} scope={here.path} />
    </Page>
  )
}
