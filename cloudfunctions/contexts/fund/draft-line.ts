/** Making a line: the draft that one person writes and another will check. */
import { type Context, newId } from 'kernel/context'
import { create } from 'kernel/create'
import { sortKey } from 'kernel/list'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { draftedNotice } from './announce'
import { type FundLine, lines, tallyOf } from './documents'
import { lineView } from './line-view'
import type { LineFacts } from './rules/line'
import { signedAs } from './signed'
import { doubtful, toBeLookedAt } from './words'

export const LINE_CHECKED = 'fund.lineChecked'

type Given = Omit<LineFacts, '_id' | 'at' | 'clerk' | 'state' | 'undone'>

const lineIdOf = (context: Context): string => newId(context, 'fl')

/** What an earlier try of this request made, though the call would be refused now; else the refusal. */
export async function asBefore(context: Context, refused: Refusal) {
  const there = await context.documents.get<FundLine>(lines.name, lineIdOf(context))
  const mine = there?.served.find(one => one.key === context.requestKey && one.content === context.contentHash)
  return there && mine ? lineView(context, there) : refused
}

/** Two round trips, then its photos. */
export async function draftLine(context: Context, given: Given) {
  const { at } = context
  const texts = [given.what, given.other, given.reason ?? '']
  const doubt = await doubtful(context, texts)
  if (isRefusal(doubt)) return doubt
  const _id = lineIdOf(context)
  const clerk = { ...signedAs(context, ['clerk'], given.scope), at }
  const facts: LineFacts = { ...given, _id, at, clerk, state: 'draft', undone: false }
  const words = { of: '基金的账', target: _id, event: LINE_CHECKED, scope: given.scope, author: clerk.who }
  const held = toBeLookedAt(context, { ...words, id: `${_id}:words`, title: given.what, texts })
  const draft = {
    ...facts,
    key: sortKey(at, _id),
    list: 'waiting' as const,
    tally: tallyOf(facts),
    countedFen: 0,
    outbox: [draftedNotice(facts), ...(doubt ? [held] : [])]
  }
  const made = await create(context, lines, draft, one => one)
  return isRefusal(made) ? made : lineView(context, made)
}
