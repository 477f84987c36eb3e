/** 工作台: everything that waits for the person at one place, next due first, and below it the doors. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { Me } from 'types/community'
import type { Role } from 'types/roles'
import { useDue } from '@/session/due/use-due'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { Choice } from '@/ui/choice'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { Doors } from './doors'
import { Due } from './due'
import { useDesk } from './use-desk'

function Waiting({ scope, roles, now }: { scope: string; roles: readonly Role[]; now: number }) {
  const due = useDue(scope, roles, now)
  usePullDownRefresh(() => {
    due.retry()
    Taro.stopPullDownRefresh()
  })
  return <Due due={due} now={now} />
}

function Desks({ me, now }: { me: Me; now: number }) {
  const { desks, desk, choose } = useDesk(me, now)
  if (!desk) {
    return (
      <Empty
        icon='desk'
        text='您现在没有职务，工作台是空的。'
        act={{ text: '回“我的”', onTap: () => go('/pages/me/index') }}
      />
    )
  }
  const { scope, name, roles } = desk
  const options = desks.map(each => ({ value: each.scope, text: each.name }))
  return (
    <>
      {desks.length > 1 ? <Choice label='为哪里办事' options={options} value={scope} onChange={choose} /> : null}
      <View className='column'>
        <Waiting key={scope} scope={scope} roles={roles} now={now} />
      </View>
      <View className='h2'>{`给${name}办事`}</View>
      <Doors roles={roles} scope={scope} name={name} />
    </>
  )
}

export default function DeskPage() {
  const now = useNow()
  const { data: me, waiting, trouble, retry } = useMe()
  return (
    <Page title='工作台'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me ? <Desks me={me} now={now} /> : null}
    </Page>
  )
}
