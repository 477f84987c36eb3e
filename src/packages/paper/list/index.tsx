/** Every form to take out blank: whoever has no phone takes part with a pen. */
import { View } from '@tarojs/components'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { blankForms, forms } from '../forms/form'

export default function FormsPage() {
  return (
    <Page title='要打印的表'>
      <View className='soft'>没有手机的邻居，拿一张纸也能参加。这里是空表，打出来用笔填。</View>
      <Card rows>
        {blankForms.map(form => (
          <Row
            key={form}
            icon='paper'
            head={forms[form].title}
            note={forms[form].use}
            onTap={() => go(address('/packages/paper/print/index', { form }))}
          />
        ))}
      </Card>
    </Page>
  )
}
