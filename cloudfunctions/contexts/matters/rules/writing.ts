/** The words of a matter after it began: put down by a helper, looked at by a person, sent back, written anew. */
import type { SentBack } from 'types/matter-parts'
import { everyone, staff } from './holders'
import { type MatterFacts, moved } from './matter'
import { looking, sorting } from './raise'

export interface Words {
  title: string
  text: string
  /** The check under way; absent when the platform let the text pass. */
  held?: string
  at: number
  who: string
  /** When it must be sorted at the latest. */
  dueAt: number
}

/** New words: to be sorted, or looked at first. What was sent back before is over. */
function written<M extends MatterFacts>(matter: M, words: Words, what: string): M {
  const { title, text, held, at, who, dueAt } = words
  const { held: _before, sentBack: _over, ...rest } = matter
  const state = held ? 'checking' : 'open'
  const after = { ...rest, title, text, hidden: held !== undefined, ...(held ? { held } : {}) } as M
  const holder = { ...staff, next: held ? looking : sorting, dueAt }
  return moved(after, { state, holder, line: { at, who, what } })
}

/**
 * A recording gets its words.
 * @param helper who wrote them down; absent when it was who spoke, who then need not be asked.
 */
export function worded<M extends MatterFacts>(
  matter: M,
  words: Words,
  helper?: { by: string; helperId: string }
): M | 'matter-step' {
  if (matter.state !== 'untold') return 'matter-step'
  if (!helper) return written(matter, words, '自己写成了文字')
  const proxy = { ...helper, state: 'waiting' as const }
  return written({ ...matter, proxy }, words, '听了录音，写成了文字')
}

/** Who may write it anew: its author, or the helper where the author has no phone. */
export const mayRevise = ({ state, authorId, proxy }: MatterFacts, personId: string): boolean =>
  state === 'returned' && (authorId === personId || (authorId === '' && proxy?.helperId === personId))

/** Written anew. The author's own words need no confirming; a helper's do, again. */
export function revised<M extends MatterFacts>(matter: M, words: Words, personId: string): M | 'matter-step' {
  if (!mayRevise(matter, personId)) return 'matter-step'
  const { proxy } = matter
  if (!proxy) return written(matter, words, '改好再交')
  const { how: _how, at: _at, ...spoken } = proxy
  const settled =
    matter.authorId === personId
      ? { ...spoken, state: 'confirmed' as const, how: 'tap' as const, at: words.at }
      : { ...spoken, state: 'waiting' as const }
  return written({ ...matter, proxy: settled }, words, '改好再交')
}

export interface Verdict extends SentBack {
  passed: boolean
  /** The check that was decided. */
  held: string
  dueAt: number
}

const CHECKERS = '内容审核'

/** The holder while the author has to write it anew. */
export const author = { ...everyone, label: '提出人' }

/**
 * A person has looked at the words. What an older check decides changes nothing: other words stand there now.
 * Passed: open to neighbours and to be sorted; sent back: out of sight, the author reads rule and advice.
 */
export function checked<M extends MatterFacts>(matter: M, { passed, held, dueAt, ...why }: Verdict): M {
  if (matter.held !== held || (matter.state !== 'checking' && matter.state !== 'returned')) return matter
  const { sentBack: _before, ...rest } = matter
  if (passed) {
    const holder = { ...staff, next: sorting, dueAt }
    const line = { at: why.at, who: CHECKERS, what: '文字看过了，可以发' }
    return moved({ ...rest, hidden: false } as M, { state: 'open', holder, line })
  }
  const line = { at: why.at, who: CHECKERS, what: `文字没有通过：${why.rule}`, why: why.advice }
  const holder = { ...author, next: '照着说明改好再交' }
  return moved({ ...rest, hidden: true, sentBack: why } as M, { state: 'returned', holder, line })
}
