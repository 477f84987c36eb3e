/** Which homes a person says are one owner's: all of a question's groups, none, or the ones that were ticked. */
import type { RosterImportView } from 'types/rosters'

export type HeadQuestion = RosterImportView['heads'][number]

export interface HeadAnswer {
  how: 'one' | 'apart' | 'some'
  /** For `some`: places of the groups that are one owner's. */
  groups: number[]
}

/** An answer that says nothing yet: some are one owner's, but which? */
export const isAnswered = (answer: HeadAnswer | undefined): answer is HeadAnswer =>
  answer !== undefined && (answer.how !== 'some' || answer.groups.length > 1)

export function togetherOf({ groups }: HeadQuestion, answer: HeadAnswer): string[][] {
  if (answer.how === 'apart') return []
  const chosen = answer.how === 'one' ? groups : groups.filter((_, place) => answer.groups.includes(place))
  return [chosen.flatMap(({ paths }) => paths)]
}
