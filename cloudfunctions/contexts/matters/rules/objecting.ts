/** Who thinks a matter was sorted wrongly says so once, within a day; somebody else than the sorter answers. */
import type { MatterState } from 'types/matters'
import { staff } from './holders'
import { type Act, type MatterFacts, moved, placed } from './matter'

/** Where a sorting leads; nothing has been decided or finished on its ground yet. */
const sortedTo: readonly MatterState[] = ['discussing', 'working', 'referred', 'declined']

/** The sorting may still be objected to, by whoever it concerns. */
export const canObject = (matter: MatterFacts, at: number): boolean =>
  sortedTo.includes(matter.state) && !matter.objection && at < (matter.sorted?.objectUntil ?? 0)

/** Another sorting: nothing has been built on this one that could not be taken back. */
const canSortAnew = ({ state }: MatterFacts): boolean => sortedTo.includes(state) || state === 'decided'

type ObjectRefusal = 'matter-step' | 'sorting-late' | 'sorting-objected'

export function objected<M extends MatterFacts>(
  matter: M,
  text: string,
  { at, who, byId, terms }: Act
): M | ObjectRefusal {
  if (matter.objection) return 'sorting-objected'
  if (!matter.sorted || !sortedTo.includes(matter.state)) return 'matter-step'
  if (at >= matter.sorted.objectUntil) return 'sorting-late'
  const objection = { by: who, byId, text, at, dueAt: terms.answerBy(at) }
  const line = { at, who, what: '对分派提出异议', why: text }
  return placed({ ...matter, objection, timeline: [...matter.timeline, line] })
}

type AnswerRefusal = 'matter-step' | 'sorting-unobjected' | 'sorting-same-person'

/** @param changed the objection is right: the matter is sorted anew. */
export function answered<M extends MatterFacts>(
  matter: M,
  { text, changed }: { text: string; changed: boolean },
  { at, who, byId, terms }: Act
): M | AnswerRefusal {
  const { objection, sorted } = matter
  if (!objection || objection.answer || !sorted) return 'sorting-unobjected'
  if (sorted.byId === byId) return 'sorting-same-person'
  const answer = { text, changed, at }
  if (!changed) {
    const line = { at, who, what: '答复异议：照原来的分派办', why: text }
    return placed({ ...matter, objection: { ...objection, answer }, timeline: [...matter.timeline, line] })
  }
  if (!canSortAnew(matter)) return 'matter-step'
  const { triage: _wrong, sorted: _over, plan: _plan, plannedAt: _at, ...rest } = matter
  const back = { ...rest, mayPlan: false, objection: { ...objection, answer } } as M
  const line = { at, who, what: '异议有理，重新分', why: text }
  const holder = { ...staff, next: '重新分清这事该谁办', dueAt: terms.sortBy(at) }
  return moved(back, { state: 'open', holder, line })
}
