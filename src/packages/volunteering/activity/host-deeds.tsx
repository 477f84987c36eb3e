/** What the host does: show the code, see who came, confirm the hours, change, report, do it once more. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityView } from 'types/activities'
import { go } from '@/session/go'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { ChangeSheet } from './change-sheet'
import { ReportSheet } from './report-sheet'

export function HostDeeds({ activity, now }: { activity: ActivityView; now: number }) {
  const [open, setOpen] = useState<'change' | 'report'>()
  const { id, acts, teamId, state } = activity
  if (!acts.includes('host')) return null
  const close = () => setOpen(undefined)
  return (
    <>
      <View className='h2'>您来组织</View>
      <Card rows>
        {state === 'over' || state === 'cancelled' ? null : (
          <Row
            icon='code'
            head='亮出签到码'
            note='到现场让大家扫，也能念六位数字'
            onTap={() => go(`/packages/volunteering/code/index?id=${id}`)}
          />
        )}
        <Row
          icon='roster'
          head={acts.includes('confirm') ? '确认谁帮了多久' : '谁报了名、谁到了'}
          note='没带手机的，在这里帮他签到'
          onTap={() => go(`/packages/volunteering/confirm/index?id=${id}`)}
        />
        {acts.includes('report') ? (
          <Row icon='camera' head='写一句办得怎么样' note='可以加照片' onTap={() => setOpen('report')} />
        ) : null}
        {acts.includes('change') ? (
          <Row icon='write' head='改时间、地点、名额，或取消' onTap={() => setOpen('change')} />
        ) : null}
        <Row
          icon='again'
          head='照着再办一次'
          onTap={() => go(`/packages/volunteering/organise/index?teamId=${teamId}&from=${id}`)}
        />
      </Card>
      <ChangeSheet activity={activity} now={now} open={open === 'change'} onClose={close} />
      <ReportSheet activity={activity} open={open === 'report'} onClose={close} />
    </>
  )
}
