/** 我的家: who is joined to it, inviting and taking out, leaving, handing it over. */
import { View } from '@tarojs/components'
import type { Me } from 'types/community'
import { relationNames } from 'types/community'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { day } from '@/ui/time'
import { Invite } from '../home/invite'
import { HandOver } from './hand-over'
import { Leave } from './leave'
import { TakeOut } from './take-out'

type Tie = Me['homes'][number]

function Home({ home }: { home: Tie }) {
  const now = useNow()
  const { path, label, compoundName, relation } = home
  const { data, waiting, trouble, retry } = useRead('home.members', { scope: path }, { keep: false })
  return (
    <>
      <View>
        <View className='soft'>{compoundName}</View>
        <View className='h1'>{label}</View>
      </View>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {data ? (
        <>
          <View className='h2'>{`登记在这一户的，共 ${data.items.length} 人`}</View>
          <Card rows>
            {data.items.map(member => (
              <Row
                key={member.member}
                icon='family'
                head={member.called}
                note={`${day(member.since, now)} 登记`}
                end={
                  member.canRemove ? (
                    <TakeOut path={path} member={member} />
                  ) : (
                    <Chip tone='calm' text={relationNames[member.relation]} />
                  )
                }
              />
            ))}
          </Card>
          <View className='soft'>这里只写是什么人，不写名字。电话、面积社区才看得到，看一次记一次。</View>
          <Invite scope={path} now={now} relations={data.mayInvite} />
          {relation === 'owner' ? <HandOver path={path} running={data.handOver} now={now} /> : null}
          <Leave home={home} alone={data.items.filter(one => one.relation === 'owner').length === 1} />
        </>
      ) : null}
    </>
  )
}

function Choose({ homes }: { homes: readonly Tie[] }) {
  const join = { text: '登记我的家', onTap: () => go('/packages/community/join/index') }
  if (homes.length === 0) return <Empty icon='home' text='您还没有登记住哪一户。' act={join} />
  return (
    <Card rows>
      {homes.map(({ path, label, compoundName }) => (
        <Row
          key={path}
          icon='home'
          head={label}
          note={compoundName}
          onTap={() => go(`/packages/community/my-home/index?path=${path}`)}
        />
      ))}
    </Card>
  )
}

export default function MyHomePage() {
  const path = useParam('path')
  const { data: me, waiting, trouble, retry } = useMe()
  const home = me?.homes.find(tie => tie.path === path) ?? (me?.homes.length === 1 ? me.homes[0] : undefined)
  return (
    <Page title='我的家'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {home ? <Home key={home.path} home={home} /> : null}
      {me && !home ? <Choose homes={me.homes} /> : null}
    </Page>
  )
}
