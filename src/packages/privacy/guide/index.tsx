/** 隐私说明: what is used and why, how long things are kept, who answers; the same in WeChat and in a browser. */
import { View } from '@tarojs/components'
import { consentKinds } from 'types/community'
import { consentTexts } from 'types/privacy'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConsentWords } from '@/ui/consent-words'
import { Fold } from '@/ui/fold'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { uses } from './uses'

const promises = [
  '不收手机号、身份证号、人脸、定位。',
  '邻居只看到“几号楼居民”，看不到您的名字。',
  '工作人员看您家电话要写明为什么，看一次给您记一次。',
  '没有广告，不卖、不给别人您的信息，信息都存在境内。',
  '未满十四岁的孩子请由大人登记和使用。'
]

function Kept() {
  const { data } = useRead('data.terms', {})
  if (!data) return null
  return (
    <Fold icon='clock' title='每一样留多久'>
      {data.items.map(({ what, why }) => (
        <Row key={what} head={what} note={why} />
      ))}
    </Fold>
  )
}

export default function GuidePage() {
  return (
    <Page title='隐私说明'>
      <Card>
        <View className='column'>
          {promises.map(promise => (
            <View key={promise}>{promise}</View>
          ))}
        </View>
      </Card>
      <View className='h2'>用到手机的什么</View>
      <Card rows>
        {uses.map(({ what, why, when }) => (
          <Row key={what} head={what} note={`${when}。${why}。`.replace('。。', '。')} />
        ))}
      </Card>
      <View className='h2'>要您点头的</View>
      {consentKinds.map(kind => (
        <Fold key={kind} icon='check' title={consentTexts[kind].title}>
          <ConsentWords {...consentTexts[kind]} />
        </Fold>
      ))}
      <Kept />
      <Card>
        <View className='h2'>谁来管</View>
        <View className='card-part'>
          信息由您的街道和社区保管，小程序的开发者受委托，只照他们说的办。要看、要改、要删，在“我的数据”里办；说不清的，到社区当面说，或打
          12345。
        </View>
      </Card>
      <Button text='去“我的数据”' onTap={() => go('/packages/privacy/mine/index')} />
    </Page>
  )
}
