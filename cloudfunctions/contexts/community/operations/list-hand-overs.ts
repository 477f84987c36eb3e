/** home.handOvers — 1 round trip: flats that wait for the community's look at the deed. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { homeHandOvers } from 'types/joining'
import { handOvers } from '../joining/documents'
import { handOverTask } from '../joining/views'

export const listHandOvers = handle(homeHandOvers, async (context, { scope, after }) => {
  const { items, next } = await newestFirst(context, handOvers, { around: scope, state: 'asked' }, after)
  return { items: items.map(handOverTask), ...(next ? { next } : {}) }
})
