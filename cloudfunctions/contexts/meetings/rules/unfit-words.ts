/** What becomes of a meeting's words that a person found unfit, or fit after all: the meeting itself stands. */
import type { MeetingForm } from 'types/meeting-forms'
import type { MeetingGroup } from 'types/meeting-parts'

interface Worded {
  form: MeetingForm
  title: string
  topics: string[]
  place: string
  urgent?: string
  besides?: string
  groups: MeetingGroup[]
  facts?: { text: string; media: string[]; at: number; refused?: true }
  cancelled?: { why: string; at: number }
  changed?: string
  acknowledged?: { groupIds: string[]; why: string; at: number }
}

/** Stands in place of words that may not be shown. */
const NOT_SHOWN = '这句话没有通过检查，不显示'

/** Which words were held: `<meeting>:<version>`, the version one of called, facts:<at>, changed:<at>, cancelled, missing:<at>. */
const versionOf = (held: string): string[] => held.split(':').slice(1)

/** Words that have been written anew since are not touched: those are looked at by themselves. */
export function withoutWords<M extends Worded>(meeting: M, held: string): M {
  const [what, at] = versionOf(held)
  const { facts, changed, cancelled, acknowledged } = meeting
  if (what === 'facts') {
    return facts && facts.at === Number(at) ? { ...meeting, facts: { ...facts, refused: true as const } } : meeting
  }
  if (what === 'changed') return changed ? { ...meeting, changed: NOT_SHOWN, place: NOT_SHOWN } : meeting
  if (what === 'cancelled') return cancelled ? { ...meeting, cancelled: { ...cancelled, why: NOT_SHOWN } } : meeting
  if (what === 'missing') {
    const same = acknowledged && acknowledged.at === Number(at)
    return same ? { ...meeting, acknowledged: { ...acknowledged, why: NOT_SHOWN } } : meeting
  }
  return withoutCall(meeting)
}

/** Everything that was written when it was called; groups keep their counts under a number. */
function withoutCall<M extends Worded>(meeting: M): M {
  const { urgent, besides, facts } = meeting
  return {
    ...meeting,
    title: meeting.form,
    topics: [meeting.form],
    place: NOT_SHOWN,
    groups: meeting.groups.map((group, place) => ({ ...group, name: `第 ${place + 1} 方` })),
    ...(urgent ? { urgent: NOT_SHOWN } : {}),
    ...(besides ? { besides: NOT_SHOWN } : {}),
    ...(facts ? { facts: { ...facts, refused: true as const } } : {})
  }
}

/** It passed after all, on appeal: facts are shown again; other words the host writes anew. */
export function withWords<M extends Worded>(meeting: M, held: string): M {
  const [what, at] = versionOf(held)
  if (what !== 'facts' || meeting.facts?.at !== Number(at) || !meeting.facts.refused) return meeting
  const { refused: _refused, ...facts } = meeting.facts
  return { ...meeting, facts }
}
