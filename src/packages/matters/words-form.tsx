/** A form of one text and perhaps a choice, kept as a draft until it is sent; where most acts about a matter end. */
import { type ReactNode, useState } from 'react'
import type { Trouble } from '@/cloud/errors'
import { backTo } from '@/session/back'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Dialog } from '@/ui/dialog'
import { oneLine } from '@/ui/one-line'
import { TextArea } from '@/ui/text-area'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { matterPage } from './act-page'

const TEXT_MIN = 4
const TEXT_MAX = 300

interface WordsFormProps {
  matterId: string
  /** The draft's name, one for each kind of form. */
  form: string
  label: string
  placeholder: string
  hint: string
  /** Asked for above the text. */
  before?: ReactNode
  /** False while something above is still missing. */
  complete?: boolean
  /** The act, on its button and in the question before it. */
  act: string
  ask: { title: string; text: string }
  done: string
  busy: boolean
  trouble: Trouble | undefined
  /** @returns undefined when it was not done. */
  send: (text: string) => Promise<unknown>
}

export function WordsForm(props: WordsFormProps) {
  const {
    matterId,
    form,
    label,
    placeholder,
    hint,
    before,
    complete = true,
    act,
    ask,
    done,
    busy,
    trouble,
    send
  } = props
  const [draft, change, clear] = useDraft(`${form}/${matterId}`, { text: '' })
  const [asking, setAsking] = useState(false)
  const text = oneLine(draft.text)
  const sendIt = async () => {
    const answer = await send(text)
    setAsking(false)
    if (!answer) return
    clear()
    toast(done)
    backTo(matterPage(matterId))
  }
  return (
    <>
      {before}
      <Card>
        <TextArea
          label={label}
          placeholder={placeholder}
          hint={hint}
          error={trouble && trouble.fields.length > 0 ? '请改一改这段话' : undefined}
          maxLength={TEXT_MAX}
          value={draft.text}
          onChange={value => change({ text: value })}
        />
      </Card>
      <TroubleNote trouble={trouble} />
      <Button text={act} disabled={!complete || text.length < TEXT_MIN} onTap={() => setAsking(true)} />
      <Dialog
        open={asking}
        title={ask.title}
        text={ask.text}
        act={act}
        busy={busy}
        onAct={() => void sendIt()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
