/** Where the matter stands: who has it, since when, until when; and where it goes on when it does not go on here. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type MatterState, type MatterView, steps } from 'types/matters'
import { stateWords } from '@/pages/matters/matter-words'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Holder } from '@/ui/holder'
import { Row } from '@/ui/row'
import { StepsBar } from '@/ui/steps-bar'
import { left, said } from '@/ui/time'
import { toast } from '@/ui/toast'

/** What does not go through the five steps, in one sentence instead of a bar that would stand still for ever. */
const aside: Readonly<Partial<Record<MatterState, string>>> = {
  untold: '还没有开始走五步：先把录音写成文字。',
  returned: '还没有开始走五步：先改一改文字。',
  referred: '这件事不走五步，到该办的地方去办。',
  declined: '这件事不走五步，原因和去处写在下面。',
  merged: '这件事并到另一件里，跟着那件一起走。'
}

const ended: readonly MatterState[] = ['closed', 'referred', 'declined', 'merged']

export function Standing({ matter, now }: { matter: MatterView; now: number }) {
  const { state, step, holder, round } = matter
  const { tone, text } = stateWords[state]
  const { dueAt } = holder
  const over = ended.includes(state)
  const until = dueAt === undefined ? '这一步没有定期限' : `到${said(dueAt, now)} 为止`
  const lines = [
    `从${said(holder.since, now)} 起`,
    ...(over ? [] : [until]),
    ...(holder.next ? [`下一步：${holder.next}`] : [])
  ]
  return (
    <Card>
      <View className='card-head'>
        <Chip tone={tone} text={round > 1 ? `${text} · 第 ${round} 次办` : text} />
        {dueAt === undefined || over ? null : (
          <Chip tone={dueAt < now ? 'now' : 'due'} icon='clock' text={left(dueAt, now)} />
        )}
      </View>
      {aside[state] ? (
        <View className='card-part soft'>{aside[state]}</View>
      ) : (
        <StepsBar at={state === 'closed' ? steps.length : steps.indexOf(step)} />
      )}
      <Holder below letter={holder.label.slice(0, 1)} head={`现在：${holder.label}`} lines={lines} />
      <NextDoor matter={matter} />
    </Card>
  )
}

/** Where to go instead: to be called, or copied and shown to somebody. */
function NextDoor({ matter: { triage, mergedInto } }: { matter: MatterView }) {
  const door = triage?.nextDoor
  if (mergedInto) {
    const { id, title } = mergedInto
    return <Row head={`并到：${title}`} onTap={() => go(`/packages/matters/show/index?id=${id}`)} />
  }
  if (!door) return null
  const { name, phone, address } = door
  const words = [name, phone, address].filter(Boolean).join('，')
  const copy = async () => {
    await Taro.setClipboardData({ data: words })
    toast('抄好了，可以发给别人')
  }
  return (
    <View className='column card-part'>
      <Row icon='place' head={`该去：${name}`} note={[phone, address].filter(Boolean).join(' · ') || '地址请问社区'} />
      {phone ? (
        <Button icon='phone' text={`打电话 ${phone}`} onTap={() => void Taro.makePhoneCall({ phoneNumber: phone })} />
      ) : null}
      <Button look='ghost' small icon='copy' text='抄下来' onTap={() => void copy()} />
    </View>
  )
}
