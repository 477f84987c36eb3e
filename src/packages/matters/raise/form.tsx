/** The whole of 我有事说 on one page: talk first, or a word that is ready, or write; photos, where, and send. */
import { View } from '@tarojs/components'
import type { Me } from 'types/community'
import { matterHelpers } from 'types/raising'
import { go } from '@/session/go'
import { PhotoField } from '@/session/photo-field'
import type { Place } from '@/session/place'
import { serves } from '@/session/served'
import { VoiceField } from '@/session/voice-field'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Fold } from '@/ui/fold'
import { Pills } from '@/ui/pills'
import { Row } from '@/ui/row'
import { Switch } from '@/ui/switch'
import { TroubleNote } from '@/ui/trouble-note'
import { WordsFields } from '../words-fields'
import { Already } from './already'
import { BehalfField } from './behalf-field'
import { kinds } from './kinds'
import { PlaceField } from './place-field'
import { SayInstead } from './say-instead'
import type { Raising } from './use-raise'
import { choiceFor } from './where'

const WHO_TO_CALL = '/packages/codes/call/index'

const words = kinds.map(({ text }) => ({ value: text, text }))

function Words({ raising }: { raising: Raising }) {
  const { draft, change, choices, choose, trouble } = raising
  const take = (text: string) => {
    const kind = kinds.find(one => one.text === text)
    const choice = kind && choiceFor(choices, kind.where)
    if (choice) choose(choice)
    if (kind) change({ title: kind.title })
  }
  return (
    <>
      <Card>
        <Pills
          label='常说的事，点一下就写好'
          options={words}
          value={kinds.find(({ title }) => title === draft.title)?.text}
          onChange={take}
        />
      </Card>
      <WordsFields title={draft.title} text={draft.text} wrong={trouble?.fields ?? []} onChange={change} />
    </>
  )
}

/** Folded until somebody is spoken for, so that nobody speaks for another by mistake. */
function Behalf({ raising }: { raising: Raising }) {
  const field = <BehalfField raising={raising} />
  if (raising.draft.behalf !== 'nobody') return <Card>{field}</Card>
  return (
    <Fold icon='family' title='替别人说'>
      {field}
    </Fold>
  )
}

export function Form({ me, place, raising }: { me: Me; place: Place; raising: Raising }) {
  const { draft, change, scope, title, heard, onBusy, ready, waiting, send, sending, trouble } = raising
  return (
    <>
      {draft.like ? (
        <Banner
          tone='info'
          icon='copy'
          head='照着别处的办法'
          text={draft.likeTitle}
          act={<Button look='ghost' small text='不照了' onTap={() => change({ like: '', likeTitle: '' })} />}
        />
      ) : null}
      <Card>
        <VoiceField
          scope={scope}
          ids={draft.voice}
          onIds={voice => change({ voice })}
          onHeard={heard}
          onBusy={onBusy('voice')}
        />
        <SayInstead raising={raising} />
      </Card>
      <Words raising={raising} />
      <Card>
        <PhotoField scope={scope} ids={draft.photos} onIds={photos => change({ photos })} onBusy={onBusy('photos')} />
      </Card>
      <Card>
        <PlaceField raising={raising} place={place} />
      </Card>
      <Card>
        <Switch
          label='名字只给经办人看'
          note='邻居看不到几号楼，照片和录音也只给经办人看'
          on={draft.sensitive}
          onChange={sensitive => change({ sensitive })}
        />
      </Card>
      {serves(me, matterHelpers) ? <Behalf raising={raising} /> : null}
      <Already scope={scope} title={title} text={draft.text.trim()} />
      <TroubleNote trouble={trouble} />
      <Button text='交上去' busyText='正在交…' busy={sending} disabled={!ready} onTap={send} />
      <View className='soft'>
        {waiting
          ? '照片或录音还在路上，传完就能交。'
          : `会放在“${place.name}”，${draft.sensitive ? '邻居只看到“一位居民”' : '邻居只看到几号楼'}，不写您的名字。写到一半退出去也不会丢。`}
      </View>
      <Card rows>
        <Row icon='phone' head='急事先打电话' note='漏水、停电、有危险，看看该打给谁' onTap={() => go(WHO_TO_CALL)} />
      </Card>
    </>
  )
}
