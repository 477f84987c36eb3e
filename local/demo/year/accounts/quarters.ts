/** Every quarter that is over: closed by the clerk, checked, agreed, published and hung on the board. */
import type { Hand } from '../../hand'
import { checker, clerk, committeeMember } from '../../people'
import { compound } from '../../town'
import type { Moment } from '../calendar'
import { DAY, dayAt, daysLater, momentOf, quartersBetween } from '../china-days'
import { attach } from '../pictures'

const HOUR = DAY / 24
/** The newest quarter hangs on the board for so many days already when the visitor comes, of thirty. */
const HANGS_SINCE = 17
const MINUTE = 60_000
/** How often one looks again whether the closed months are sealed and reckoned over. */
const LOOKS = 12

interface Card {
  id: string
  quarter: string
  state: string
}

export async function disclosureOf(hand: Hand, quarter: string): Promise<string> {
  const { items } = await hand.act<{ items: Card[] }>(clerk, 'disclosure.list', { scope: compound })
  const one = items.find(item => item.quarter === quarter)
  if (!one) throw new Error(`the demo has no quarter ${quarter}`)
  return one.id
}

/** @param today the visitor's first day */
export function publishQuarters(hand: Hand, openedDay: string, today: string, now: number): Moment[] {
  const over = quartersBetween(openedDay, today)
  return over.flatMap(({ name, end }, place) => {
    const newest = place === over.length - 1
    const usual = momentOf(daysLater(end, 5), 14)
    const publishAt = newest ? Math.max(usual, now - HANGS_SINCE * DAY) : usual
    return quarterSteps(hand, name, momentOf(daysLater(end, 5), 9), publishAt).filter(({ at }) => at < now)
  })
}

function quarterSteps(hand: Hand, quarter: string, closeAt: number, publishAt: number): Moment[] {
  let id = ''
  const step = async (openid: string, operation: string, input: object = {}) => {
    id ||= await disclosureOf(hand, quarter)
    await hand.act(openid, operation, { disclosureId: id, ...input })
  }
  const board = async () => step(clerk, 'disclosure.board', { media: await attach(hand, clerk, compound, 'board') })
  return [
    { at: closeAt, run: () => step(clerk, 'disclosure.close') },
    { at: closeAt + HOUR, run: () => sealed(hand, () => step(checker, 'disclosure.check')) },
    { at: publishAt - HOUR, run: () => step(committeeMember, 'disclosure.agree') },
    { at: publishAt, run: () => step(clerk, 'disclosure.publish') },
    { at: publishAt + 2 * HOUR, run: board }
  ]
}

/** Closed months are reckoned over once everything in them is sealed, which takes some minutes. */
async function sealed(hand: Hand, check: () => Promise<void>): Promise<void> {
  for (let look = 1; look <= LOOKS; look++) {
    await hand.jump(MINUTE)
    const done = await check().then(
      () => true,
      (error: Error) => {
        if (look === LOOKS || !error.message.includes('disclosure-sealing')) throw error
        return false
      }
    )
    if (done) return
  }
}

/** The newest quarter that people can read, for those who ask about it. */
export const newestOver = (openedDay: string, now: number): string | undefined =>
  quartersBetween(openedDay, dayAt(now)).pop()?.name
