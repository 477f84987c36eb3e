/** 公共用房: every room that belongs to all, how large it is, what for, and who uses it. */
import { View } from '@tarojs/components'
import { AssetRows } from '../asset-rows'
import { CompoundPage } from '../compound-page'

export default function PremisesPage() {
  return (
    <CompoundPage title='公共用房'>
      {scope => (
        <>
          <View className='soft'>这些房子是全体业主的。谁在用、作什么用，都写在这里。</View>
          <AssetRows scope={scope} part='premises' />
        </>
      )}
    </CompoundPage>
  )
}
