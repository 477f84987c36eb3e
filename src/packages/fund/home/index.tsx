/** 社区基金: the two kinds side by side and never mixed, what each has, the projects, what the keepers can do. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import type { FundMoney, FundOverview } from 'types/fund'
import { fundKindNames } from 'types/fund-parts'
import { usePages, useRead } from '@/cloud/query'
import { useElder } from '@/session/elder'
import { go } from '@/session/go'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { address, useParam } from '@/session/use-param'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Listing, SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { inYuan, yuan } from '@/ui/yuan'
import { ProjectRow } from '../project-rows'
import { kindNote } from '../words'
import { OpenFund } from './open-fund'

const spoken = ({ fund, cashFen, generalFen, boundFen }: FundMoney): string =>
  `${fundKindNames[fund]}现在有 ${inYuan(cashFen)}，其中 ${inYuan(boundFen)} 给了项目，${inYuan(generalFen)} 还没定用处。`

function Money({ money, charity }: { money: FundMoney; charity: string | undefined }) {
  const { fund, cashFen, generalFen, boundFen } = money
  return (
    <Card>
      <View className='card-head'>
        <View className='h2'>{fundKindNames[fund]}</View>
        <View className='h2 figures'>{`${yuan(cashFen)} 元`}</View>
      </View>
      <View className='soft'>{`给了项目 ${yuan(boundFen)} 元 · 还没定用处 ${yuan(generalFen)} 元`}</View>
      <View className='soft card-part'>
        {fund === 'public' && charity ? `${charity}保管。` : ''}
        {kindNote[fund]}
      </View>
      <View className='card-part'>
        <ReadAloud text={spoken(money)} />
      </View>
    </Card>
  )
}

/** @param scope as it was asked for: who only lives in a compound asks for that, and for its community through it */
function Doors({ overview, scope }: { overview: FundOverview; scope: string }) {
  const { scope: community, name, acts, waiting } = overview
  const to = (page: string, words: Record<string, string> = {}) =>
    go(address(`/packages/${page}/index`, { scope, ...words }))
  return (
    <Card rows>
      <Row icon='list' head='每一笔账' note='收的、花的，点开看凭证' onTap={() => to('fund/lines')} />
      <Row
        icon='sealed'
        head='账本和封签'
        note='用手机自己核对，看账有没有被改过'
        onTap={() => to('ledger/book', { scope: community, kind: 'fund', name })}
      />
      <Row icon='family' head='我捐的' note='只有您自己看得到' onTap={() => to('fund/gifts')} />
      {waiting === undefined ? null : (
        <Row
          icon='check'
          head='等着办的账'
          note={`${waiting} 笔`}
          onTap={() => to('fund/lines', { filter: 'waiting' })}
        />
      )}
      {acts.includes('receive') ? (
        <Row
          icon='add'
          head='记一笔收入'
          note='钱已经到了，照凭证记'
          onTap={() => to('fund/receive', { scope: community })}
        />
      ) : null}
      {acts.includes('propose') ? (
        <Row
          icon='write'
          head='发起一个项目'
          note='先选好是哪一种'
          onTap={() => to('fund/propose', { scope: community })}
        />
      ) : null}
    </Card>
  )
}

function Projects({ scope, now }: { scope: string; now: number }) {
  const list = usePages('project.list', { scope })
  return (
    <>
      <View className='h2'>项目</View>
      <Listing
        list={list}
        now={now}
        rows
        empty={<Empty icon='list' text='还没有项目。谁家有难处，可以先到“说事”里提。' />}
      >
        {project => <ProjectRow key={project.id} project={project} now={now} />}
      </Listing>
    </>
  )
}

export default function FundPage() {
  const now = useNow()
  const elder = useElder()
  const { data: me } = useMe()
  const asked = useParam('scope')
  const scope = asked || (me?.homes[0]?.path ?? '')
  const { data, waiting, trouble, seenAt, retry } = useRead('fund.show', { scope }, { enabled: scope !== '' })
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='社区基金'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {data && data.openedAt === undefined ? <NotOpened overview={data} /> : null}
      {data?.openedAt !== undefined ? (
        <>
          {data.money.map(money => (
            <Money key={money.fund} money={money} charity={data.charity} />
          ))}
          {elder ? null : <Doors overview={data} scope={scope} />}
          <Projects scope={scope} now={now} />
          {elder ? <Doors overview={data} scope={scope} /> : null}
          <View className='soft'>捐不捐、捐多少，全凭自愿。这里不排名，不写谁捐了多少。</View>
        </>
      ) : null}
    </Page>
  )
}

function NotOpened({ overview }: { overview: FundOverview }) {
  if (overview.acts.includes('open')) return <OpenFund scope={overview.scope} />
  return <Empty icon='box' text='这个社区还没有开社区基金。' />
}
