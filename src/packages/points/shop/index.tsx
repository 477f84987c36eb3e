/** 公益超市 as a page of its own: for the elder layout, and for those who come from a notice. */
import { Shop } from '@/pages/help/shop'
import { MyPlace } from '@/session/my-place'
import { Page } from '@/ui/page'

export default function ShopPage() {
  return (
    <Page title='公益超市'>
      <MyPlace>{scope => <Shop scope={scope} />}</MyPlace>
    </Page>
  )
}
