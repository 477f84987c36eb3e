/** Where a matter stands, in the words and the tone that every list and page uses. */
import type { MatterState } from 'types/matters'
import type { Tone } from '@/ui/tone'

export const stateWords: Readonly<Record<MatterState, { tone: Tone; text: string }>> = {
  untold: { tone: 'calm', text: '等人帮着写出来' },
  checking: { tone: 'calm', text: '正在看文字' },
  returned: { tone: 'due', text: '请您改一改再发' },
  open: { tone: 'due', text: '等着分办' },
  discussing: { tone: 'now', text: '正在商议' },
  deciding: { tone: 'now', text: '正在表决' },
  decided: { tone: 'info', text: '定了，等方案' },
  working: { tone: 'due', text: '正在办' },
  judging: { tone: 'now', text: '办完了，请评一评' },
  closed: { tone: 'done', text: '办成了' },
  referred: { tone: 'info', text: '转给该办的单位' },
  declined: { tone: 'calm', text: '没有接，写了原因' },
  merged: { tone: 'info', text: '并到同一件事里' }
}
