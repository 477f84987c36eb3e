/** Somebody spoke for another: the other says whether the words are right; the work does not wait for it. */
import type { SpokenFor } from 'types/matter-parts'
import type { MatterState } from 'types/matters'
import { type MatterFacts, moved } from './matter'
import { author } from './writing'

interface Answer {
  right: boolean
  how: NonNullable<SpokenFor['how']>
  at: number
  who: string
}

const asked: Readonly<Record<Answer['how'], string>> = {
  tap: '本人',
  call: '打电话问过本人，',
  visit: '上门问过本人，'
}

/** Nothing has been built on the words yet. */
const early: readonly MatterState[] = ['checking', 'returned', 'open']

const DENIED = {
  ruleId: 'not-meant',
  rule: '本人说，这不是自己的意思',
  advice: '可以改成自己的意思再交，也可以放着不管。'
}

/**
 * A denied one goes out of sight and back to who it was said for, who may put it right. Once neighbours talk or people
 * work on it, it is no longer only theirs: it goes on under the helper's name, so that nobody else's voice is lost.
 */
export function confirmed<M extends MatterFacts>(matter: M, { right, how, at, who }: Answer): M | 'proxy-settled' {
  const { proxy } = matter
  if (proxy?.state !== 'waiting') return 'proxy-settled'
  const settled = {
    ...matter,
    proxy: { ...proxy, state: right ? ('confirmed' as const) : ('denied' as const), how, at }
  }
  const line = { at, who, what: `${asked[how]}${right ? '说得对' : '说不是这个意思'}` }
  if (right) return { ...settled, timeline: [...matter.timeline, line] }
  if (early.includes(matter.state)) {
    const { held: _check, ...rest } = settled
    const back = { ...rest, hidden: true, sentBack: { ...DENIED, at } } as M
    return moved(back, { state: 'returned', holder: { ...author, next: '改成自己的意思再交' }, line })
  }
  const why = '已经在办，不撤下，改由代提的人承担'
  return { ...settled, authorId: proxy.helperId, author: proxy.by, timeline: [...matter.timeline, { ...line, why }] }
}

/** Whether somebody else than the person and the helper may record the answer. */
export const mayConfirmFor = ({ proxy, authorId }: MatterFacts, personId: string): boolean =>
  proxy?.state === 'waiting' && proxy.helperId !== personId && authorId !== personId
