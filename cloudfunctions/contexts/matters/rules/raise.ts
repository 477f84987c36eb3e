/** 民提: a matter begins, open to neighbours or first before a person's eyes. */
import { staff } from './holders'
import { type MatterFacts, moved } from './matter'

export interface Raised {
  _id: string
  scope: string
  place: string
  title: string
  text: string
  authorId: string
  author: string
  at: number
  /** When it must be sorted at the latest. */
  dueAt: number
  /** The platform let the text pass; otherwise a person looks first. */
  passed: boolean
}

export function raised({ at, dueAt, passed, ...given }: Raised): MatterFacts {
  const next = passed ? '分清这事该谁办' : '先看一遍文字，再分清该谁办'
  const holder = { ...staff, since: at, next, dueAt }
  const state = passed ? 'open' : 'checking'
  const blank = { raisedAt: at, hidden: !passed, dueKey: null, mayPlan: false, remindedFor: null, timeline: [] }
  return moved({ ...given, ...blank, state, holder }, { state, holder, line: { at, who: given.author, what: '提出' } })
}
