/** What owners ask about the accounts: objections with their three days, a missing sum made a matter, a petition. */
import type { Hand } from '../../hand'
import { clerk, neighbour, secretary } from '../../people'
import { compound } from '../../town'
import type { Moment } from '../calendar'
import { DAY } from '../china-days'
import { disclosureOf, newestOver } from './quarters'

const HOUR = DAY / 24

interface Missing {
  contractId: string
  due: string
}

/** Asked on the visitor's first morning, the last thing before they come: the demo's marker that the town stands. */
export const NEWEST_DOUBT = '电梯广告是 42 个框，合同加起来对得上吗？想看看合同照片。'

/** Signed by fewer than the fifth that it takes: the visitor may sign as well. */
const SIGNED = 43

export function doubts(hand: Hand, openedDay: string, dayOf: (ago: number) => number, now: number): Moment[] {
  const quarter = newestOver(openedDay, now)
  if (!quarter) return []
  let answeredId = ''
  const ask = async (by: number, text: string) => {
    const disclosureId = await disclosureOf(hand, quarter)
    const input = { scope: compound, kind: 'objection', disclosureId, text }
    return (await hand.act<{ id: string }>(neighbour(by), 'objection.raise', input)).id
  }
  const askFirst = async () => {
    answeredId = await ask(31, '停车费比上一季度少了，是不是有车位没收到钱？')
  }
  const answer = () =>
    hand.act(clerk, 'objection.answer', {
      objectionId: answeredId,
      text: '这一季度有 5 个车位退租，另有 3 个按天收。每个车位每个月收了多少，点开停车那一类就能看到。'
    })
  const accept = () => hand.act(neighbour(31), 'objection.settle', { objectionId: answeredId, accept: true })
  return [
    { at: dayOf(13), run: askFirst },
    { at: dayOf(12), run: answer },
    { at: dayOf(11), run: accept },
    { at: now - 2 * HOUR, run: () => ask(57, NEWEST_DOUBT) },
    { at: dayOf(25), run: () => raiseMissing(hand) },
    ...petition(hand, quarter, dayOf(9))
  ]
}

/** The oldest sum that a contract promised and nobody paid; the other one is left for whoever looks. */
async function raiseMissing(hand: Hand): Promise<void> {
  const { items } = await hand.act<{ items: Missing[] }>(secretary, 'missing.list', { scope: compound })
  const [first] = items
  if (first) await hand.act(secretary, 'missing.raise', { contractId: first.contractId, due: first.due })
}

function petition(hand: Hand, quarter: string, begin: number): Moment[] {
  let petitionId = ''
  const start = async () => {
    const why = '电梯广告和快递柜都换过公司，想请会计师事务所把这一季度的账看一遍，大家心里有底。'
    const input = { scope: compound, from: quarter, to: quarter, why }
    petitionId = (await hand.act<{ id: string }>(neighbour(12), 'petition.start', input)).id
  }
  const sign = async () => {
    for (let index = 0; index < SIGNED; index++)
      await hand.act(neighbour(12 + index * 3), 'petition.sign', { petitionId })
  }
  return [
    { at: begin, run: start },
    { at: begin + DAY, run: sign }
  ]
}
