/** post.report — 3 round trips: check of the words, the quarter's meetings, the report; those above are told. */
import { calledBy } from 'contexts/community'
import { heldEvent } from 'contexts/content'
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { isRefusal } from 'kernel/refusal'
import { postReport } from 'types/targets'
import { heldSince } from '../held-since'
import { periodOf } from '../rules/targets'
import { reports } from '../service-documents'
import { checkedWords } from '../words'

const LINK = '/packages/meetings/targets/index'

export const report = handle(postReport, async (context, { scope, words }) => {
  const { at, actor } = context
  const doubtful = await checkedWords(context, [words])
  if (isRefusal(doubtful)) return doubtful
  const quarter = periodOf(at, 3)
  const held = (await heldSince(context, scope, quarter.from)).filter(
    meeting => meeting.hostId === actor.personId && meeting.startsAt <= at && !meeting.cancelled
  )
  const _id = newId(context, 'r')
  const post = actor.posts.find(one => one.role === 'hl_secretary')
  const who = post ? calledBy(post) : '红邻书记'
  const minuted = held.filter(meeting => meeting.minutesHash !== undefined)
  const agreements = minuted.reduce((sum, { minutes }) => sum + (minutes?.agreements.length ?? 0), 0)
  const figures = { held: held.length, minuted: minuted.length, agreements }
  const told = {
    id: `${_id}:told`,
    kind: 'notice' as const,
    audience: { post: 'community_secretary' as const, scope },
    except: actor.personId,
    title: `${who}的季度汇报`,
    body: `这个季度开会 ${figures.held} 次，写好纪要 ${figures.minuted} 次，说定 ${agreements} 件事。${doubtful ? '' : words}`,
    link: `${LINK}?scope=${encodeURIComponent(scope)}`,
    at
  }
  const check = { id: `${_id}:words`, of: '季度汇报', target: _id, event: 'report.wordsChecked', scope }
  const queued = heldEvent({ ...check, authorId: actor.personId, author: who, title: '季度汇报', text: doubtful, at })
  const draft = {
    _id,
    scope,
    holderId: actor.personId,
    at,
    ...figures,
    words,
    outbox: doubtful ? [told, queued] : [told]
  }
  return create(context, reports, draft, one => ({
    at: one.at,
    held: one.held,
    minuted: one.minuted,
    agreements: one.agreements,
    words: one.words
  }))
})
