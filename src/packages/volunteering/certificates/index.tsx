/** 证明和月表: for staff, the certificates asked for, and the month's help to enter in the national system. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { registrars } from 'types/giving-parts'
import type { CertificateCard } from 'types/hours'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { StaffPage } from '@/session/staff-page'
import { useNow } from '@/session/use-now'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Row } from '@/ui/row'
import { day } from '@/ui/time'
import { certificateState } from '../certificate-state'
import { minutesWords } from '../minutes-words'
import { MonthSheet } from './month-sheet'

const CertificateRow = ({ one, now }: { one: CertificateCard; now: number }) => (
  <Row
    icon='paper'
    head={`${one.who}，${minutesWords(one.minutes)}`}
    note={`${day(one.askedAt, now)} 申请，${one.times} 次`}
    end={<Chip {...certificateState(one)} />}
    onTap={() => go(`/packages/volunteering/certificate/index?id=${one.id}`)}
  />
)

function Lists({ scope }: { scope: string }) {
  const now = useNow()
  const list = usePages('certificate.list', { scope }, { keep: false })
  usePullDownRefresh(() => {
    list.retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <>
      <MonthSheet scope={scope} now={now} />
      <View className='h2'>申请开证明的</View>
      <Listing rows list={list} now={now} empty={<Empty icon='paper' text='还没有人申请开证明。' />}>
        {one => <CertificateRow key={one.id} one={one} now={now} />}
      </Listing>
    </>
  )
}

export default function CertificatesPage() {
  return (
    <StaffPage title='证明和月表' roles={registrars}>
      {({ scope }) => <Lists scope={scope} />}
    </StaffPage>
  )
}
