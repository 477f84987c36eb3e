/** 工作台: what is due first, the meetings and votes that wait, and the doors to the registers. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { Me } from 'types/community'
import { watchers } from 'types/matters'
import { hosts } from 'types/meeting-parts'
import type { Role } from 'types/roles'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { Choice } from '@/ui/choice'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { Compounds } from './compounds'
import { Doors } from './doors'
import { Due } from './due'
import { useDesk } from './use-desk'

const holds = (roles: readonly Role[], of: readonly Role[]): boolean => of.some(role => roles.includes(role))

function Matters({ scope, now }: { scope: string; now: number }) {
  const list = usePages('matter.list', { scope, filter: 'due' as const })
  usePullDownRefresh(() => {
    list.retry()
    Taro.stopPullDownRefresh()
  })
  return <Due list={list} now={now} />
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
      {holds(roles, watchers) ? (
        <View className='column'>
          <Matters key={scope} scope={scope} now={now} />
        </View>
      ) : null}
      {holds(roles, hosts) ? (
        <View className='column'>
          <Compounds key={scope} me={me} scope={scope} now={now} />
        </View>
      ) : null}
      <View className='h2'>{`${name}的册子`}</View>
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
