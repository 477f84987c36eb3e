/** One look of people at a text or picture: who may decide, what follows, once more on appeal by somebody else. */
import { type CheckState, moderationRules, type RuleId } from 'types/content'
import type { Reason } from 'types/refusals'

export interface Decision {
  at: number
  /** How neighbours call the person. */
  who: string
  /** Empty when the platform decided. */
  personId: string
  pass: boolean
  ruleId?: RuleId
  advice?: string
}

/** Neighbours said that something shown breaks a rule; it stays to be seen until a person has decided. */
interface Reports {
  count: number
  /** The rule each of the first of them named, and what they added; never who. */
  said: { ruleId: RuleId; words: string }[]
  /** The page that shows it. */
  link: string
}

export interface CheckFacts {
  _id: string
  /** What kind of thing it is, in a few words: 提的事, 照片. */
  of: string
  title: string
  text: string
  /** The photo or recording to look at; empty for a text. */
  mediaId: string
  scope: string
  place: string
  authorId: string
  author: string
  at: number
  /** When a person must have looked. */
  dueAt: number
  state: CheckState
  decisions: Decision[]
  appeal?: string
  /** Until when the author may appeal and what was written is kept; null before a decision. */
  keptUntil: number | null
  /** The due time about which the secretary was reminded. */
  remindedFor: number | null
  reports?: Reports
}

/** Waits for a person. */
export const isOpen = ({ state }: Pick<CheckFacts, 'state'>): boolean => state === 'waiting' || state === 'appealed'

/** As long as a report has changed nothing, its author learns nothing of it: nobody has to fear for having said so. */
export const isQuiet = ({ reports, decisions }: Pick<CheckFacts, 'reports' | 'decisions'>): boolean =>
  reports !== undefined && decisions.every(one => one.pass)

export const isKeptFrom = (check: CheckFacts, personId: string): boolean =>
  check.authorId === personId && isQuiet(check)

/** More than anybody reads; the count goes on. */
const SAID_MAX = 50

/** One more neighbour said so. */
export function reportedAgain<C extends CheckFacts>(check: C, ruleId: RuleId, words: string): C {
  const { count, said, link } = check.reports ?? { count: 0, said: [], link: '' }
  return { ...check, reports: { count: count + 1, said: [...said, { ruleId, words }].slice(0, SAID_MAX), link } }
}

/** Sent back, and whether the author may ask for another look. */
export const mayAppeal = (check: CheckFacts, at: number): boolean =>
  check.state === 'refused' && (check.keptUntil ?? 0) > at

export interface Verdict {
  pass: boolean
  ruleId?: RuleId | undefined
  advice?: string | undefined
}

interface Act {
  at: number
  who: string
  personId: string
  /** Until when the result may be appealed. */
  keptUntil: number
}

/** Whether this person may decide now; their own things never, an appeal not where they decided first. */
export function whyNotDecide(check: CheckFacts, personId: string): Reason | null {
  if (check.authorId === personId) return 'check-own'
  if (!isOpen(check)) return 'check-decided'
  return check.decisions.some(one => one.personId === personId) ? 'check-same-person' : null
}

export function decided<C extends CheckFacts>(check: C, { pass, ruleId, advice }: Verdict, act: Act): C | Reason {
  const refused = whyNotDecide(check, act.personId)
  if (refused) return refused
  const rule = moderationRules.find(one => one.id === ruleId)
  if (!pass && !rule) return 'check-rule'
  const { keptUntil, ...by } = act
  const why = !pass && rule ? { ruleId: rule.id, advice: advice ?? rule.rewrite } : {}
  const decisions = [...check.decisions, { ...by, pass, ...why }]
  const [passed, sentBack] =
    check.state === 'appealed' ? (['overturned', 'upheld'] as const) : (['passed', 'refused'] as const)
  return { ...check, state: pass ? passed : sentBack, decisions, keptUntil }
}

/** The author asks once for another person; `dueAt`: when that person must have looked. */
export function appealed<C extends CheckFacts>(check: C, reason: string, at: number, dueAt: number): C | Reason {
  if (check.appeal !== undefined) return 'check-appealed'
  if (check.state !== 'refused') return 'check-open'
  if (!mayAppeal(check, at)) return 'check-late'
  return { ...check, state: 'appealed', appeal: reason, dueAt, keptUntil: null, remindedFor: null }
}

/** When the clock must look again: to remind once, to forget what was written; null when never. */
export function checkClock(check: CheckFacts): number | null {
  if (isOpen(check)) return check.remindedFor === check.dueAt ? null : check.dueAt
  return check.keptUntil
}

const withoutSaid = <C extends CheckFacts>(check: C): C =>
  check.reports ? { ...check, reports: { ...check.reports, said: [] } } : check

/** What was written is forgotten when nobody can appeal any more; what was decided stays for the numbers. */
export function forgotten<C extends CheckFacts>(check: C): C {
  const { appeal, ...rest } = withoutSaid(check)
  const blank = { ...rest, title: '', text: '', author: '', keptUntil: null }
  return (appeal === undefined ? blank : { ...blank, appeal: '' }) as C
}
