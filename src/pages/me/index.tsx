/** 我的: my desk, my homes, who serves me, my notices, my data, my number, and how the app looks. */
import { View } from '@tarojs/components'
import { type Me, relationNames } from 'types/community'
import { roleNames } from 'types/roles'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { useUnread } from '@/session/use-unread'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { day } from '@/ui/time'
import { Asking } from './asking'
import { DeskDoor } from './desk-door'
import { Looks } from './looks'
import { MyNumber } from './my-number'
import { PlaceChoice } from './place-choice'

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
          onTap={() => go(address('/packages/community/my-home/index', { path }))}
        />
      ))}
      <Row
        icon='add'
        head={homes.length > 0 ? '再登记一户' : '登记我的家'}
        note='用家人、楼长或社区给的邀请码；没有码就请楼长来'
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
      <Row
        icon='phone'
        head='我的工作电话'
        note='给居民看哪个号码，或不给看'
        onTap={() => go('/packages/codes/phone/index')}
      />
    </Card>
  )
}

function Notices({ unread }: { unread: number }) {
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
  const unread = useUnread()
  const { data: me, waiting, trouble, seenAt, retry } = useMe()
  return (
    <Page title='我的' tab>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {me ? (
        <>
          <DeskDoor posts={me.posts} now={now} />
          <Asking me={me} now={now} />
          <Homes homes={me.homes} />
          <PlaceChoice me={me} />
          <Card rows>
            <Notices unread={unread} />
            <Row icon='paper' head='小区公告' onTap={() => go('/packages/notices/bulletins/index')} />
            <Row
              icon='phone'
              head='办事电话'
              note='谁管我们这里，有事打给谁'
              onTap={() => go('/packages/codes/call/index')}
            />
            <Row icon='scan' head='扫楼码、意见箱' onTap={() => go('/packages/codes/open/index')} />
          </Card>
          <Posts posts={me.posts} now={now} />
          <Card rows>
            <Row
              icon='sealed'
              head='我的数据'
              note='看、存、改、收回、删，谁看过'
              onTap={() => go('/packages/privacy/mine/index')}
            />
            <Row icon='paper' head='隐私说明' onTap={() => go('/packages/privacy/guide/index')} />
            <Row icon='list' head='发言规则和每月数字' onTap={() => go('/packages/content/rules/index')} />
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
