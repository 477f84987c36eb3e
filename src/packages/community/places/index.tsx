/** 街道、社区、小区、网格: the tree below the place one serves, and adding to it. */
import { View } from '@tarojs/components'
import { registrars } from 'types/community'
import { StaffPage } from '@/session/staff-page'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { depthOf, depths } from '../depth'
import { PlaceRows } from '../place-rows'
import { usePlacesWalk } from '../use-places-walk'
import { AddPlace } from './add-place'

function Places({ scope, name }: { scope: string; name: string }) {
  const now = useNow()
  const { here, way, down, up } = usePlacesWalk({ path: scope, name })
  const inCompound = depthOf(here.path) >= depths.compound
  return (
    <>
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
    </>
  )
}

export default function PlacesPage() {
  return (
    <StaffPage title='街道、社区、小区' roles={registrars}>
      {({ scope, name }) => <Places key={scope} scope={scope} name={name} />}
    </StaffPage>
  )
}
