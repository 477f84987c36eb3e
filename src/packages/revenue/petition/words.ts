/** A petition in words: which quarters, and how it stands. */
import type { PetitionCard, PetitionState } from 'types/inspecting'
import { quarterName } from 'types/quarter-name'
import type { Tone } from '@/ui/tone'

export const spanWords = ({ from, to }: Pick<PetitionCard, 'from' | 'to'>): string =>
  from === to ? quarterName(from) : `${quarterName(from)}到${quarterName(to)}`

export const stateChips: Readonly<Record<PetitionState, { tone: Tone; text: string }>> = {
  checking: { tone: 'calm', text: '正在看文字' },
  frozen: { tone: 'info', text: '正在定名册' },
  signing: { tone: 'now', text: '可以签名' },
  lapsed: { tone: 'calm', text: '没有签够' },
  reached: { tone: 'due', text: '够数了，等定会计师' },
  auditing: { tone: 'due', text: '正在审计' },
  reported: { tone: 'done', text: '报告出来了' }
}
