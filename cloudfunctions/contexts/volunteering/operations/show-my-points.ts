/** My points in the community of a place; three round trips. */
import { bookId, strictBalances } from 'contexts/ledger'
import { chinaMonth } from 'kernel/china-month'
import { handle } from 'kernel/handler'
import { communityOf } from 'kernel/scope'
import { pointsMine } from 'types/points'
import { type PointRule, type Purse, pointRules, purses } from '../points-documents'
import { purseAccount, purseOf } from '../purse'
import { earnedInMonth, versionAt } from '../rules/earning'
import { leftOf } from '../rules/expiry'

export const showMyPoints = handle(pointsMine, async (context, input) => {
  const { documents, actor, at } = context
  const scope = communityOf(input.scope)
  const book = bookId('points', scope)
  const purseId = purseOf(context, book, actor.personId)
  const [rule, purse, [account]] = await Promise.all([
    documents.get<PointRule>(pointRules.name, scope),
    documents.get<Purse>(purses.name, purseId),
    strictBalances(documents, book, [purseAccount(purseId)])
  ])
  const { standing = 0, available = 0 } = account ?? {}
  const version = rule && versionAt(rule.versions, at)
  const earned = earnedInMonth(purse?.counted ?? [], chinaMonth(at))
  return {
    scope,
    balance: standing,
    available,
    lots: leftOf(purse?.lots ?? [], standing).map(({ points, expiresAt }) => ({ points, expiresAt })),
    waiting: (purse?.waiting ?? []).reduce((sum, { points }) => sum + points, 0),
    ...(version ? { month: { earned, most: version.perMonth } } : {})
  }
})
