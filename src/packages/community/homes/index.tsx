/** 住户册: down the tree from the place one serves to its homes; names and numbers are masked. */
import { View } from '@tarojs/components'
import { homeKeepers, type ScopeNode } from 'types/community'
import { go } from '@/session/go'
import { StaffPage } from '@/session/staff-page'
import { useNow } from '@/session/use-now'
import { address, useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { depthOf, depths } from '../depth'
import { PlaceRows } from '../place-rows'
import { HomeRows } from './home-rows'

const homesAt = (scope: string, name: string, all = ''): void =>
  go(address('/packages/community/homes/index', { scope, name, all }))

/** What a place without anything below it needs next. */
function Nothing({ scope, name }: { scope: string; name: string }) {
  const depth = depthOf(scope)
  if (depth >= depths.compound) {
    const roster = () => go(address('/packages/community/roster/index', { scope, name }))
    return <Empty icon='roster' text='这里还没有名册。' act={{ text: '导入名册', onTap: roster }} />
  }
  const places = () => go(address('/packages/community/places/index', { scope, name }))
  return <Empty icon='town' text='这里还没有建下一级。' act={{ text: '去建', onTap: places }} />
}

function Homes({ scope, name }: { scope: string; name: string }) {
  const now = useNow()
  const all = useParam('all')
  const depth = depthOf(scope)
  const inBuilding = depth === depths.building
  const pick = (place: ScopeNode) => homesAt(place.path, inBuilding ? `${name}${place.name}` : place.name)
  if (all || depth >= depths.entrance) {
    return <HomeRows scope={scope} now={now} />
  }
  return (
    <>
      <View className='soft'>一级一级点下去，找到那一户。</View>
      <PlaceRows
        skipOnlyGrid
        scope={scope}
        now={now}
        empty={inBuilding ? <HomeRows scope={scope} now={now} /> : <Nothing scope={scope} name={name} />}
        below={
          inBuilding ? <Button look='ghost' text='整幢楼一起看' onTap={() => homesAt(scope, name, 'yes')} /> : null
        }
        onPick={pick}
      />
    </>
  )
}

export default function HomesPage() {
  return (
    <StaffPage title='住户册' roles={homeKeepers}>
      {({ scope, name }) => <Homes key={scope} scope={scope} name={name} />}
    </StaffPage>
  )
}
