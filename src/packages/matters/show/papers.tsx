/** What has been written down about the matter: whose duty it is, the plan, the result, how it was rated. */
import { View } from '@tarojs/components'
import type { MatterView } from 'types/matters'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { day } from '@/ui/time'

function Paper({ title, rows }: { title: string; rows: [head: string, note: string][] }) {
  return (
    <Card>
      <View className='h2'>{title}</View>
      {rows.map(([head, note]) => (
        <Row key={head} head={head} note={note} />
      ))}
    </Card>
  )
}

/** "4.8 分" from tenths; shown from five ratings up, as the server decides. */
const points = (tenths: number | undefined): string => (tenths === undefined ? '满 5 人评才显示' : `${tenths / 10} 分`)

export function Papers({ matter, now }: { matter: MatterView; now: number }) {
  const { triage, plan, result, ratings } = matter
  return (
    <>
      {result ? (
        <Paper
          title='办成什么样'
          rows={[
            ['结果', result.text],
            ['大家得到什么', result.gains]
          ]}
        />
      ) : null}
      {ratings.count > 0 ? (
        <Paper
          title={`${ratings.count} 人评过`}
          rows={[
            ['过程', points(ratings.processTenths)],
            ['结果', points(ratings.resultTenths)],
            ['态度', points(ratings.attitudeTenths)]
          ]}
        />
      ) : null}
      {plan ? (
        <Paper
          title={`打算怎么办 · ${day(plan.doneBy, now)} 前办完`}
          rows={[
            ['筹人', plan.people],
            ['筹钱', plan.money],
            ['筹政策', plan.policy],
            ['筹服务', plan.services]
          ]}
        />
      ) : null}
      {triage ? (
        <Paper
          title='该不该、归谁办'
          rows={[
            [`归${triage.party}`, triage.duty],
            ['依据', triage.basis],
            ['为什么', triage.reason]
          ]}
        />
      ) : null}
    </>
  )
}
