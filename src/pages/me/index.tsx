/** 我的: my homes, my posts, my number, my notices, and how the app looks. */
import { View } from '@tarojs/components'
import type { Me } from 'types/community'
import { roleNames } from 'types/roles'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { day } from '@/ui/time'
import { DeskDoor } from './desk-door'
import { Looks } from './looks'
import { MyNumber } from './my-number'
import { PlaceChoice } from './place-choice'

const relationNames = { owner: '业主', family: '家人', tenant: '租户' } as const

function Homes({ homes }: Pick<Me, 'homes'>) {
  return (
    <Card rows>
      {homes.map(({ path, label, compoundName, relation }) => (
        <Row
          key={path}
          icon='home'
          head={label}
          note={compoundName}
          end={<Chip tone='done' text={relationNames[relation]} />}
        />
      ))}
      <Row
        icon='add'
        head={homes.length > 0 ? '再登记一户' : '登记我的家'}
        note='用楼长、网格员或社区给的邀请码'
        onTap={() => go('/packages/community/join/index')}
      />
    </Card>
  )
}

function Posts({ posts, now }: Pick<Me, 'posts'> & { now: number }) {
  if (posts.length === 0) return null
  return (
    <Card rows>
      {posts.map(({ role, scope, scopeName, until }) => (
        <Row
          key={`${role}-${scope}`}
          icon='post'
          head={roleNames[role]}
          note={`${scopeName} · 任到 ${day(until, now)}`}
        />
      ))}
    </Card>
  )
}

function Notices() {
  const { data } = useRead('notice.list', {})
  const unread = data?.unread ?? 0
  return (
    <Row
      icon='bell'
      head='给我的通知'
      end={unread > 0 ? <Chip tone='now' text={`${unread} 条没看`} /> : null}
      onTap={() => go('/packages/notices/index')}
    />
  )
}

export default function MePage() {
  const now = useNow()
  const { data: me, waiting, trouble, seenAt, retry } = useMe()
  return (
    <Page title='我的' tab>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {me ? (
        <>
          <DeskDoor posts={me.posts} now={now} />
          <Homes homes={me.homes} />
          <Posts posts={me.posts} now={now} />
          <PlaceChoice me={me} />
          <Card rows>
            <Notices />
            <Row icon='sealed' head='谁看过我家的电话' onTap={() => go('/packages/community/access/index')} />
          </Card>
          <MyNumber code={me.code} />
        </>
      ) : null}
      <Looks />
      {__GALLERY__ ? (
        <View>
          <Card rows>
            <Row icon='gallery' head='样张' note='给做这个小程序的人看的' onTap={() => go('/packages/gallery/index')} />
          </Card>
        </View>
      ) : null}
    </Page>
  )
}
