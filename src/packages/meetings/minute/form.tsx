/** Writes or corrects the minutes; what is typed survives a killed app. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Lines } from '@/ui/lines'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { isBlank, isSound, minutesOf, paperOf } from './paper'
import { AgreementFields, ViewFields } from './row-fields'
import { Rows } from './rows'

const noAgreement = { text: '', owner: '', day: '' }
const noView = { group: '', text: '' }

export function MinuteForm({ meeting }: { meeting: MeetingView }) {
  const { id: meetingId, minutes, minutesHash } = meeting
  const now = useNow()
  const [strict, setStrict] = useState(false)
  const version = minutesHash?.slice(0, 8) ?? 'first'
  const [paper, change, clear] = useDraft(`minutes/${meetingId}/${version}`, paperOf(minutes))
  const { act, busy, trouble } = useWrite('meeting.minute', meetingId)
  const unsound = strict && !isSound(paper)
  const save = async () => {
    setStrict(true)
    if (!isSound(paper)) return
    if (!(await act({ meetingId, minutes: minutesOf(paper) }))) return
    clear()
    toast('纪要写好了')
    backTo(`/packages/meetings/show/index?id=${meetingId}`)
  }
  return (
    <>
      <Rows
        name='说定的事'
        rows={paper.agreements}
        blank={noAgreement}
        most={20}
        onChange={agreements => change({ agreements })}
      >
        {(row, set) => <AgreementFields row={row} strict={strict} now={now} onChange={set} />}
      </Rows>
      <Card>
        <View className='h2'>还没说定的</View>
        <View className='card-part'>
          <Lines
            name='没说定的事'
            values={paper.openPoints}
            least={0}
            most={20}
            maxLength={200}
            placeholder='留到下一次说'
            onChange={openPoints => change({ openPoints })}
          />
        </View>
      </Card>
      <Rows name='说法' rows={paper.views} blank={noView} most={40} onChange={views => change({ views })}>
        {(row, set) => <ViewFields row={row} strict={strict} onChange={set} />}
      </Rows>
      <Card>
        <TextArea
          label='情况（可以不写）'
          placeholder='事情的来龙去脉、量过的尺寸、问过的价'
          maxLength={1000}
          value={paper.facts}
          onChange={facts => change({ facts })}
        />
      </Card>
      {unsound ? <Banner tone='due' icon='alert' text='有几处没写完，照红字补上，或者去掉那一条。' /> : null}
      <TroubleNote trouble={trouble} />
      <Button text='写好了，请大家确认' busy={busy} disabled={isBlank(paper)} onTap={() => void save()} />
      <View className='soft'>到场的人会收到通知来确认。没有人确认以前都能改；写到一半退出去也不会丢。</View>
    </>
  )
}
