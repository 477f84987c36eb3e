/** What the activity is about, when and where, and what it asks of those who help; can be read aloud. */
import { View } from '@tarojs/components'
import type { ActivityView } from 'types/activities'
import { activityKinds } from 'types/activity-kinds'
import { useElder } from '@/session/elder'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { said, span } from '@/ui/time'

function agesWords({ ageFrom, ageTo }: ActivityView): string {
  if (ageFrom !== undefined && ageTo !== undefined) return `${ageFrom} 到 ${ageTo} 岁`
  if (ageFrom !== undefined) return `${ageFrom} 岁以上`
  return ageTo === undefined ? '' : `${ageTo} 岁以下`
}

/** Nothing when everybody can come as they are. */
export const asksOf = (activity: ActivityView): string[] => [
  ...(activity.fit ? [activity.fit] : []),
  ...(agesWords(activity) ? [agesWords(activity)] : [])
]

export function What({ activity, now }: { activity: ActivityView; now: number }) {
  const elder = useElder()
  const { title, kind, team, teamId, about, forWhom, startsAt, endsAt, place, bring, insurance, changed } = activity
  const asks = asksOf(activity)
  const needs = [...asks, ...(bring ? [`请带上${bring}`] : [])].join('，')
  const aloud = `${title}。${said(startsAt, now)}，在${place}。${about}。${needs}`
  return (
    <>
      <View>
        <View className='h1'>{title}</View>
        <View className='soft'>{activityKinds[kind].name}</View>
      </View>
      <Card>
        <Row icon='clock' head={said(startsAt, now)} note={`大约 ${span(endsAt - startsAt)}`} />
        <Row icon='place' head={place} {...(changed ? { note: changed } : {})} />
        <Row icon='help' head={`帮谁：${forWhom}`} />
        {bring ? <Row icon='box' head={`请带上：${bring}`} /> : null}
        {asks.length > 0 ? <Row icon='alert' head='来之前看一看' note={asks.join('；')} /> : null}
        {insurance ? <Row icon='sealed' head='保险' note={insurance} /> : null}
        <View>{about}</View>
        <View className='card-part'>
          <ReadAloud small={!elder} text={aloud} />
        </View>
      </Card>
      <Card rows>
        <Row icon='family' head={team} onTap={() => go(`/packages/volunteering/team/index?id=${teamId}`)} />
      </Card>
    </>
  )
}
