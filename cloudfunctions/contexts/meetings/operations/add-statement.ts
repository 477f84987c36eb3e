/** Adds a statement that others may agree or disagree with; three round trips. */
import { handle } from 'kernel/handler'
import { groundKeep, statementAdd } from 'types/common-ground'
import { may } from '../ground-view'
import { placeStatement } from '../place-statement'
import { withStatement } from '../rules/ground/ground'

export const addStatement = handle(statementAdd, (context, { groundId, text }) => {
  const { personId: authorId } = context.actor
  return placeStatement(context, groundId, text, (ground, doubtful) => {
    const by = may(context, groundKeep, ground.scope) ? 'host' : 'neighbour'
    return withStatement(ground, { text, by, authorId }, doubtful)
  })
})
