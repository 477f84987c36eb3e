/** How a question about the accounts stands, in a chip; and its words with the answers below each other. */
import { View } from '@tarojs/components'
import { type MoneyObjectionView, moneyDoubts } from 'types/inspecting'
import { Chip } from '@/ui/chip'
import { MediaShown } from '@/ui/media-shown'
import { left, said } from '@/ui/time'

const states = {
  checking: { tone: 'calm', text: '正在看文字' },
  refused: { tone: 'calm', text: '没有通过检查' },
  open: { tone: 'now', text: '等答复' },
  answered: { tone: 'due', text: '答复了' },
  accepted: { tone: 'done', text: '问的人认可了' },
  escalated: { tone: 'now', text: '请社区看' },
  ruled: { tone: 'done', text: '社区看过了' }
} as const

export function DoubtHead({ one, now }: { one: MoneyObjectionView; now: number }) {
  const { state, kind, by, mine, at, about, text, dueAt } = one
  return (
    <>
      <View className='card-head'>
        <Chip {...states[state]} />
        <View className='faint'>{`${mine ? '您' : by} · ${said(at, now)}`}</View>
      </View>
      <View className='soft'>{`${moneyDoubts[kind]}：${about}`}</View>
      <View className='prose'>{text}</View>
      {dueAt !== undefined && (state === 'open' || state === 'escalated') ? (
        <View className='soft'>{`答复期限：${left(dueAt, now)}`}</View>
      ) : null}
    </>
  )
}

function Said({ said: words, now }: { said: NonNullable<MoneyObjectionView['answer']>; now: number }) {
  return (
    <View className='card-part'>
      <View className='soft'>{`${words.by} 答复 · ${said(words.at, now)}`}</View>
      <View className='prose'>{words.text}</View>
      <MediaShown media={words.media} />
    </View>
  )
}

export function DoubtWords({ one, now }: { one: MoneyObjectionView; now: number }) {
  const { answer, escalated, ruling } = one
  return (
    <>
      <MediaShown media={one.media} />
      {answer ? <Said said={answer} now={now} /> : null}
      {escalated ? (
        <View className='card-part'>
          <View className='soft'>{`问的人请社区看 · ${said(escalated.at, now)}`}</View>
          <View className='prose'>{escalated.why || '（理由正在检查，或没有通过检查）'}</View>
        </View>
      ) : null}
      {ruling ? <Said said={ruling} now={now} /> : null}
    </>
  )
}
