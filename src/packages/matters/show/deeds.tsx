/** What the person can do about the matter now: at most one main act, the others beside it. */
import { View } from '@tarojs/components'
import type { MatterAct, MatterView } from 'types/matters'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { RemindMe } from '@/session/remind-me'
import { Button } from '@/ui/button'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'

type Look = 'main' | 'ghost'

interface Door {
  act: MatterAct
  text: string
  path: string
}

/** What most needs doing comes first; the server says which of them are open. */
const doors: readonly Door[] = [
  { act: 'evaluate', text: '评一评办得怎么样', path: '/packages/matters/evaluate/index?id=' },
  { act: 'evaluateLater', text: '一个月了，再评一次', path: '/packages/matters/later/index?id=' },
  { act: 'confirm', text: '看看说得对不对', path: '/packages/matters/confirm/index?id=' },
  { act: 'supervise', text: '有人评得低，去答复', path: '/packages/matters/supervise/index?id=' },
  { act: 'answerObjection', text: '有人提异议，去答复', path: '/packages/matters/answer/index?id=' },
  { act: 'word', text: '听录音，写成文字', path: '/packages/matters/word/index?id=' },
  { act: 'triage', text: '分清该谁办', path: '/packages/matters/triage/index?id=' },
  { act: 'finish', text: '办完了，公布结果', path: '/packages/matters/finish/index?id=' },
  { act: 'plan', text: '公布办理方案', path: '/packages/matters/plan/index?id=' },
  { act: 'meet', text: '召集大家来议', path: '/packages/meetings/call/index?matterId=' },
  { act: 'vote', text: '发起表决', path: '/packages/voting/propose/index?matterId=' },
  { act: 'progress', text: '说一说进展', path: '/packages/matters/progress/index?id=' },
  { act: 'confirmFor', text: '问过本人了，记下来', path: '/packages/matters/confirm/index?id=' }
]

/** What is seldom needed stands at the end of the page. */
const seldom: readonly Door[] = [
  { act: 'merge', text: '跟别的事是一回事，并过去', path: '/packages/matters/merge/index?id=' },
  { act: 'author', text: '要联系提的人', path: '/packages/matters/author/index?id=' }
]

function Support({ matterId, look }: { matterId: string; look: Look }) {
  const { act, busy, trouble } = useWrite('matter.support', matterId)
  const support = async () => {
    if (await act({ matterId })) toast('已经附议')
  }
  return (
    <>
      <TroubleNote trouble={trouble} />
      <Button look={look} text='我也有这事，附议' busy={busy} onTap={() => void support()} />
    </>
  )
}

export function Deeds({ matter }: { matter: MatterView }) {
  const { id, acts, supported, evaluated } = matter
  const open = doors.filter(({ act }) => acts.includes(act))
  return (
    <>
      {open.map(({ act, text, path }, place) => (
        <Button key={act} look={place === 0 ? 'main' : 'ghost'} text={text} onTap={() => go(`${path}${id}`)} />
      ))}
      {acts.includes('support') ? <Support matterId={id} look={open.length > 0 ? 'ghost' : 'main'} /> : null}
      {supported && !acts.includes('support') ? <View className='soft'>您附议过这件事。</View> : null}
      {evaluated ? <View className='soft'>您已经评过了，谢谢。</View> : null}
      {(matter.mine || supported) && goesOn(matter) ? (
        <RemindMe about={['matter', 'meeting', 'decision']} text='有进展、要开会、要表决，微信告诉我' />
      ) : null}
    </>
  )
}

/** Something will still be told about it. */
const goesOn = ({ state }: MatterView): boolean => !['closed', 'referred', 'declined', 'merged'].includes(state)

export function SeldomDeeds({ matter: { id, acts } }: { matter: MatterView }) {
  return (
    <>
      {seldom
        .filter(({ act }) => acts.includes(act))
        .map(({ act, text, path }) => (
          <Button key={act} look='ghost' small text={text} onTap={() => go(`${path}${id}`)} />
        ))}
    </>
  )
}
