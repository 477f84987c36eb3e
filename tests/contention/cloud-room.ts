/** A cloud with nothing but the ledger's collections: each piece of work is an invocation that talks through the real SDK. */
import { ledger } from 'contexts/ledger'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { type Cloud, createCloud } from '../../local/cloud'

type Desk = Parameters<typeof import('contexts/ledger')['carryOut']>[0]

export interface CloudRoom {
  cloud: Cloud
  /** One invocation; `token` names it for faults. */
  invoke<T>(work: (desk: Desk) => Promise<T>, token?: string): Promise<T>
}

/** A Monday, 09:00 in Shanghai. */
const MONDAY = Date.UTC(2026, 5, 1, 1)
let invocations = 0

export async function openCloudRoom(): Promise<CloudRoom> {
  const cloud = await createCloud({
    functions: {},
    now: () => MONDAY,
    collections: ledger.collections.map(({ name, indexes }) => ({
      name,
      indexes: indexes.map(({ name: index, unique, keys }) => ({
        name: index,
        unique: unique === true,
        keys: { ...keys }
      }))
    }))
  })
  const { documents } = await cloud.within({}, () => import('kernel/cloud/documents'))
  return {
    cloud,
    invoke: (work, token = `work-${++invocations}`) =>
      cloud.within({ token }, () => work({ documents, at: cloud.hooks.clock.now() }))
  }
}

/** Asks until the answer is final, as a person does who reads that it is busy at the moment. */
export async function untilAnswered<T>(ask: () => Promise<T | Refusal>): Promise<T | Refusal> {
  for (;;) {
    const answer = await ask()
    if (!isRefusal(answer) || answer.reason !== 'busy') return answer
    await new Promise(resolve => setTimeout(resolve, 20 + Math.random() * 200))
  }
}
