/** How the groups of a meeting stand, in words: coming before the doors open, there from then on. */
import type { MeetingView } from 'types/meetings'
import type { Tone } from '@/ui/tone'

const HOUR_MS = 3_600_000

const doorsOpen = (startsAt: number, now: number): boolean => now >= startsAt - HOUR_MS

export const namesOf = ({ groups }: Pick<MeetingView, 'groups'>, ids: readonly string[]): string =>
  groups
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => `“${name}”`)
    .join('、')

/** Empty when everybody who must not be missing comes, or is there. */
export function missingWords(meeting: Pick<MeetingView, 'groups' | 'missing' | 'startsAt'>, now: number): string {
  if (meeting.missing.length === 0) return ''
  const who = namesOf(meeting, meeting.missing)
  return doorsOpen(meeting.startsAt, now)
    ? `${who}还没有人到。少了他们，说定的事难落实。`
    : `${who}还没有人说要来。去请一请，或者换个时间。`
}

interface GroupLine {
  id: string
  name: string
  words: string
  tone: Tone
  state: string
}

export function groupLines(
  { groups, ungrouped, startsAt, missing }: Pick<MeetingView, 'groups' | 'ungrouped' | 'startsAt' | 'missing'>,
  now: number
): GroupLine[] {
  const open = doorsOpen(startsAt, now)
  const line = (id: string, name: string, coming: number, present: number, expected?: number): GroupLine => {
    const figures = open ? `到场 ${present} 人，${coming} 人说过要来` : `${coming} 人说要来`
    const gone = missing.includes(id)
    const there = open ? present : coming
    const state = gone ? (open ? '没人到' : '没人来') : there > 0 ? '有人' : '还没有'
    const tone = gone ? 'due' : there > 0 ? 'done' : 'calm'
    return { id, name, words: expected ? `${figures}，一共约 ${expected} 人` : figures, tone, state }
  }
  const lines = groups.map(({ id, name, coming, present, expected }) => line(id, name, coming, present, expected))
  const others = ungrouped.coming + ungrouped.present > 0
  return others ? [...lines, line('', '没说是哪一类的', ungrouped.coming, ungrouped.present)] : lines
}
