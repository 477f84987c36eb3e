/** Words a statement anew while nobody has taken a stance on it; four round trips. */
import { handle } from 'kernel/handler'
import { groundKeep, statementEdit } from 'types/common-ground'
import { isUntaken, may } from '../ground-view'
import { placeStatement, sayableBy } from '../place-statement'
import { withNewWording } from '../rules/ground/ground'
import { PEOPLE_MAX } from '../rules/ground/result'
import { type Stances, stances } from '../talk-documents'

export const editStatement = handle(statementEdit, async (context, { groundId, no, text }) => {
  const taken = await context.documents.find<Pick<Stances, 'takes'>>(
    stances.name,
    { groundId, engaged: 1 },
    { order: { key: 'asc' }, limit: PEOPLE_MAX, fields: ['takes'] }
  )
  const takes = taken.map(one => one.takes)
  return placeStatement(context, groundId, text, (ground, doubtful) => {
    if (!sayableBy(context, ground, no, may(context, groundKeep, ground.scope))) return 'statement-gone'
    return isUntaken(takes, no) ? withNewWording(ground, no, text, doubtful) : 'statement-taken'
  })
})
