/** data.corrections and correction.list — 1 round trip each. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { correctionList, dataCorrections } from 'types/privacy'
import { corrections } from '../documents'
import { correctionTask, correctionView } from '../views'

export const listMyCorrections = handle(dataCorrections, async (context, { after }) => {
  const { items, next } = await newestFirst(context, corrections, { personId: context.actor.personId }, after)
  return { items: items.map(correctionView), ...(next ? { next } : {}) }
})

export const listCorrections = handle(correctionList, async (context, { scope, after }) => {
  const { items, next } = await newestFirst(context, corrections, { around: scope, state: 'open' }, after)
  return { items: items.map(correctionTask), ...(next ? { next } : {}) }
})
