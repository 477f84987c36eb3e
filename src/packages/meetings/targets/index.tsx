/** 四个“一”: how each 红邻书记 stands, read from what was really held, reported and begun; nothing is filled in. */
import { View } from '@tarojs/components'
import type { HolderTargets, Target } from 'types/targets'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Button } from '@/ui/button'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { Deed } from './deeds'
import { TargetCard } from './target-card'

const lookers = ['hl_secretary', 'community_staff', 'community_secretary', 'auditor']

function actOf(id: Target['id'], scope: string) {
  if (id === 'report' || id === 'successor') return <Deed what={id} scope={scope} />
  return <Button look='ghost' small text='召集一个会' onTap={() => go('/packages/meetings/call/index')} />
}

function Holder({ holder, now }: { holder: HolderTargets; now: number }) {
  const { who, scope, scopeName, mine, targets } = holder
  return (
    <>
      <View>
        <View className='h1'>{mine ? '您的四个“一”' : who}</View>
        <View className='soft'>{scopeName}</View>
      </View>
      {targets.map(target => (
        <TargetCard key={target.id} target={target} now={now} act={mine ? actOf(target.id, scope) : undefined} />
      ))}
    </>
  )
}

export default function TargetsPage() {
  const now = useNow()
  const asked = useParam('scope')
  const { data: me } = useMe()
  const scope = asked || (me?.posts.find(({ role }) => lookers.includes(role))?.scope ?? '')
  const { data, waiting, trouble, seenAt, retry } = useRead('post.targets', { scope }, { enabled: scope !== '' })
  return (
    <Page title='四个“一”'>
      {waiting && (scope || !me) ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {data?.items.map(holder => (
        <Holder key={`${holder.who}-${holder.scope}`} holder={holder} now={now} />
      ))}
      {data?.items.length === 0 ? (
        <Empty icon='meeting' text='这里还没有红邻书记。任命以后，开会、汇报会自己算进来。' />
      ) : null}
      {me && !scope ? <Empty icon='meeting' text='这一页给红邻书记和社区看。' /> : null}
    </Page>
  )
}
