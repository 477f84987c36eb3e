/** Later answers replace earlier ones to the same question; answers to other questions stay. */
import type { HeadDecision } from './roster/group-heads'
import type { RowDecision } from './roster/settle-rows'

interface Answers {
  questions: { field: string; value: number | null }[]
  building: string
  rows: RowDecision[]
  heads: HeadDecision[]
}

const later = <T>(before: T[], given: T[], about: (one: T) => string | number): T[] => {
  const merged = new Map([...before, ...given].map(one => [about(one), one]))
  return [...merged.values()]
}

/** Another sheet or another row of names makes row numbers and columns mean something else: those answers lapse. */
export function withAnswers(before: Answers, given: Answers): Answers {
  const moved = given.questions.some(one => one.field === 'sheet' || one.field === 'header')
  const kept = moved
    ? { questions: before.questions.filter(one => one.field === 'sheet'), rows: [], heads: [] }
    : before
  return {
    questions: later(kept.questions, given.questions, one => one.field),
    building: given.building || before.building,
    rows: later(kept.rows, given.rows, one => one.row),
    heads: later(kept.heads, given.heads, one => one.key)
  }
}
