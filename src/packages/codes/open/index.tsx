/** Opened by a code on a building or an opinion box: which place it is, and what one can do here. */
import { View } from '@tarojs/components'
import type { CodeCard } from 'types/codes'
import type { Me } from 'types/community'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { address } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Card } from '@/ui/card'
import { Door } from '@/ui/door'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { ScanAgain } from '../scan-again'
import { useCode } from '../use-code'

/** county / street / community / compound. */
const COMPOUND_DEPTH = 4

const compoundOf = (path: string): string => path.split('/').slice(0, COMPOUND_DEPTH).join('/')

/** Whether the person lives or serves in the compound. */
function belongs({ homes, posts }: Me, scope: string): boolean {
  const compound = compoundOf(scope)
  const within = (path: string) => path === compound || path.startsWith(`${compound}/`)
  return (
    homes.some(({ path }) => within(path)) ||
    posts.some(post => within(post.scope) || scope.startsWith(`${post.scope}/`))
  )
}

const call = (code: string) => go(`/packages/codes/call/index?code=${code}`)

function ForNeighbours({ place: { code, kind, scope, label } }: { place: CodeCard }) {
  const raise = address('/packages/matters/raise/index', { scope, from: kind, place: label })
  return (
    <>
      <Door tone='now' icon='talk' title='我有事说' note='地方已经替您填好' onTap={() => go(raise)} />
      <Door tone='info' icon='phone' title='办事电话' note='谁管这里、打给谁' onTap={() => call(code)} />
      <Door
        tone='done'
        icon='meeting'
        title='这里的会'
        note='看看最近开什么会'
        onTap={() => go('/pages/decide/index')}
      />
    </>
  )
}

function ForStrangers({ place: { code, scope, label, compoundName } }: { place: CodeCard }) {
  const ask = address('/packages/community/ask/index', { scope, name: `${compoundName}${label}` })
  return (
    <>
      <Door tone='info' icon='phone' title='办事电话' note='不用登记就能打' onTap={() => call(code)} />
      <Door tone='now' icon='post' title='请楼长来' note='登记您的家，有事也可以请他替您提' onTap={() => go(ask)} />
      <Card rows>
        <Row
          icon='key'
          head='我有邀请码'
          note='家人、楼长或社区给的八位码'
          onTap={() => go('/packages/community/join/index')}
        />
      </Card>
      <Banner
        tone='calm'
        icon='sealed'
        head='为什么先登记'
        text='提的事要有人能回您的话，也不让外人冒名。登记不要手机号，没登记就请楼长替您提。'
      />
    </>
  )
}

function Opened({ code, me }: { code: string; me: Me }) {
  const { data: place, waiting, trouble, retry } = useRead('code.open', { code })
  if (waiting) return <Skeleton />
  if (!place) {
    return (
      <>
        {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
        <ScanAgain />
      </>
    )
  }
  return (
    <>
      <View>
        <View className='soft'>{place.compoundName}</View>
        <View className='h1'>{place.kind === 'box' ? `${place.label} · 意见箱` : place.label}</View>
      </View>
      {belongs(me, place.scope) ? <ForNeighbours place={place} /> : <ForStrangers place={place} />}
    </>
  )
}

export default function OpenPage() {
  const code = useCode()
  const { data: me, waiting, trouble, retry } = useMe()
  return (
    <Page title='这里是'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {me && code ? <Opened code={code} me={me} /> : null}
      {me && !code ? <ScanAgain /> : null}
    </Page>
  )
}
