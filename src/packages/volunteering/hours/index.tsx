/** 我的服务时长: every help of mine, line by line, with the sum; certificates. Only the person sees this page's content. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { HelpLine } from 'types/hours'
import { usePages, useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { MyPlace } from '@/session/my-place'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Counts } from '@/ui/counts'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { Sheet } from '@/ui/sheet'
import { day } from '@/ui/time'
import { certificateState } from '../certificate-state'
import { minutesWords } from '../minutes-words'
import { AskForm } from './ask-form'

function Sum() {
  const { data } = useRead('hours.mine', {})
  if (!data || data.times === 0) return null
  const words = minutesWords(data.minutes)
  return (
    <>
      <Counts
        counts={[
          { figure: words, what: '一共帮了', tone: 'done' },
          { figure: String(data.times), what: '次', tone: 'info' }
        ]}
      />
      <ReadAloud small text={`您一共帮了 ${data.times} 次，${words}。`} />
    </>
  )
}

function chipOf({ state, minutes, points }: HelpLine) {
  if (state === 'present') return <Chip tone='info' text='等确认' />
  if (state === 'confirmed') return <Chip tone='info' text='正在记' />
  return <Chip tone='done' text={points > 0 ? `${minutesWords(minutes)}，${points} 分` : minutesWords(minutes)} />
}

function Help({ line, now }: { line: HelpLine; now: number }) {
  const { title, startsAt, place, why, confirmedBy, activityId } = line
  const who = confirmedBy ? `${confirmedBy} 确认` : '等组织的人确认'
  return (
    <Row
      head={title}
      note={[`${day(startsAt, now)}，${place}`, who, ...(why ? [`改过：${why}`] : [])].join(' · ')}
      end={chipOf(line)}
      onTap={() => go(`/packages/volunteering/activity/index?id=${activityId}`)}
    />
  )
}

function Certificates({ scope, now }: { scope: string; now: number }) {
  const [open, setOpen] = useState(false)
  const list = usePages('certificate.mine', {})
  return (
    <>
      <Button look='ghost' icon='paper' text='开一张志愿服务证明' onTap={() => setOpen(true)} />
      <Sheet title='开志愿服务证明' open={open} onClose={() => setOpen(false)}>
        {open ? <AskForm scope={scope} onDone={() => setOpen(false)} /> : null}
      </Sheet>
      {list.items.length > 0 ? (
        <Card rows>
          {list.items.map(one => (
            <Row
              key={one.id}
              icon='paper'
              head={`${minutesWords(one.minutes)}，${one.times} 次`}
              note={`${day(one.askedAt, now)} 申请`}
              end={<Chip {...certificateState(one)} />}
              onTap={() => go(`/packages/volunteering/certificate/index?id=${one.id}`)}
            />
          ))}
        </Card>
      ) : null}
    </>
  )
}

export default function HoursPage() {
  const now = useNow()
  const list = usePages('hours.mine', {})
  usePullDownRefresh(() => {
    list.retry()
    Taro.stopPullDownRefresh()
  })
  const empty = (
    <Empty
      icon='help'
      text='还没有记录。去帮一次忙，到现场扫码签到就有了。'
      act={{ text: '看有什么活动', onTap: () => go('/packages/volunteering/calendar/index') }}
    />
  )
  return (
    <Page title='我的服务时长'>
      <Sum />
      <Listing rows list={list} now={now} empty={empty}>
        {line => <Help key={line.id} line={line} now={now} />}
      </Listing>
      <View className='soft'>只有您自己看得到。时长不对，请告诉当次组织的人来改。</View>
      {list.items.length > 0 ? (
        <MyPlace>{scope => <Certificates key={scope} scope={scope} now={now} />}</MyPlace>
      ) : null}
    </Page>
  )
}
