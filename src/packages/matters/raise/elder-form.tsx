/** 我有事说 in the elder layout, one thing a screen: say it or tap what it is, then look and send. */
import { View } from '@tarojs/components'
import { PhotoField } from '@/session/photo-field'
import type { Place } from '@/session/place'
import { VoiceField } from '@/session/voice-field'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Fold } from '@/ui/fold'
import { ReadAloud } from '@/ui/read-aloud'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'
import { TITLE_MAX, TITLE_MIN } from '../words-fields'
import { Already } from './already'
import { kinds } from './kinds'
import { PlaceField } from './place-field'
import { SayInstead } from './say-instead'
import { type Raising, whereOf } from './use-raise'
import { choiceFor } from './where'

function What({ raising }: { raising: Raising }) {
  const { draft, change, scope, title, heard, onBusy, choices, choose } = raising
  const take = (kind: (typeof kinds)[number]) => {
    const choice = choiceFor(choices, kind.where)
    if (choice) choose(choice)
    change({ title: kind.title, step: 'look' })
  }
  return (
    <>
      <Card>
        <VoiceField
          scope={scope}
          label='按一下，说出来'
          ids={draft.voice}
          onIds={voice => change({ voice })}
          onHeard={heard}
          onBusy={onBusy('voice')}
        />
        <SayInstead raising={raising} />
      </Card>
      {title ? <Button text='说好了，看一看' onTap={() => change({ step: 'look' })} /> : null}
      <View className='h2'>或者点一下是什么事</View>
      {kinds.map(kind => (
        <Button key={kind.text} look='ghost' text={kind.text} onTap={() => take(kind)} />
      ))}
      <Fold icon='write' title='我自己写'>
        <View className='column'>
          <TextInput
            label='一句话说清楚'
            placeholder='例如：2 单元楼道灯不亮'
            maxLength={TITLE_MAX}
            value={draft.title}
            onChange={value => change({ title: value })}
          />
          <Button text='写好了' disabled={title.length < TITLE_MIN} onTap={() => change({ step: 'look' })} />
        </View>
      </Fold>
    </>
  )
}

function Look({ raising, place }: { raising: Raising; place: Place }) {
  const { draft, change, scope, title, onBusy, ready, waiting, send, sending, trouble } = raising
  const where = whereOf(raising, place)
  return (
    <>
      <Card>
        <View className='h1'>{title}</View>
        <View className='card-part'>{where}</View>
        <View className='card-part'>
          <ReadAloud text={`您说的是：${title}。地方是${where}。`} />
        </View>
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text='对，交上去' busyText='正在交…' busy={sending} disabled={!ready} onTap={send} />
      {waiting ? <View>照片还在路上，传完就能交。</View> : null}
      <Already scope={scope} title={title} text={draft.text.trim()} />
      <Card>
        <PhotoField scope={scope} ids={draft.photos} onIds={photos => change({ photos })} onBusy={onBusy('photos')} />
      </Card>
      <Fold icon='place' title='地方不对，改一改'>
        <PlaceField raising={raising} place={place} />
      </Fold>
      <Button look='ghost' text='不对，重新说' onTap={() => change({ step: 'what', title: '', text: '', voice: [] })} />
    </>
  )
}

export function ElderForm({ raising, place }: { raising: Raising; place: Place }) {
  const { draft, title } = raising
  return draft.step === 'look' && title ? <Look raising={raising} place={place} /> : <What raising={raising} />
}
