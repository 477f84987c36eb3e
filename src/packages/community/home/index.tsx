/** One home for those who keep the register: invite its people, join someone on the spot, ring up for a reason. */
import { View } from '@tarojs/components'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { useNow } from '@/session/use-now'
import { address, useParam } from '@/session/use-param'
import { areaFigure } from '@/ui/area'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { NoHomeChosen } from '../no-home-chosen'
import { Invite } from './invite'
import { Reveal } from './reveal'

function Home({ scope }: { scope: string }) {
  const now = useNow()
  const list = usePages('home.list', { scope }, { keep: false })
  return (
    <Listing list={list} now={now} empty={<Empty icon='home' text='没有找到这一户，可能已经不在册。' />}>
      {({ path, label, owners, phone, areaCenti, residents }) => (
        <View key={path} className='column'>
          <View className='row between wrap'>
            <View className='h1'>{label}</View>
            <Chip
              tone={residents > 0 ? 'done' : 'due'}
              text={residents > 0 ? `已登记 ${residents} 人` : '还没有人登记'}
            />
          </View>
          <Card rows>
            <Row head='业主' end={<View>{owners.join('、')}</View>} />
            <Row head='电话' end={<View className='figures'>{phone ?? '没有留'}</View>} />
            <Row head='面积' end={<View className='figures'>{`${areaFigure(areaCenti)} ㎡`}</View>} />
          </Card>
          <Invite scope={path} now={now} />
          <Button
            look='ghost'
            icon='post'
            text='人在面前，当面登记'
            onTap={() => go(address('/packages/community/bind/index', { scope: path, name: label }))}
          />
          {phone ? <Reveal scope={path} /> : null}
        </View>
      )}
    </Listing>
  )
}

export default function HomePage() {
  const scope = useParam('scope')
  return <Page title='这一户'>{scope ? <Home scope={scope} /> : <NoHomeChosen />}</Page>
}
