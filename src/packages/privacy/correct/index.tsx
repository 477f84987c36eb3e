/** 改错: says what is kept wrongly, and shows the community's answers with their reasons. */
import { View } from '@tarojs/components'
import type { CorrectionView } from 'types/privacy'
import { usePages } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { useDraft } from '@/session/use-draft'
import { useNow } from '@/session/use-now'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Pills } from '@/ui/pills'
import { TextArea } from '@/ui/text-area'
import { day, left } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { subjectWords } from '../subject-words'

const TEXT_MIN = 4
const TEXT_MAX = 300
const stateWords = { open: '等答复', corrected: '改好了', declined: '没有改' } as const
const options = (Object.keys(subjectWords) as CorrectionView['what'][]).map(value => ({
  value,
  text: subjectWords[value]
}))

function Asked({ correction, now }: { correction: CorrectionView; now: number }) {
  const { what, text, state, answer, askedAt, dueAt } = correction
  return (
    <Card>
      <View className='card-head'>
        <View className='strong'>{subjectWords[what]}</View>
        <Chip tone={state === 'open' ? 'due' : state === 'corrected' ? 'done' : 'calm'} text={stateWords[state]} />
      </View>
      <View>{text}</View>
      <View className='soft'>
        {answer ? `社区答复：${answer}` : `${day(askedAt, now)}提的，最晚 ${day(dueAt, now)}答复，${left(dueAt, now)}`}
      </View>
    </Card>
  )
}

export default function CorrectPage() {
  const now = useNow()
  const [draft, change, clear] = useDraft<{ what: CorrectionView['what']; text: string }>('correct', {
    what: 'home',
    text: ''
  })
  const { act, busy, trouble } = useWrite('data.correct')
  const list = usePages('data.corrections', {})
  const text = draft.text.trim()
  const send = async () => {
    if (await act({ what: draft.what, text })) clear()
  }
  return (
    <Page title='改错'>
      <Card>
        <Pills label='哪里不对' options={options} value={draft.what} onChange={what => change({ what })} />
        <TextArea
          label='应该是什么'
          placeholder='例如：我家面积应该是 96.42，登记成了 69.42'
          error={trouble?.fields.includes('text') ? '请写四个字以上' : undefined}
          maxLength={TEXT_MAX}
          value={draft.text}
          onChange={value => change({ text: value })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='请社区改' busy={busy} disabled={text.length < TEXT_MIN} onTap={() => void send()} />
      <View className='soft'>社区十五个工作日内答复，改没改、为什么，都会写给您。</View>
      <Listing list={list} now={now} empty={<View className='faint'>您还没有请社区改过。</View>}>
        {correction => <Asked key={correction.id} correction={correction} now={now} />}
      </Listing>
    </Page>
  )
}
