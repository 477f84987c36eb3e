/** 积分办法: the rule in force, the one that comes, the earlier ones, and how much of the year's budget is left. */
import { View } from '@tarojs/components'
import type { RuleView } from 'types/points'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { MyPlace } from '@/session/my-place'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { day } from '@/ui/time'
import { Version } from './version'

function Budget({ budget }: { budget: NonNullable<RuleView['budget']> }) {
  const { year, granted, left } = budget
  return (
    <Card>
      <View className='row between'>
        <View className='soft'>{`${year} 年的积分预算`}</View>
        <View className='figures'>{`${granted} 分`}</View>
      </View>
      <View className='row between card-part'>
        <View className='soft'>还没发的</View>
        <View className='strong figures'>{`${left} 分`}</View>
      </View>
    </Card>
  )
}

/** Both books belong to the community; anybody who lives there may check them. */
function Books({ scope }: { scope: string }) {
  const open = (kind: string) => go(address('/packages/ledger/book/index', { scope, kind }))
  return (
    <Card rows>
      <Row icon='sealed' head='积分的账本和封签' note='用手机自己核对，看账有没有被改过' onTap={() => open('points')} />
      <Row icon='sealed' head='货架的账本和封签' note='进了多少、换走多少' onTap={() => open('stock')} />
    </Card>
  )
}

function Rule({ scope }: { scope: string }) {
  const now = useNow()
  const { data: rule, waiting, trouble, retry } = useRead('points.rule', { scope })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !rule) return <Skeleton />
  const { current, next, past, budget } = rule
  const publishes = rule.acts.includes('publish')
  return (
    <>
      {current ? <Version version={current} now={now} /> : null}
      {!current && !next ? <Empty icon='paper' text='社区还没有公布积分办法。帮忙的时长照样记着。' /> : null}
      {budget ? <Budget budget={budget} /> : null}
      {current ? <Books scope={rule.scope} /> : null}
      {next ? (
        <>
          <Banner tone='due' icon='clock' head='要改了' text={`${day(next.startsAt, now)}起照下面的办法。`} />
          <Version version={next} now={now} />
        </>
      ) : null}
      {publishes ? (
        <Button
          text={current || next ? '改办法' : '定积分办法'}
          onTap={() => go(address('/packages/points/publish/index', { scope: rule.scope }))}
        />
      ) : null}
      {past.length > 0 ? (
        <Fold title='从前的办法' icon='list'>
          {past.map(version => (
            <Version key={version.no} version={version} now={now} />
          ))}
        </Fold>
      ) : null}
    </>
  )
}

export default function RulePage() {
  return (
    <Page title='积分办法'>
      <MyPlace>{scope => <Rule scope={scope} />}</MyPlace>
    </Page>
  )
}
