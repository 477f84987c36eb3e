/** 我的事 for the elder layout: what I raised or supported, one under the other. */
import { usePages } from '@/cloud/query'
import { MatterCard } from '@/pages/matters/matter-card'
import { go } from '@/session/go'
import { usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'

export default function MinePage() {
  const now = useNow()
  const { place } = usePlace(useMe().data)
  const list = usePages(
    'matter.list',
    { scope: place?.scope ?? '', filter: 'mine' as const },
    { enabled: place !== undefined }
  )
  return (
    <Page title='我的事'>
      <Listing
        list={list}
        now={now}
        empty={
          <Empty
            icon='talk'
            text='您还没有提过事。'
            act={{ text: '我有事说', onTap: () => go('/packages/matters/raise/index') }}
          />
        }
      >
        {matter => <MatterCard key={matter.id} matter={matter} now={now} />}
      </Listing>
    </Page>
  )
}
