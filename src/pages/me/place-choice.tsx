/** For those who live or serve in several places: which one the app shows. */
import { View } from '@tarojs/components'
import type { Me } from 'types/community'
import { usePlace } from '@/session/place'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'

export function PlaceChoice({ me }: { me: Me }) {
  const { places, place, choose } = usePlace(me)
  if (places.length < 2) return null
  return (
    <Card>
      <View className='h2'>现在看哪里的事</View>
      <View className='card-part'>
        <Choice
          label='现在看哪里的事'
          options={places.map(({ scope, name }) => ({ value: scope, text: name }))}
          value={place?.scope}
          onChange={scope => {
            const chosen = places.find(each => each.scope === scope)
            if (chosen) choose(chosen)
          }}
        />
      </View>
    </Card>
  )
}
