/** A town on a local cloud for tests: the built functions behind the real SDK, restored to the same moment each time. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer, Input, Operation, Output } from 'types/contract'
import type { Cloud } from '../local/cloud'
import { createHand, type Hand } from '../local/demo/hand'
import { founder } from '../local/demo/people'
import type { Call } from '../local/hooks/call-log'
import { createCloud, founded, foundTown, movePersonasIn } from './outside'

/** A Monday, 09:00 in Shanghai. */
const START = Date.UTC(2026, 5, 1, 1)
const root = join(__dirname, '..')

export interface Answered<T> {
  answer: Answer<T>
  /** What this one invocation asked of the cloud. */
  calls: readonly Call[]
}

export interface World {
  cloud: Cloud
  /** Every line the functions have written to their log. */
  logged: readonly string[]
  hand: Hand
  /** One operation as a person; the request id may be given to repeat a request. */
  send<O extends Operation>(
    openid: string | undefined,
    operation: O,
    input: Input<O>,
    options?: { requestId?: string; pass?: string; token?: string }
  ): Promise<Answered<Output<O>>>
  /** The data of an answer that must be a yes. */
  ask<O extends Operation>(openid: string, operation: O, input: Input<O>): Promise<Output<O>>
  /** The reason of an answer that must be a no. */
  refused<O extends Operation>(openid: string, operation: O, input: Input<O>): Promise<string>
  /** Runs the clock function once, as the platform's timer. */
  tick(): Promise<void>
  /** Moves time forward, ticking once after it. */
  pass(ms: number): Promise<void>
  /** Every document of a collection, as stored. */
  stored<D>(collection: string): Promise<D[]>
  /** Back to the moment the world was opened. */
  again(): Promise<void>
  /** Keeps this moment; the result brings the world back to it as often as wanted. */
  keep(): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** What the functions of a world are set up with. */
export const environment = {
  HOUSE_KEY: 'a house key that is only ever used by the tests',
  PHONE_KEY: 'a phone key that is only ever used by the tests',
  FOUNDERS: founder,
  ROOT_SCOPE: '371502',
  ROOT_NAME: '东昌府区',
  TEMPLATE_MEETING: 'template-meeting',
  TEMPLATE_DECISION: 'template-decision',
  TEMPLATE_MATTER: 'template-matter'
}

let requests = 0
/** Never starts again: a dead invocation's name must not come back. */
let invocations = 0
const newRequestId = () => `test-request-${++requests}`

const common = { createCloud, foundTown, movePersonasIn }

/**
 * Opens a world with the demo town in it (roster of 355 heads, personas at home); `prepare` adds to its first moment.
 * @param own the local cloud to open it on, for whoever also talks to it through sources of the functions
 */
export async function openWorld(
  prepare?: (world: World) => Promise<void>,
  settings: Record<string, string> = { RATE_SCALE: '1000' },
  app?: string,
  own?: typeof common
): Promise<World> {
  const local = own ?? common
  const logged: string[] = []
  const collections = JSON.parse(readFileSync(join(root, 'dist', 'environment', 'collections.json'), 'utf8'))
  const cloud = await local.createCloud({
    functions: join(root, 'dist', 'functions'),
    env: { ...environment, ...settings },
    log: line => logged.push(line),
    ...(app ? { app } : {}),
    collections,
    now: () => START
  })
  const world = worldOver(cloud, logged)
  const found = async () => {
    await local.foundTown(world.hand, join(root, 'local', 'demo', 'rosters'))
    await local.movePersonasIn(world.hand)
  }
  await (own ? found() : founded(cloud, JSON.stringify(settings), found))
  await prepare?.(world)
  return { ...world, again: await world.keep() }
}

function worldOver(cloud: Cloud, logged: readonly string[]): World {
  const send: World['send'] = async (openid, operation, input, options = {}) => {
    const { requestId = newRequestId(), pass, token = `invocation-${++invocations}` } = options
    const event = { operation: operation.name, input, requestId, ...(pass ? { pass } : {}) }
    const answer = await cloud.invoke('api', event, { token, ...(openid ? { openid } : {}) })
    return { answer: answer as Answer<Output<typeof operation>>, calls: cloud.hooks.calls(token) }
  }
  const tick = async () => {
    await cloud.invoke('clock', {}, { trigger: 'minute' })
  }
  return {
    cloud,
    logged,
    hand: createHand(cloud),
    send,
    async ask(openid, operation, input) {
      const { answer } = await send(openid, operation, input)
      if (!answer.ok) throw new Error(`${operation.name} refused: ${JSON.stringify(answer.refusal)}`)
      return answer.data
    },
    async refused(openid, operation, input) {
      const { answer } = await send(openid, operation, input)
      return answer.ok ? 'not refused' : answer.refusal.reason
    },
    tick,
    async pass(ms) {
      await cloud.hooks.clock.advance(ms)
      await tick()
    },
    async stored<D>(collection: string) {
      const saved = await cloud.hooks.snapshot()
      return (saved.store.collections.find(one => one.name === collection)?.docs ?? []) as D[]
    },
    again: async () => undefined,
    async keep() {
      const moment = await cloud.hooks.snapshot()
      const requestsBefore = requests
      return () => {
        // The same ids again, so that two runs of the same acts store the same.
        requests = requestsBefore
        return cloud.hooks.restore(moment)
      }
    },
    close: () => cloud.close()
  }
}
