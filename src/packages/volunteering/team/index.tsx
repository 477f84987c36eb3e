/** One team: what it does, who is in, joining and leaving; what it calls; its leader's and staff's acts. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useState } from 'react'
import type { TeamView } from 'types/teams'
import { usePages, useRead } from '@/cloud/query'
import { ActivityCard } from '@/session/activity-card'
import { go } from '@/session/go'
import { usePlace } from '@/session/place'
import { useId } from '@/session/use-id'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { useShare } from '@/session/use-share'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { Holder } from '@/ui/holder'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Sheet } from '@/ui/sheet'
import { Skeleton } from '@/ui/skeleton'
import { fullDay } from '@/ui/time'
import { kindNames } from '../kind-choices'
import { ChangeForm } from './change-form'
import { Joining } from './joining'

function Head({ team }: { team: TeamView }) {
  return (
    <Card>
      <View className='card-head'>
        <Chip tone={team.closed ? 'calm' : 'done'} text={team.closed ? '停了' : `${team.members} 人在队里`} />
        {team.iAmIn ? <Chip tone='done' icon='check' text='您在队里' /> : null}
      </View>
      <View>{team.about}</View>
      <Holder letter={team.leader.slice(0, 1)} head={`队长：${team.leader}`} lines={[kindNames(team.kinds)]} />
    </Card>
  )
}

function Called({ team }: { team: TeamView }) {
  const now = useNow()
  const { data: me } = useMe()
  const { place } = usePlace(me)
  // A neighbour asks for their own compound: its activities and those of the whole community.
  const here = place && (place.scope === team.scope || place.scope.startsWith(`${team.scope}/`)) ? place.scope : ''
  const scope = here || team.scope
  const list = usePages('activity.list', { scope, teamId: team.id }, { enabled: me !== undefined })
  return (
    <>
      <View className='h2'>办过的、要办的</View>
      <Listing list={list} now={now} empty={<Empty icon='calendar' text='还没有办过活动。' />}>
        {activity => <ActivityCard key={activity.id} activity={activity} now={now} />}
      </Listing>
    </>
  )
}

const seenWords = ({ iLead, acts }: TeamView): string =>
  iLead || acts.includes('close') ? '队里的人（愿意不愿意公开的都在，只有您看得到）' : '愿意让邻居看到的队员'

function People({ team }: { team: TeamView }) {
  if (team.shown.length === 0) return null
  return (
    <Fold title={`${seenWords(team)} ${team.shown.length} 人`} icon='family'>
      {team.shown.map(({ who, joinedAt }) => (
        <Row key={`${who}-${joinedAt}`} head={who} note={`${fullDay(joinedAt)} 加入`} />
      ))}
    </Fold>
  )
}

function Deeds({ team }: { team: TeamView }) {
  const [open, setOpen] = useState(false)
  const { id, acts } = team
  return (
    <>
      {acts.includes('organise') ? (
        <Button
          icon='calendar'
          text='办一次活动'
          onTap={() => go(`/packages/volunteering/organise/index?teamId=${id}`)}
        />
      ) : null}
      {acts.includes('change') ? <Button look='ghost' text='改介绍、换队长' onTap={() => setOpen(true)} /> : null}
      <Sheet title='改一改这个队' open={open} onClose={() => setOpen(false)}>
        {open ? <ChangeForm team={team} onDone={() => setOpen(false)} /> : null}
      </Sheet>
    </>
  )
}

export default function TeamPage() {
  const teamId = useId()
  const { data: team, waiting, trouble, retry } = useRead('team.show', { teamId })
  useShare(team ? `志愿服务队：${team.name}` : '志愿服务队', `/packages/volunteering/team/index?id=${teamId}`)
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title='这个队'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {team ? (
        <>
          <View className='h1'>{team.name}</View>
          <Head team={team} />
          <Joining team={team} />
          <Deeds team={team} />
          <People team={team} />
          <Called team={team} />
        </>
      ) : null}
    </Page>
  )
}
