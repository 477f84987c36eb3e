/** Writes or corrects the minutes; what is typed survives a killed app. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MeetingView } from 'types/meetings'
import { useWrite } from '@/cloud/use-write'
import { backTo } from '@/session/back'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Lines } from '@/ui/lines'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { AnswerMissing } from '../show/answer-missing'
import { Circumstances } from './circumstances'
import { isBlank, isSound, minutesOf, noAgreement, noOption, noView, paperOf } from './paper'
import { QuickView } from './quick-view'
import { AgreementFields, OptionFields, ViewFields } from './row-fields'
import { Rows } from './rows'

/** Affected groups of which nobody came: the minutes say so, and so does the form before. */
const missingOf = ({ groups, missing }: MeetingView): string =>
  groups
    .filter(({ id }) => missing.includes(id))
    .map(({ name }) => name)
    .join('、')

export function MinuteForm({ meeting }: { meeting: MeetingView }) {
  const { id: meetingId, minutes, minutesHash, startsAt, groups, scope } = meeting
  const now = useNow()
  const [strict, setStrict] = useState(false)
  const [sending, setSending] = useState(false)
  const [answered, setAnswered] = useState(!meeting.acts.includes('acknowledge'))
  const version = minutesHash?.slice(0, 8) ?? 'first'
  const [paper, change, clear] = useDraft(`minutes/${meetingId}/${version}`, paperOf(minutes))
  const { act, busy, trouble } = useWrite('meeting.minute', meetingId)
  const unsound = strict && !isSound(paper)
  const save = async () => {
    setStrict(true)
    if (!isSound(paper)) return
    if (!(await act({ meetingId, minutes: minutesOf(paper, startsAt) }))) return
    clear()
    toast('纪要写好了')
    backTo(`/packages/meetings/show/index?id=${meetingId}`)
  }
  const missing = missingOf(meeting)
  return (
    <>
      {missing ? (
        <Banner
          tone='due'
          icon='alert'
          head={`没有人来：${missing}`}
          text={answered ? '纪要里会写明，您打算怎么办也记下了。' : '纪要里会写明。先写一句打算怎么去问他们。'}
          act={answered ? null : <AnswerMissing meeting={meeting} onDone={() => setAnswered(true)} />}
        />
      ) : null}
      <QuickView
        groups={groups.map(({ name }) => name)}
        views={paper.views}
        onAdd={view => change({ views: [...paper.views, view] })}
      />
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
      <Rows name='办法' rows={paper.options} blank={noOption} most={6} onChange={options => change({ options })}>
        {(row, set) => <OptionFields row={row} strict={strict} onChange={set} />}
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
      <Card>
        <PhotoField
          scope={scope}
          label='会场照片（可以不放）'
          ids={paper.media}
          onIds={media => change({ media })}
          onBusy={setSending}
        />
      </Card>
      <Circumstances meeting={meeting} paper={paper} now={now} onChange={change} />
      {unsound ? <Banner tone='due' icon='alert' text='有几处没写完，照红字补上，或者去掉那一条。' /> : null}
      <TroubleNote trouble={trouble} />
      <Button text='写好了，请大家确认' busy={busy} disabled={isBlank(paper) || sending} onTap={() => void save()} />
      <View className='soft'>到场的人会收到通知来确认。没有人确认以前都能改；写到一半退出去也不会丢。</View>
    </>
  )
}
