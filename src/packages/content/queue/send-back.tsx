/** Sending a text or picture back: which rule, and how to rewrite, in words its author will read. */
import { type CheckView, moderationRules, type RuleId } from 'types/content'
import { useDraft } from '@/session/use-draft'
import { Button } from '@/ui/button'
import { oneLine } from '@/ui/one-line'
import { Pills } from '@/ui/pills'
import { Sheet } from '@/ui/sheet'
import { TextArea } from '@/ui/text-area'
import { TroubleNote } from '@/ui/trouble-note'

interface SendBackProps {
  check: CheckView
  open: boolean
  busy: boolean
  trouble: { message: string; reference?: string | undefined } | undefined
  onSend: (ruleId: RuleId, advice: string) => Promise<boolean>
  onClose: () => void
}

interface Draft {
  ruleId: RuleId | ''
  advice: string
}

const ADVICE_MAX = 200
const ADVICE_MIN = 2
const empty: Draft = { ruleId: '', advice: '' }
const options = moderationRules.map(({ id, title }) => ({ value: id, text: title }))
const rewriteOf = (id: string): string => moderationRules.find(rule => rule.id === id)?.rewrite ?? ''

export function SendBack({ check, open, busy, trouble, onSend, onClose }: SendBackProps) {
  const [draft, change, clear] = useDraft<Draft>(`check/${check.id}`, empty)
  const { ruleId } = draft
  const advice = oneLine(draft.advice)
  // What somebody wrote themselves stays when they choose another rule.
  const choose = (next: RuleId) => {
    const untouched = draft.advice === '' || draft.advice === rewriteOf(ruleId)
    change({ ruleId: next, ...(untouched ? { advice: rewriteOf(next) } : {}) })
  }
  const send = async () => {
    if (ruleId && (await onSend(ruleId, advice))) clear()
  }
  return (
    <Sheet title='退回去，请作者改' open={open} onClose={onClose}>
      <Pills label='按哪一条规则' options={options} {...(ruleId ? { value: ruleId } : {})} onChange={choose} />
      <TextArea
        label='怎么改'
        hint='作者会看到这段话，请写得一看就懂'
        maxLength={ADVICE_MAX}
        value={draft.advice}
        onChange={text => change({ advice: text })}
      />
      <TroubleNote trouble={trouble} />
      <Button
        text='退回给作者'
        busy={busy}
        disabled={!ruleId || advice.length < ADVICE_MIN}
        onTap={() => void send()}
      />
    </Sheet>
  )
}
