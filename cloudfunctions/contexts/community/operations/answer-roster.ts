/** roster.answer — 4 round trips: the import twice, the file, the register. */
import { change } from 'kernel/change'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { rosterAnswer } from 'types/rosters'
import { type RosterAnswers, rosterImports } from '../documents'
import { viewOf } from '../roster/view'
import { workOut } from '../roster/work-out'
import { withAnswers } from '../rules/roster-answers'

export const answerRoster = handle(rosterAnswer, async (context, { importId, ...given }) => {
  const answers: RosterAnswers = {
    questions: given.questions ?? [],
    building: given.building ?? '',
    rows: (given.rows ?? []).map(({ row, act, fields }) =>
      act === 'correct' ? { row, act, fields: defined(fields ?? {}) } : { row, act }
    ),
    heads: (given.heads ?? []).map(({ key, together }) => ({
      key,
      together: together.map(paths => paths.map(path => path.split('/').slice(-3).join('/')))
    }))
  }
  const roster = await change(
    context,
    rosterImports,
    importId,
    before =>
      before.state === 'open' ? { ...before, answers: withAnswers(before.answers, answers) } : refuse('import-closed'),
    after => after
  )
  if (isRefusal(roster)) return roster
  const worked = await workOut(context, roster)
  return isRefusal(worked) ? worked : viewOf(roster, worked)
})

/** Leaves out the fields that were not filled in. */
const defined = <T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>
  }
