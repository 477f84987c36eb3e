/** 志愿服务证明: the lines as they are certified, the number to check, printing; staff issue it here. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CertificateView } from 'types/hours'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { ToPrint } from '@/session/to-print'
import { useId } from '@/session/use-id'
import { BigCode } from '@/ui/big-code'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Dialog } from '@/ui/dialog'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { fullDay } from '@/ui/time'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { certificateState } from '../certificate-state'
import { minutesWords } from '../minutes-words'

function Issue({ certificate }: { certificate: CertificateView }) {
  const [asking, setAsking] = useState(false)
  const { id: certificateId } = certificate
  const { act, busy, trouble } = useWrite('certificate.issue', certificateId)
  const send = async () => {
    const done = await act({ certificateId })
    setAsking(false)
    if (done) toast('开好了，会告诉他来拿')
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button icon='check' text='核对过了，盖章' busy={busy} onTap={() => setAsking(true)} />
      <Dialog
        open={asking}
        title='开这张证明？'
        text='请先打印，逐条核对，盖上社区的章。姓名和证件号码请本人当面写上。开好以后，任何人都能用编号查真假。'
        act='开好了'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}

function Shown({ certificate }: { certificate: CertificateView }) {
  const { number, place, who, from, until, minutes, times, lines, state, issuer, issuedAt, mine } = certificate
  return (
    <>
      <Card>
        <View className='card-head'>
          <Chip {...certificateState(certificate)} />
        </View>
        <View className='h1'>{`${minutesWords(minutes)}，${times} 次`}</View>
        <View>{`${fullDay(from)} 到 ${fullDay(until - 1)}，${place}`}</View>
        <View className='soft'>{mine ? '这是您的证明' : who}</View>
        {issuer && issuedAt ? <View className='soft'>{`${issuer} ${fullDay(issuedAt)} 核对`}</View> : null}
      </Card>
      {state === 'issued' ? (
        <Card>
          <BigCode name='证明编号，谁都能用它查真假' code={number} group={4} />
        </Card>
      ) : null}
      <Card rows>
        {lines.map(line => (
          <Row
            key={line.id}
            head={line.title}
            note={`${fullDay(line.startsAt)}，${line.place}，帮${line.forWhom}`}
            end={<View className='figures'>{minutesWords(line.minutes)}</View>}
          />
        ))}
      </Card>
    </>
  )
}

export default function CertificatePage() {
  const certificateId = useId()
  const { data, waiting, trouble, retry } = useRead('certificate.show', { certificateId }, { keep: false })
  return (
    <Page title='志愿服务证明'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {data ? (
        <>
          <Shown certificate={data} />
          {!data.mine && data.state === 'asked' ? <Issue certificate={data} /> : null}
          <ToPrint id={certificateId} papers={[{ form: 'certificate', title: '志愿服务记录证明' }]} />
        </>
      ) : null}
    </Page>
  )
}
