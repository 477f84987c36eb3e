/** The bulletin's form: what, to whom, how long; shown once more before it goes out. */
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { urgentCallers } from 'types/bulletins'
import type { Me } from 'types/community'
import { useWrite } from '@/cloud/use-write'
import { PhotoField } from '@/session/photo-field'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { Fold } from '@/ui/fold'
import { Pills } from '@/ui/pills'
import { StillMissing } from '@/ui/still-missing'
import { Switch } from '@/ui/switch'
import { TextArea } from '@/ui/text-area'
import { TextInput } from '@/ui/text-input'
import { dayAndTime } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { DAY_MS, presets, type Span, spans } from './presets'

export interface Target {
  scope: string
  name: string
}

interface Draft {
  scope: string
  title: string
  text: string
  media: string[]
  span: Span
  /** Set when it is sent: sending again after a lost answer must say the same. */
  until: number
  urgent: boolean
}

const empty: Draft = { scope: '', title: '', text: '', media: [], span: '3', until: 0, urgent: false }

const TEXT_MIN = 2

const missingOf = ({ title, text }: Draft): string[] => [
  ...([...title.trim()].length < TEXT_MIN ? ['标题'] : []),
  ...([...text.trim()].length < TEXT_MIN ? ['要说的话'] : [])
]

const coversPlace = (scope: string, path: string): boolean => path === scope || path.startsWith(`${scope}/`)

interface FormProps {
  me: Me
  targets: readonly Target[]
  /** The place from which the person came. */
  given: string
  now: number
}

export function PushForm({ me, targets, given, now }: FormProps) {
  const [draft, change, clear] = useDraft<Draft>('bulletin', { ...empty, scope: given })
  const [asking, setAsking] = useState(false)
  const [sending, setSending] = useState(false)
  const { act, busy, trouble } = useWrite('bulletin.push')
  const target = targets.find(({ scope }) => scope === draft.scope) ?? targets[0]
  if (!target) return null
  const { scope, name } = target
  const mayHurry = me.posts.some(
    post => urgentCallers.some(role => role === post.role) && coversPlace(post.scope, scope)
  )
  const urgent = draft.urgent && mayHurry
  const ask = () => {
    change({ scope, until: now + Number(draft.span) * DAY_MS, urgent })
    setAsking(true)
  }
  const send = async () => {
    const { title, text, media, until } = draft
    const made = await act({ scope, title: title.trim(), text: text.trim(), media, until, urgent })
    setAsking(false)
    if (!made) return
    clear()
    void Taro.redirectTo({ url: `/packages/notices/bulletin/index?id=${made.id}` })
  }
  const missing = missingOf(draft)
  const fields = trouble?.fields ?? []
  return (
    <>
      <Pills
        label='常用的，点一下就填好'
        options={presets.map(({ title }) => ({ value: title, text: title }))}
        value={draft.title}
        onChange={title => {
          const preset = presets.find(one => one.title === title)
          if (preset) change({ title, text: preset.text, urgent: preset.urgent === true })
        }}
      />
      <Card>
        <TextInput
          label='标题'
          placeholder='例如：明天上午停水'
          maxLength={30}
          value={draft.title}
          error={fields.includes('title') ? '请改一改标题' : undefined}
          onChange={title => change({ title })}
        />
        <TextArea
          label='要说的话'
          placeholder='几点到几点，为什么，要做什么准备'
          maxLength={500}
          value={draft.text}
          error={fields.includes('text') ? '请改一改这段话' : undefined}
          onChange={text => change({ text })}
        />
      </Card>
      {targets.length > 1 ? (
        <Pills
          label='发给哪里'
          options={targets.map(each => ({ value: each.scope, text: each.name }))}
          value={scope}
          onChange={to => change({ scope: to })}
        />
      ) : null}
      <Pills label='挂多久' options={spans} value={draft.span} onChange={span => change({ span })} />
      {mayHurry ? (
        <Card>
          <Switch
            label='急事，夜里也发'
            note='马上发到微信，没收到的人家进电话名单。只用在停水、漏气这样等不得的事'
            on={urgent}
            onChange={on => change({ urgent: on })}
          />
        </Card>
      ) : null}
      <Fold title='加照片' icon='camera'>
        <PhotoField scope={scope} ids={draft.media} onIds={media => change({ media })} onBusy={setSending} />
      </Fold>
      <TroubleNote trouble={trouble} />
      <Button text={`发给${name}`} disabled={missing.length > 0 || sending} onTap={ask} />
      <StillMissing what={missing} />
      <Dialog
        open={asking}
        title={`现在发给${name}？`}
        text={`住在${name}的人都会收到“${draft.title.trim()}”，挂到${dayAndTime(draft.until, now)}。发了可以撤下。`}
        act='发出去'
        busy={busy}
        onAct={() => void send()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
