/** 等人看的内容: texts, photos and recordings that the platform could not decide, the longest waiting first. */
import type { Me } from 'types/community'
import { checkers } from 'types/content'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { Waiting } from './waiting'

/** Where the person looks at contents; the place named by the notice that led here comes first. */
const placeOf = ({ posts }: Me, wanted: string): string =>
  wanted || (posts.find(({ role }) => checkers.some(checker => checker === role))?.scope ?? '')

function Queue({ scope, now }: { scope: string; now: number }) {
  const list = usePages('check.list', { scope })
  return (
    <Listing
      list={list}
      now={now}
      empty={
        <Empty
          icon='check'
          text='都看完了，现在没有等人看的内容。'
          act={{ text: '看看这个月的数字', onTap: () => go(`/packages/content/rules/index`) }}
        />
      }
    >
      {check => <Waiting key={check.id} check={check} now={now} />}
    </Listing>
  )
}

export default function QueuePage() {
  const now = useNow()
  const wanted = useParam('scope')
  const { data: me, waiting, trouble, retry } = useMe()
  const scope = me ? placeOf(me, wanted) : ''
  return (
    <Page title='等人看的内容'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && scope ? <Queue scope={scope} now={now} /> : null}
      {me && !scope ? <Empty icon='desk' text='这里由社区工作人员和内容审核员看。' /> : null}
    </Page>
  )
}
