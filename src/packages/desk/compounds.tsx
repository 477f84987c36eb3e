/** The meetings and votes of the place one serves; they belong to a compound, so who serves a community says which. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Me } from 'types/community'
import { hosts } from 'types/meeting-parts'
import { recall, remember } from '@/cloud/storage'
import { useServed } from '@/session/served'
import { Card } from '@/ui/card'
import { OptionPicker } from '@/ui/picker'
import { Skeleton } from '@/ui/skeleton'
import { Business } from './business'

export function Compounds({ me, scope, now }: { me: Me; scope: string; now: number }) {
  const [chosen, setChosen] = useState(() => recall<string>('desk-compound'))
  const posts = me.posts.filter(post => post.scope === scope)
  const { served, waiting } = useServed({ ...me, posts }, hosts)
  const shown = served.find(place => place.scope === chosen) ?? served[0]
  const choose = (at: number) => {
    const next = served[at]?.scope
    remember('desk-compound', next)
    setChosen(next)
  }
  if (waiting) return <Skeleton cards={1} />
  if (!shown) return null
  return (
    <>
      <View className='h2'>{`${shown.name}的会和表决`}</View>
      {served.length > 1 ? (
        <Card>
          <OptionPicker
            label='看哪个小区'
            options={served.map(({ name }) => name)}
            chosen={served.indexOf(shown)}
            onChange={choose}
          />
        </Card>
      ) : null}
      <Business scope={shown.scope} now={now} />
    </>
  )
}
