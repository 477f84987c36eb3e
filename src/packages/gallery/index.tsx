/** The gallery: every part with its cases, to look at by hand on any phone, in both layouts. */
import { View } from '@tarojs/components'
import { chooseElder, useElder } from '@/session/elder'
import { Card } from '@/ui/card'
import { gallery } from '@/ui/gallery'
import { Page } from '@/ui/page'
import { Switch } from '@/ui/switch'

export default function GalleryPage() {
  const elder = useElder()
  return (
    <Page title='样张'>
      <Card>
        <Switch label='长辈版' note='看看每一样在长辈版里的样子' on={elder} onChange={chooseElder} />
      </Card>
      {gallery.map(({ part, name, element }) => (
        <View key={`${part}-${name}`} className='column gallery-case'>
          <View className='faint'>{`${part} · ${name}`}</View>
          {element}
        </View>
      ))}
    </Page>
  )
}
