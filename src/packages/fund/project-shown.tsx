/** What everybody may know of a project: need, plan, what it rests on, its money, its reports. */
import { View } from '@tarojs/components'
import type { MediaView } from 'types/content'
import type { ProjectNumbers, ProjectReport, ProjectView } from 'types/projects'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { MediaShown } from '@/ui/media-shown'
import { Row } from '@/ui/row'
import { SplitBar } from '@/ui/split-bar'
import { day, fullDay } from '@/ui/time'
import { inYuan } from '@/ui/yuan'

/** As the public page has it, without what is for those who live there. */
export type Shown = Omit<ProjectView, 'named' | 'givers' | 'timeline' | 'acts'>

const some = (media: readonly MediaView[], ids: readonly string[]) => media.filter(({ id }) => ids.includes(id))

export function Money({ numbers, goalFen }: { numbers: ProjectNumbers; goalFen: number }) {
  const { receivedFen, spentFen, heldFen, leftFen } = numbers
  const free = leftFen - heldFen
  return (
    <Card>
      <View className='card-head'>
        <View className='h2'>收到并确认</View>
        <View className='h2 figures'>{inYuan(receivedFen)}</View>
      </View>
      <View className='soft'>{`要筹 ${inYuan(goalFen)}`}</View>
      {receivedFen > 0 ? (
        <View className='card-part'>
          <SplitBar
            label='收到的钱在哪'
            parts={[
              { name: '花了', amount: spentFen, figure: inYuan(spentFen) },
              { name: '批了等付', amount: heldFen, figure: inYuan(heldFen) },
              { name: '还剩', amount: free, figure: inYuan(free) }
            ]}
          />
        </View>
      ) : null}
    </Card>
  )
}

export function Need({ project, linked }: { project: Shown; linked: boolean }) {
  const { need, proof, media, by, place } = project
  return (
    <Card>
      <View className='h2'>为什么需要</View>
      <View className='prose'>{need}</View>
      {proof ? <View className='card-part prose'>{proof.text}</View> : null}
      <MediaShown media={some(media, proof?.media ?? [])} />
      {linked && proof
        ? proof.matters.map(({ id, title }) => (
            <Row
              key={id}
              icon='talk'
              head={title}
              note='居民提的事'
              onTap={() => go(`/packages/matters/show/index?id=${id}`)}
            />
          ))
        : null}
      <View className='card-part soft'>{`${place} · ${by}发起`}</View>
    </Card>
  )
}

export function Plan({ project, now }: { project: Shown; now: number }) {
  const { plan, change } = project
  if (!plan) return null
  return (
    <Card>
      <View className='h2'>打算怎么做</View>
      <View className='prose'>{plan.text}</View>
      {plan.items.map(({ what, amountFen, spentFen }) => (
        <Row
          key={what}
          head={what}
          note={spentFen > amountFen ? `花了 ${inYuan(spentFen)}，比计划多` : `花了 ${inYuan(spentFen)}`}
          end={<View className='figures'>{amountFen > 0 ? inYuan(amountFen) : '不再用'}</View>}
        />
      ))}
      <View className='card-part soft'>
        {`募集 ${day(plan.raiseFrom, now)}到 ${day(plan.raiseUntil, now)}，${day(plan.doneBy, now)}前办完。`}
      </View>
      <View className='soft'>{`剩下的钱：${plan.leftover}`}</View>
      {change ? (
        <View className='card-part'>
          <View className='strong'>{`请求改变用途：${change.why}`}</View>
          <View className='prose'>{change.text}</View>
          {change.items.map(({ what, amountFen }) => (
            <Row key={what} head={what} end={<View className='figures'>{inYuan(amountFen)}</View>} />
          ))}
        </View>
      ) : null}
    </Card>
  )
}

/** The promise before the sum is made, the sum with its formula afterwards. */
export function Match({ project }: { project: Shown }) {
  const terms = project.plan?.match
  if (!terms) return null
  const { giver, ratePercent, capFen } = terms
  return (
    <Card>
      <View className='h2'>配捐</View>
      <View>{`${giver}按确认到账捐款的 ${ratePercent}% 再加，最多 ${inYuan(capFen)}。`}</View>
      {project.match ? (
        <>
          <View className='card-part strong'>{`加了 ${inYuan(project.match.matchFen)}`}</View>
          <View className='soft'>{project.match.formula}</View>
        </>
      ) : null}
    </Card>
  )
}

const reportNames = { quarter: '每季报告', emergency: '应急进展', final: '总的报告' } as const

function Report({ report, media, now }: { report: ProjectReport; media: readonly MediaView[]; now: number }) {
  const { kind, at, by, text, numbers, dueAt } = report
  const late = dueAt !== undefined && at > dueAt ? '，比规定的日子晚了' : ''
  const { receivedFen, spentFen, leftFen } = numbers
  return (
    <Card>
      <View className='h2'>{reportNames[kind]}</View>
      <View className='soft'>{`${by} · ${day(at, now)}公布${late}`}</View>
      <View className='prose'>{text}</View>
      <View className='card-part strong'>
        {`到这一天：收 ${inYuan(receivedFen)}，花 ${inYuan(spentFen)}，剩 ${inYuan(leftFen)}`}
      </View>
      <MediaShown media={some(media, report.media)} />
    </Card>
  )
}

export function Reports({ project, now }: { project: Shown; now: number }) {
  const newest = [...project.reports].reverse()
  return (
    <>
      {newest.map(report => (
        <Report key={report.no} report={report} media={project.media} now={now} />
      ))}
    </>
  )
}

/** What the raising was filed as: everybody may check it with the authority. */
export function Filing({ project }: { project: Shown }) {
  const { basis, media } = project
  if (basis?.by !== 'filing') return null
  const { charity, filingNo, filedOn, platform } = basis
  return (
    <Card>
      <View className='h2'>凭什么能募</View>
      <Row head={charity} note='公开募捐的慈善组织，收支都在它账上' />
      <Row head={filingNo} note={`募捐方案备案编号，${fullDay(Date.parse(`${filedOn}T00:00:00+08:00`))}备案`} />
      <Row head={platform} note='民政部指定的互联网募捐平台' />
      <MediaShown media={some(media, basis.media)} />
    </Card>
  )
}
