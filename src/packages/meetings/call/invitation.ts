/** What the host fills in to call a meeting, with the defaults that are right most evenings. */
import { formFacts, type MeetingForm, meetingForms } from 'types/meeting-forms'
import type { MeetingGroup } from 'types/meeting-parts'
import type { MeetingView } from 'types/meetings'
import type { Role } from 'types/roles'
import { concernedBy, usualGroups } from 'types/stakeholders'
import { clockField, dayField, momentOf } from '@/ui/day-fields'

export interface Invitation {
  form: MeetingForm
  title: string
  place: string
  /** `YYYY-MM-DD` and `HH:mm`; empty until chosen: then the first day there is enough notice for, at the usual time. */
  day: string
  clock: string
  topics: string[]
  groups: MeetingGroup[]
  facts: string
  /** Why it cannot wait for the usual notice. */
  urgent: string
  /** Who receives beside the host. */
  besides: string
  /** A building or entrance inside the place, when only its people are asked; empty for all. */
  reach: string
}

/** What the law pack of the place asks for. */
export interface Terms {
  noticeDays: number
  shortHours: number
}

/** The meeting called before: what stays the same is not filled in again. */
export type Before = Pick<MeetingView, 'form' | 'place' | 'startsAt' | 'besides' | 'title' | 'matterId'> & {
  groups: readonly MeetingGroup[]
}

export const TITLE_MIN = 4
const LINE_MIN = 2
const URGENT_MIN = 4
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const groupOf = (id: string, affected: boolean): MeetingGroup => ({ id, name: usualGroups[id] ?? id, affected })

/** Whom it usually concerns: by what the matter is about, else by the form of the meeting. */
export function usualFor(form: MeetingForm, dutyId: string): MeetingGroup[] {
  const concerned = concernedBy[dutyId]
  if (!concerned) return formFacts[form].groups.map(id => groupOf(id, false))
  return [...concerned.affected.map(id => groupOf(id, true)), ...concerned.others.map(id => groupOf(id, false))]
}

/** Forms that one may call, the most formal first. */
export const formsFor = (roles: readonly Role[]): MeetingForm[] =>
  meetingForms.filter(form => formFacts[form].callers.some(role => roles.includes(role)))

interface About {
  title: string
  dutyId: string
  forms: readonly MeetingForm[]
  before?: Before | undefined
}

/** Filled in from the matter and from the last meeting, so that as a rule one tap is left. */
export function emptyInvitation({ title, dutyId, forms, before }: About): Invitation {
  const kept = before && forms.includes(before.form) ? before.form : undefined
  const form = kept ?? forms[0] ?? meetingForms[0]
  const words = title || (before?.matterId === undefined ? (before?.title ?? '') : '')
  const sameGroups = before && !dutyId && before.groups.length > 0
  return {
    form,
    title: words,
    place: before?.place ?? '',
    day: '',
    clock: kept && before ? clockField(before.startsAt) : '',
    topics: [words],
    groups: sameGroups
      ? before.groups.map(({ id, name, affected }) => ({ id, name, affected }))
      : usualFor(form, dutyId),
    facts: '',
    urgent: '',
    besides: kept ? (before?.besides ?? '') : '',
    reach: ''
  }
}

const clockOf = ({ clock, form }: Invitation): string => clock || formFacts[form].usualClock

const isShort = ({ form, urgent }: Invitation): boolean =>
  formFacts[form].notice === 'short' || urgent.trim().length >= URGENT_MIN

/** The first day on which it can be, at the clock that is chosen or usual. */
export function firstDay(invitation: Invitation, now: number, terms: Terms): number {
  if (!isShort(invitation)) return now + terms.noticeDays * DAY_MS
  return momentOf(dayField(now), clockOf(invitation)) - now >= terms.shortHours * HOUR_MS ? now : now + DAY_MS
}

export function startOf(invitation: Invitation, now: number, terms: Terms): number {
  return momentOf(invitation.day || dayField(firstDay(invitation, now, terms)), clockOf(invitation))
}

/** Why the time cannot be; the server has the last word. */
export function timeTrouble(invitation: Invitation, now: number, terms: Terms): string | undefined {
  const startsAt = startOf(invitation, now, terms)
  const hours = Math.max(1, terms.shortHours)
  if (startsAt - now < hours * HOUR_MS) return `至少提前 ${hours} 小时，邻居才来得及`
  if (isShort(invitation)) return undefined
  const earliest = dayField(now + terms.noticeDays * DAY_MS)
  return dayField(startsAt) < earliest
    ? `这种会要提前 ${terms.noticeDays} 天通知。等不了，就在下面写为什么急`
    : undefined
}

/** Another form has other usual groups and another usual time; what was chosen for a matter stays. */
export function withForm(invitation: Invitation, form: MeetingForm, dutyId: string): Partial<Invitation> {
  const untouched = sameGroups(invitation.groups, usualFor(invitation.form, dutyId))
  return { form, clock: '', day: '', ...(untouched ? { groups: usualFor(form, dutyId) } : {}) }
}

const sameGroups = (some: readonly MeetingGroup[], others: readonly MeetingGroup[]): boolean =>
  JSON.stringify(some.map(({ id }) => id)) === JSON.stringify(others.map(({ id }) => id))

export const filled = (lines: readonly string[]): string[] => lines.map(text => text.trim()).filter(Boolean)

/** What is still to be filled in, in words; empty when the notice can go out. */
export function missingOf(invitation: Invitation, now: number, terms: Terms): string[] {
  const { title, place, topics, form, besides, facts } = invitation
  const said = filled(topics)
  return [
    ...(title.trim().length < TITLE_MIN ? ['说什么事'] : []),
    ...(place.trim().length < LINE_MIN ? ['在哪儿开'] : []),
    ...(timeTrouble(invitation, now, terms) ? ['合适的时间'] : []),
    ...(said.length === 0 || said.some(text => text.length < LINE_MIN) ? ['议题'] : []),
    ...(formFacts[form].besides && besides.trim().length < LINE_MIN ? [`哪位${formFacts[form].besides}`] : []),
    ...(facts.trim().length === 1 ? ['把情况写完整'] : [])
  ]
}
