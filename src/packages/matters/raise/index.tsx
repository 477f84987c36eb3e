/** 我有事说: one line, more if one likes, and where; what is typed survives a killed app. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { askToNotify } from '@/cloud/subscribe'
import { useWrite } from '@/cloud/use-write'
import { NoHome } from '@/pages/matters/no-home'
import { type Place, usePlace } from '@/session/place'
import { useDraft } from '@/session/use-draft'
import { useMe } from '@/session/use-me'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'

const TITLE_MIN = 4
const TITLE_MAX = 40
const TEXT_MAX = 1000

function Form({ place }: { place: Place }) {
  const [draft, change, clear] = useDraft('matter', { title: '', text: '' })
  const { act, busy, trouble } = useWrite('matter.raise')
  const { act: grant } = useWrite('subscription.grant', 'raise')
  const title = draft.title.trim()
  const wrong = (field: string, sentence: string) => (trouble?.fields.includes(field) ? sentence : undefined)
  const send = async () => {
    const asked = askToNotify(['matter'])
    const matter = await act({ scope: place.scope, title, text: draft.text.trim() })
    const templates = await asked
    if (!matter) return
    clear()
    // The matter stands; whether the permission is kept decides only about a WeChat message.
    if (templates.length > 0) void grant({ templates })
    void Taro.redirectTo({ url: `/packages/matters/show/index?id=${matter.id}` })
  }
  return (
    <>
      <Card>
        <TextInput
          label='一句话说清楚'
          placeholder='例如：2 单元楼道灯不亮'
          hint={`至少 ${TITLE_MIN} 个字`}
          error={wrong('title', '请改一改这一句')}
          maxLength={TITLE_MAX}
          value={draft.title}
          onChange={value => change({ title: value })}
        />
        <TextArea
          label='还想多说几句（可以不写）'
          placeholder='什么时候开始的、影响到谁、您觉得怎么办好'
          error={wrong('text', '请改一改这一段')}
          maxLength={TEXT_MAX}
          value={draft.text}
          onChange={value => change({ text: value })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button
        text='交上去'
        busyText='正在交…'
        busy={busy}
        disabled={title.length < TITLE_MIN}
        onTap={() => void send()}
      />
      <View className='soft'>{`会放在“${place.name}”，邻居只看到几号楼，不写您的名字。写到一半退出去也不会丢。`}</View>
    </>
  )
}

export default function RaisePage() {
  const { data: me, waiting } = useMe()
  const { place } = usePlace(me)
  return (
    <Page title='我有事说'>
      {waiting ? <Skeleton cards={1} /> : null}
      {place ? <Form place={place} /> : null}
      {me && !place ? <NoHome /> : null}
    </Page>
  )
}
