/** matter.map — 1 round trip: the newest open matters of a compound, with what a pin needs. */
import { handle } from 'kernel/handler'
import { compoundOf } from 'kernel/scope'
import { matterMap } from 'types/raising'
import { type Matter, matters } from '../documents'
import { underWay } from '../rules/similarity'

const PINS_MAX = 200
const fields = ['_id', 'title', 'state', 'scope', 'raisedAt', 'spot'] as const

export const map = handle(matterMap, async (context, { scope }) => {
  const found = await context.documents.find<Pick<Matter, (typeof fields)[number]>>(
    matters.name,
    { around: compoundOf(scope), hidden: false, state: { in: underWay } },
    { order: { key: 'desc' }, limit: PINS_MAX, fields }
  )
  return { items: found.map(({ _id, ...pin }) => ({ id: _id, ...pin })) }
})
