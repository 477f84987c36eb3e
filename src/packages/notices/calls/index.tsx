/** 电话名单: the homes that a weighty notice did not reach, to be rung or visited, each once. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Calling } from 'types/calls'
import { homeKeepers } from 'types/community'
import { usePages, useRead } from '@/cloud/query'
import { isWide, useServed } from '@/session/served'
import { StaffPage } from '@/session/staff-page'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Counts } from '@/ui/counts'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { Listing } from '@/ui/listing'
import { Pills } from '@/ui/pills'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { dayAndTime } from '@/ui/time'
import { HomeToRing } from './home-to-ring'

function Homes({ scope, calling, now }: { scope: string; calling: Calling; now: number }) {
  const { noticeId, title, body, toCall, done, declined, buildings } = calling
  const list = usePages('call.list', { scope, noticeId })
  return (
    <>
      <Card>
        <View className='soft'>照着说就行</View>
        <View className='prose'>{`${title}。${body}`}</View>
      </Card>
      <Counts
        counts={[
          { figure: String(toCall), what: '户要说', tone: toCall > 0 ? 'due' : 'calm' },
          { figure: String(done), what: '户说到了', tone: 'done' },
          { figure: String(declined), what: '户不让打', tone: 'calm' }
        ]}
      />
      {buildings.length > 1 ? (
        <Fold title='各楼还差几户' icon='town'>
          {buildings.map(building => (
            <Row
              key={building.label}
              head={building.label}
              note={`还要说 ${building.toCall} 户，说到了 ${building.done} 户`}
            />
          ))}
        </Fold>
      ) : null}
      <Listing list={list} now={now} empty={<Empty icon='check' text='这一条，该说的人家都说到了。' />}>
        {home => <HomeToRing key={home.home} home={home} noticeId={noticeId} title={title} now={now} />}
      </Listing>
    </>
  )
}

function Callings({ scope }: { scope: string }) {
  const now = useNow()
  const given = useParam('id')
  const [chosen, setChosen] = useState(given)
  const { data, waiting, trouble, retry } = useRead('call.count', { scope }, { keep: false })
  if (waiting) return <Skeleton />
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  const callings = data?.items ?? []
  const calling = callings.find(({ noticeId }) => noticeId === chosen) ?? callings[0]
  if (!calling) {
    return <Empty icon='phone' text='现在没有要打电话的事。开会、表决、急事发出去，没收到的人家会列在这里。' />
  }
  const options = callings.map(({ noticeId, title, until, toCall }) => ({
    value: noticeId,
    text: title,
    note: `${toCall} 户要说 · ${dayAndTime(until, now)}前`
  }))
  return (
    <>
      {callings.length > 1 ? (
        <Choice label='说哪一件' options={options} value={calling.noticeId} onChange={setChosen} />
      ) : null}
      <Homes key={calling.noticeId} scope={scope} calling={calling} now={now} />
    </>
  )
}

/** Homes are looked at compound by compound: who serves a whole community says which. */
function Compounds() {
  const { data: me } = useMe()
  const { served, waiting } = useServed(me, homeKeepers)
  const [chosen, setChosen] = useState('')
  const scope = served.find(place => place.scope === chosen)?.scope ?? served[0]?.scope
  if (waiting) return <Skeleton />
  if (!scope) return <Empty icon='town' text='这里还没有小区。' />
  return (
    <>
      {served.length > 1 ? (
        <Pills
          label='看哪个小区'
          options={served.map(({ scope: value, name }) => ({ value, text: name }))}
          value={scope}
          onChange={setChosen}
        />
      ) : null}
      <Callings key={scope} scope={scope} />
    </>
  )
}

export default function CallsPage() {
  return (
    <StaffPage title='电话名单' roles={homeKeepers}>
      {({ scope }) => (isWide({ scope }) ? <Compounds /> : <Callings scope={scope} />)}
    </StaffPage>
  )
}
