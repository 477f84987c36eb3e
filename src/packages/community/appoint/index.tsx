/** 任命: walk to the place, see who serves it, give a post or end one. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Me, registrars } from 'types/community'
import { mayGive, type Role } from 'types/roles'
import { StaffPage } from '@/session/staff-page'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { Segments } from '@/ui/segments'
import { Sheet } from '@/ui/sheet'
import { depthOf, depths } from '../depth'
import { PlaceRows } from '../place-rows'
import { usePlacesWalk } from '../use-places-walk'
import { End } from './end'
import { Give } from './give'
import { Serving } from './serving'

/** Every role that one of the person's posts over the place may give, each once. */
function givable(me: Me, scope: string): Role[] {
  const over = me.posts.filter(post => scope === post.scope || scope.startsWith(`${post.scope}/`))
  return [...new Set(over.flatMap(post => mayGive[post.role] ?? []))]
}

function Appointing({ me, scope, name }: { me: Me; scope: string; name: string }) {
  const now = useNow()
  const { here, way, down, up } = usePlacesWalk({ path: scope, name })
  const [part, setPart] = useState<'give' | 'end'>('give')
  const [walking, setWalking] = useState(false)
  const form = { scope: here.path, placeName: here.name, roles: givable(me, here.path) }
  return (
    <>
      <View>
        <View className='soft'>任在哪里</View>
        <View className='h1'>{way || here.name}</View>
      </View>
      {depthOf(here.path) < depths.entrance ? (
        <Button look='ghost' icon='place' text='换到下面的小区、网格、楼栋' onTap={() => setWalking(true)} />
      ) : null}
      {up ? <Button look='ghost' icon='back' text='回上一级' onTap={up} /> : null}
      <Sheet title={`${here.name}下面`} open={walking} onClose={() => setWalking(false)}>
        <PlaceRows
          scope={here.path}
          now={now}
          empty={<Empty icon='town' text='下面没有了。' />}
          onPick={place => {
            down(place)
            setWalking(false)
          }}
        />
      </Sheet>
      <Serving scope={here.path} />
      <Segments
        label='任命还是结束'
        options={[
          { value: 'give', text: '任命' },
          { value: 'end', text: '结束职务' }
        ]}
        value={part}
        onChange={setPart}
      />
      {part === 'give' ? <Give key={here.path} {...form} /> : <End key={here.path} {...form} />}
    </>
  )
}

export default function AppointPage() {
  return (
    <StaffPage title='任命' roles={registrars}>
      {({ me, scope, name }) => <Appointing key={scope} me={me} scope={scope} name={name} />}
    </StaffPage>
  )
}
