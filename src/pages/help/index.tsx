/** 互助: what I have, where I am needed this week, what I can get; in the elder layout, three doors. */

import { useElder } from '@/session/elder'
import { go } from '@/session/go'
import { NoHome } from '@/session/no-home'
import { usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { useUnread } from '@/session/use-unread'
import { Card } from '@/ui/card'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { Coming } from './coming'
import { ElderHelp } from './elder-help'
import { MyPoints } from './my-points'
import { Shop } from './shop'
import './index.css'

function Help({ scope, now }: { scope: string; now: number }) {
  return (
    <>
      <MyPoints scope={scope} now={now} />
      <Coming scope={scope} now={now} />
      <Shop scope={scope} />
      <Card rows>
        <Row
          icon='family'
          head='志愿服务队'
          note='看有哪些队，想加入点一下'
          onTap={() => go(address('/packages/volunteering/teams/index', { scope }))}
        />
        <Row
          icon='paper'
          head='积分怎么算'
          note='做什么得几分，一天一月最多多少'
          onTap={() => go(address('/packages/points/rule/index', { scope }))}
        />
        <Row
          icon='place'
          head='合作商户'
          note='哪些店给积分换服务'
          onTap={() => go(address('/packages/points/merchants/index', { scope }))}
        />
      </Card>
    </>
  )
}

export default function HelpPage() {
  const elder = useElder()
  const now = useNow()
  const { data: me, waiting, trouble, retry } = useMe()
  const { place } = usePlace(me)
  useUnread()
  return (
    <Page title='互助' {...(place ? { beside: place.name } : {})} tab>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && !place ? <NoHome /> : null}
      {place ? elder ? <ElderHelp scope={place.scope} now={now} /> : <Help scope={place.scope} now={now} /> : null}
    </Page>
  )
}
