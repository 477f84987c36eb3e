/** The compound's money at a glance: this quarter, what is due, what did not come in, the newest lines, the doors. */
import { Text, View } from '@tarojs/components'
import type { DisclosureCard, DisclosureView } from 'types/disclosure'
import { quarterName } from 'types/quarter-name'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Row } from '@/ui/row'
import { fullDay, left } from '@/ui/time'
import { yuan } from '@/ui/yuan'
import { MoreAccounts } from './more-accounts'
import { NewestLines } from './newest-lines'
import { MoneyPicture } from './picture'

export interface AccountsProps {
  scope: string
  name: string
  now: number
  /** The running quarter. */
  view: DisclosureView
  before: DisclosureCard | undefined
  published: DisclosureCard | undefined
  /** The short code of the last block; absent until there is one. */
  sealCode: string | undefined
}

const quarterPage = (id: string): string => `/packages/revenue/disclosure/index?id=${id}`

function ThisQuarter({ view }: { view: DisclosureView }) {
  const { id, quarter, figures } = view
  return (
    <Card label={`${quarterName(quarter)}，看每一类`} onTap={() => go(quarterPage(id))}>
      <View className='card-head'>
        <Text className='soft'>{`${quarterName(quarter)} · 现在结余`}</Text>
        <Chip tone='info' text='正在记账' />
      </View>
      <MoneyPicture figures={figures} />
    </Card>
  )
}

/** The quarter before, until it hangs on the board; late ones say so. */
function BeforeThis({ before, now }: { before: DisclosureCard; now: number }) {
  const { id, quarter, state, publishBy, hangsUntil } = before
  if (state === 'locked') return null
  const name = quarterName(quarter)
  const see = <Button small look='ghost' text='去看' label={`去看${name}`} onTap={() => go(quarterPage(id))} />
  if (state === 'published') {
    const hangs = hangsUntil === undefined ? '公告栏的照片还没有拍' : `公告栏挂到 ${fullDay(hangsUntil)}`
    return <Banner tone='done' icon='sealed' head={`${name}公示了`} text={hangs} act={see} />
  }
  const late = now > publishBy
  return (
    <Banner
      tone={late ? 'now' : 'due'}
      icon='clock'
      head={late ? `${name}没有按时公示` : `${name}正在核对`}
      text={late ? `该在 ${fullDay(publishBy)} 前公示，${left(publishBy, now)}` : `最晚 ${fullDay(publishBy)} 公示`}
      act={see}
    />
  )
}

/** Expected by contract and not booked: asked about from here. */
function Missing({ scope, name }: { scope: string; name: string }) {
  const { data } = useRead('missing.list', { scope })
  const [first] = data?.items ?? []
  if (!data || !first) return null
  const rest = data.items.length > 1 ? '等' : ''
  return (
    <Banner
      tone='due'
      icon='alert'
      head={`有 ${data.items.length} 笔该收没收`}
      text={`共 ${yuan(data.totalFen)} 元：${first.assetName} · ${first.what}${rest}`}
      act={
        <Button
          small
          look='ghost'
          text='去问'
          label='去问该收没收的钱'
          onTap={() => go(address('/packages/revenue/missing/index', { scope, name }))}
        />
      }
    />
  )
}

export function Accounts({ scope, name, now, view, before, published, sealCode }: AccountsProps) {
  const asked = view.objections.open
  return (
    <>
      <ThisQuarter view={view} />
      {before ? <BeforeThis before={before} now={now} /> : null}
      <Missing scope={scope} name={name} />
      <NewestLines scope={scope} name={name} />
      <Card rows>
        <Row
          icon='talk'
          head='我要问账'
          note={asked > 0 ? `有 ${asked} 条等着答复，三天内要答` : '有疑问就问，三天内答复'}
          onTap={() => go(address('/packages/revenue/objections/index', { scope, name }))}
        />
        <Row
          icon='sealed'
          head='自己核对一遍'
          note={sealCode ? `封签短码 ${sealCode}，手机自己算` : '手机自己算，看账有没有被改过'}
          onTap={() => go(address('/packages/ledger/verify/index', { scope, kind: 'revenue' }))}
        />
        <Row
          icon='list'
          head='每个季度的公示'
          note={published ? `最近公示的是${quarterName(published.quarter)}` : '还没有公示过'}
          onTap={() => go(address('/packages/revenue/quarters/index', { scope, name }))}
        />
      </Card>
      <MoreAccounts scope={scope} name={name} />
    </>
  )
}
