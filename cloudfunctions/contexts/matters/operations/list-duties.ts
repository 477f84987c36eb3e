/** duty.list — no round trip: the list is part of the house, by city. */
import { dutiesAt } from 'kernel/duties'
import { handle } from 'kernel/handler'
import { dutyList } from 'types/sorting'

export const listDuties = handle(dutyList, async (_context, { scope }) => ({
  items: dutiesAt(scope).map(({ words: _looked, ...duty }) => duty)
}))
