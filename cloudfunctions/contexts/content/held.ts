/** A text or picture that the platform could not decide becomes a check for people; its owner learns the outcome. */
import { placeOf } from 'contexts/community'
import { addMissing } from 'kernel/add-missing'
import { chinaMonth } from 'kernel/china-month'
import type { Work } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import type { EventEntry, NoticeEntry } from 'kernel/outbox'
import { lineage } from 'kernel/scope'
import { shortHash } from 'kernel/secrets'
import { nextDueAt } from 'kernel/stamp'
import { endOfWorkingDay } from 'kernel/working-days'
import { type RuleId, ruleIds } from 'types/content'
import { type Check, checks } from './documents'
import { sentBackNotice } from './notices'
import { isOpen } from './rules/check'
import { tallyOf } from './rules/numbers'

export interface Held {
  /** Of this fact alone: the same text held again (after it was rewritten) has another id. */
  id: string
  /** What kind of thing it is, in a few words for those who look: 提的事, 附议的话. */
  of: string
  /** The document that must learn of the decision, by `event`. */
  target: string
  event: string
  scope: string
  authorId: string
  /** How neighbours call the author. */
  author?: string
  title: string
  text: string
  /** A photo or recording to look at. */
  mediaId?: string
  /** The platform itself has sent it back by this rule; people look only on appeal. */
  ruleId?: RuleId
  at: number
}

/**
 * Put it into the outbox of what is held. When a person has decided, `event` goes to `target` with data
 * `{ passed, ruleId, rule, advice, held }` (`held`: this id; rule, ruleId and advice are empty when it passed).
 * It may come twice for one text: sent back at first, then let pass on appeal.
 */
export function heldEvent({ id, target, at, ...rest }: Held): EventEntry {
  const { author = '居民', mediaId = '', ruleId = '', ...words } = rest
  const data = { ...words, author, mediaId, ruleId, target, held: id }
  return { id, kind: 'event', event: 'content.held', target: checkIdOf(id), data, at }
}

export const checkIdOf = (held: string): string => `c_${shortHash(held, 16)}`

const DAY_MS = 86_400_000
export const keptUntil = (scope: string, at: number): number => at + lawAt(scope).checkKeptDays.value * DAY_MS

/** When a person must have looked. */
export const lookBy = (scope: string, at: number): number =>
  endOfWorkingDay(at, lawAt(scope).checkWorkingDays.value, lawAt(scope).holidays)

const text = (value: EventEntry['data'][string] | undefined): string => (value === undefined ? '' : String(value))

/** Makes the check; there is never a second one for the same held text. */
export async function hearHeld(work: Work, entry: EventEntry): Promise<void> {
  const check = await checkOf(work, entry)
  if (!(await addMissing(work.documents, checks.name, [check]))) throw new Busy('a check could not be written')
}

export async function checkOf(work: Work, { target: _id, data, at }: EventEntry): Promise<Check> {
  const scope = text(data.scope)
  const place = (await placeOf(work, scope))?.label ?? ''
  const refusedBy = ruleIds.find(rule => rule === data.ruleId)
  const state = refusedBy ? 'refused' : 'waiting'
  const check: Check = {
    _id,
    of: text(data.of),
    title: text(data.title),
    text: text(data.text),
    mediaId: text(data.mediaId),
    scope,
    place,
    authorId: text(data.authorId),
    author: text(data.author),
    at,
    dueAt: lookBy(scope, at),
    state,
    decisions: refusedBy ? [{ at, who: '微信平台', personId: '', pass: false, ruleId: refusedBy }] : [],
    keptUntil: refusedBy ? keptUntil(scope, at) : null,
    remindedFor: null,
    target: text(data.target),
    event: text(data.event),
    held: text(data.held),
    around: lineage(scope),
    month: chinaMonth(at),
    open: isOpen({ state }),
    quiet: false,
    key: sortKey(at, _id),
    tally: tallyOf(state, refusedBy),
    version: 1,
    served: [],
    outbox: [],
    nextDueAt: null
  }
  const told = { ...check, outbox: [refusedBy ? sentBackNotice(check) : waitingNotice(check, at)] }
  return { ...told, nextDueAt: nextDueAt(checks, told, work.at) }
}

const dayOf = (at: number): number => Math.floor((at + 8 * 3_600_000) / DAY_MS)

/** Staff are told once a day and place that something waits; the list says what. */
export const waitingNotice = ({ scope, authorId, place, reports }: Check, at: number): NoticeEntry => ({
  id: `check:${scope}:${dayOf(at)}`,
  kind: 'notice',
  audience: { post: 'community_staff', scope },
  except: authorId,
  title: '有内容请您看一看',
  body: reports ? `${place}有邻居说一条内容不妥，请您看一看。` : `${place}有文字或照片，平台拿不准，请您看过再放出来。`,
  link: `/packages/content/queue/index?scope=${encodeURIComponent(scope)}`,
  at
})
