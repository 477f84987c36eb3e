/** Whom a meeting concerns, how many of each group come and are there, and of which nobody does. */
import type { GroupStanding, MeetingGroup } from 'types/meeting-parts'

/** Sums over the attendances of one group; the empty key stands for those who did not say. */
export interface GroupCount {
  groupId: string
  coming: number
  present: number
}

export interface Standing {
  groups: GroupStanding[]
  ungrouped: { coming: number; present: number }
  /** Ids of affected groups of which nobody comes, or is there. */
  missing: string[]
}

const none = { coming: 0, present: 0 }

/** Two groups with the same id or the same name cannot be told apart. */
export const areDistinct = (groups: readonly MeetingGroup[]): boolean =>
  new Set(groups.map(group => group.id)).size === groups.length &&
  new Set(groups.map(group => group.name)).size === groups.length

export const isGroup = (groups: readonly MeetingGroup[], groupId: string | undefined): boolean =>
  groupId === undefined || groups.some(group => group.id === groupId)

/** @param doorsOpen from when sign-in opens, being there counts; before, saying that one comes. */
export function standingOf(
  groups: readonly MeetingGroup[],
  counts: readonly GroupCount[],
  doorsOpen: boolean
): Standing {
  const known = new Set(groups.map(group => group.id))
  const of = (groupId: string) => counts.find(count => count.groupId === groupId) ?? { groupId, ...none }
  const standings = groups.map(group => {
    const { coming, present } = of(group.id)
    return { ...group, coming, present }
  })
  const ungrouped = counts
    .filter(count => !known.has(count.groupId))
    .reduce((sum, { coming, present }) => ({ coming: sum.coming + coming, present: sum.present + present }), none)
  const isMissing = ({ affected, coming, present }: GroupStanding) => affected && (doorsOpen ? present : coming) === 0
  return { groups: standings, ungrouped, missing: standings.filter(isMissing).map(group => group.id) }
}

/** Missing groups that the host has not answered for yet. */
export const unanswered = (missing: readonly string[], acknowledged?: { groupIds: readonly string[] }): string[] =>
  missing.filter(id => !acknowledged?.groupIds.includes(id))
