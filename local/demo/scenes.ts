/** What the neighbours do when the visitor asks: the same operations that their own taps would send. */
import type { Scene } from '../web/demo-route'
import type { Hand } from './hand'
import { neighbour, staff } from './people'
import { compound } from './town'

interface Listed {
  items: { id: string; state: string; startsAt?: number; opensAt?: number; closesAt?: number }[]
}

/** The newest thing of a list that is in one of these states. */
async function newest(
  hand: Hand,
  operation: string,
  input: object,
  states: string[]
): Promise<Listed['items'][number]> {
  const { items } = await hand.act<Listed>(staff, operation, { scope: compound, ...input })
  const found = items.find(item => states.includes(item.state))
  if (!found) throw new Error('现在没有能做这一步的事。请先照导览走到那一步。')
  return found
}

/** What falls due at a moment itself has been done by then; votes are counted from then on. */
const AFTER_MS = 61_000

/** Lets time pass until a minute after a moment; nothing happens when that is over. */
const passTo = (hand: Hand, at = 0) => hand.pass(Math.max(0, Math.ceil(at + AFTER_MS - hand.now())))

/** @param neighbours how many owners live in the town beside the personas */
export const scenesOf = (hand: Hand, neighbours: number, tick: () => Promise<unknown>): Scene[] => [
  { id: 'support', title: '让 20 位邻居附议最新的事', run: () => supportNewest(hand) },
  { id: 'come', title: '快进到开会的时候，让 9 位邻居来签到', run: () => comeToMeeting(hand) },
  { id: 'open', title: '快进到可以投票的时候', run: () => untilOpen(hand) },
  { id: 'vote', title: `让 ${neighbours} 位业主投票`, run: () => voteAll(hand, neighbours) },
  { id: 'close', title: '快进到投票截止', run: () => untilClosed(hand) },
  { id: 'judge', title: '让附议的邻居来评', run: () => judgeNewest(hand) },
  { id: 'deliver', title: '现在就送达通知（平时每分钟一次）', run: tick }
]

/** Somebody who has acted already stays as they are. */
async function each(
  count: number,
  act: (openid: string, index: number) => Promise<unknown>
): Promise<{ acted: number }> {
  let acted = 0
  for (let index = 0; index < count; index++) {
    const done = await act(neighbour(index), index).then(
      () => true,
      () => false
    )
    if (done) acted++
  }
  return { acted }
}

async function supportNewest(hand: Hand) {
  const { id: matterId } = await newest(hand, 'matter.list', { filter: 'near' }, ['open', 'discussing'])
  return each(20, openid => hand.act(openid, 'matter.support', { matterId }))
}

async function comeToMeeting(hand: Hand) {
  const { id: meetingId, startsAt } = await newest(hand, 'meeting.list', {}, ['noticed'])
  // By turns, so that of every group that it concerns somebody is there.
  const { groups } = await hand.act<{ groups: { id: string }[] }>(staff, 'meeting.show', { meetingId })
  const groupOf = (index: number) => (groups.length > 0 ? { groupId: groups[index % groups.length]?.id } : {})
  await each(9, (openid, index) => hand.act(openid, 'meeting.reply', { meetingId, reply: 'come', ...groupOf(index) }))
  await passTo(hand, startsAt)
  const { digits } = await hand.act<{ digits: string }>(staff, 'meeting.code', { meetingId })
  return each(9, openid => hand.act(openid, 'meeting.signIn', { meetingId, digits }))
}

async function untilOpen(hand: Hand) {
  const { opensAt } = await newest(hand, 'decision.list', {}, ['frozen', 'noticed'])
  await passTo(hand, opensAt)
}

async function untilClosed(hand: Hand) {
  const { closesAt } = await newest(hand, 'decision.list', {}, ['open'])
  await passTo(hand, closesAt)
}

/** Eight in ten agree, one in ten disagrees, one in ten abstains. */
const choiceOf = (index: number): string => (index % 10 < 8 ? 'for' : index % 10 === 8 ? 'against' : 'abstain')

async function voteAll(hand: Hand, neighbours: number) {
  const { id: decisionId } = await newest(hand, 'decision.list', {}, ['open'])
  return each(neighbours, async (openid, index) => {
    const shown = await hand.act<{ voters: { voterKey: string }[]; options: { id: string }[] }>(
      openid,
      'decision.show',
      { decisionId }
    )
    const offered = shown.options.map(option => option.id)
    const choice = offered.includes(choiceOf(index)) ? choiceOf(index) : (offered[index % offered.length] ?? 'for')
    for (const { voterKey } of shown.voters) await hand.act(openid, 'ballot.cast', { decisionId, voterKey, choice })
  })
}

async function judgeNewest(hand: Hand) {
  const { id: matterId } = await newest(hand, 'matter.list', { filter: 'near' }, ['judging'])
  return each(20, (openid, index) => {
    const scores = { process: 4 + (index % 2), result: 5, attitude: 5 - (index % 3 === 0 ? 1 : 0) }
    return hand.act(openid, 'matter.evaluate', { matterId, ...scores, words: '' })
  })
}
