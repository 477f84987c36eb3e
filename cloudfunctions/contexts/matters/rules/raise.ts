/** 民提: a matter begins: open to neighbours, before a person's eyes first, or as a recording that waits for words. */
import type { Like, Spot } from 'types/matter-parts'
import { staff } from './holders'
import { type Holder, type MatterFacts, moved } from './matter'

interface Beginning {
  _id: string
  scope: string
  place: string
  authorId: string
  author: string
  at: number
  /** When it must be sorted, or put into words, at the latest. */
  dueAt: number
  spot?: Spot
}

export interface Raised extends Beginning {
  title: string
  text: string
  /** The platform let the text pass; otherwise a person looks first. */
  passed: boolean
  media?: string[]
  sensitive?: boolean
  exact?: NonNullable<MatterFacts['exact']>
  proxy?: NonNullable<MatterFacts['proxy']>
  /** The check under way when the text did not pass by itself. */
  held?: string
  like?: Like
}

export const sorting = '分清这事该谁办'
export const looking = '先看一遍文字，再分清该谁办'

const blank = { dueKey: null, mayPlan: false, remindedFor: null, timeline: [], merged: [], round: 1 }

export function raised({ at, dueAt, passed, media = [], sensitive = false, ...given }: Raised): MatterFacts {
  const holder = { ...staff, since: at, next: passed ? sorting : looking, dueAt }
  const state = passed ? 'open' : 'checking'
  const begun = { ...given, ...blank, media, sensitive, raisedAt: at, hidden: !passed }
  const line = given.proxy
    ? { at, who: given.proxy.by, what: '替人提出', why: '等本人确认说得对不对' }
    : { at, who: given.author, what: '提出' }
  return moved({ ...begun, state, holder }, { state, holder, line })
}

interface Said extends Beginning {
  spoken: string
  /** Who puts it into words. */
  helper: Pick<Holder, 'label' | 'post'>
}

/** What a recording is called until somebody has written it down. */
const UNTOLD = '一段录音，等着写成文字'

export function said({ at, dueAt, helper, ...given }: Said): MatterFacts {
  const holder = { ...helper, since: at, next: '听录音，帮着写成文字', dueAt }
  const begun = { ...given, ...blank, title: UNTOLD, text: '', media: [], sensitive: false, raisedAt: at, hidden: true }
  const line = { at, who: given.author, what: '说了一段话', why: `请${helper.label}帮着写出来` }
  return moved({ ...begun, state: 'untold', holder }, { state: 'untold', holder, line })
}
