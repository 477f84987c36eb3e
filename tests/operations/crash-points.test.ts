/** Every write, killed at every point between its calls and with the answer lost, alone and against a rival. */
import type { Answer } from 'types/contract'
import type { Call } from '../../local/hooks/call-log'
import { openWorld, type World } from '../world'
import { stranger } from './example'
import { examples } from './examples'
import { stateOf } from './state'

const reading = ['database.getDocument', 'database.calculateDocument', 'database.aggregateDocuments']

/**
 * Every state that a death can leave, once: dead after a call is dead before the next one, and dead before a call is dead
 * before the one in front of it where that only read. An answer that is lost is heard of, so it is a case at every call.
 */
const kindsAt = (calls: readonly Call[], step: number) => [
  ...(reading.includes(calls[step - 2]?.action ?? '') ? [] : (['before'] as const)),
  ...(step < calls.length ? [] : (['after'] as const)),
  'answer-lost' as const
]
const writes = examples.filter(example => example.operation.kind === 'write')

let world: World
beforeAll(async () => {
  world = await openWorld(async fresh => {
    await fresh.hand.act(stranger, 'session.open', {})
  })
})
afterAll(() => world.close())

let points = 0
afterAll(() => console.log(`crash points covered: ${points} over ${writes.length} writes`))

describe.each(writes.map(example => [example.operation.name, example] as const))('%s', (_name, example) => {
  type Made = Record<string, string>

  let made: Made
  let back: () => Promise<void>
  beforeAll(async () => {
    await world.again()
    made = (await example.prepare?.(world)) ?? {}
    back = await world.keep()
  })
  async function prepared(): Promise<Made> {
    await back()
    return made
  }
  const requestId = 'the-request-of-this-test'
  const act = (made: Made, token?: string) =>
    world.send(example.by, example.operation, example.input(made) as never, { requestId, ...(token ? { token } : {}) })
  const rivalAct = (made: Made) => {
    const rival = example.rival?.(made)
    return rival
      ? world.send(rival.by, rival.operation, rival.input as never, { requestId: 'the-request-of-the-rival' })
      : undefined
  }
  /**
   * An invocation that died within a transaction leaves it open, and whoever comes next is told to wait. The server
   * gives it up in half a minute, as a restored moment does at once; then the same is asked again.
   */
  const patiently = async (ask: () => ReturnType<typeof act> | undefined) => {
    const first = await ask()
    if (!first || first.answer.ok || first.answer.refusal.reason !== 'busy') return first
    await world.cloud.hooks.restore(await world.cloud.hooks.snapshot())
    return ask()
  }
  /** Whatever is still in an outbox goes out before states are compared. */
  const settled = async () => {
    await world.tick()
    return stateOf(world)
  }
  /** What is the same before the outboxes go out is the same after it, so the clock is asked only where they differ. */
  const endsAs = async (ends: ReadonlySet<string>) => {
    if (ends.has(await stateOf(world))) return true
    const state = await settled()
    return ends.has(state) || state
  }

  test('killed at any call and asked again, it has acted exactly once', async () => {
    const { calls } = await act(await prepared())
    const steps = calls.length
    const ends = new Set([await stateOf(world)])
    ends.add(await settled())
    expect(steps).toBeGreaterThan(0)
    for (let step = 1; step <= steps; step++) {
      for (const kind of kindsAt(calls, step)) {
        const made = await prepared()
        const token = `crash-${step}-${kind}`
        world.cloud.hooks.inject({ invocation: token, step, kind })
        await act(made, token).catch(() => undefined)
        const again = await patiently(() => act(made))
        expect([step, kind, (again?.answer as Answer<unknown> | undefined)?.ok]).toEqual([step, kind, true])
        expect([step, kind, await endsAs(ends)]).toEqual([step, kind, true])
        world.cloud.hooks.clearFaults()
        points++
      }
    }
  })

  test('killed at any call beside a rival, both have acted exactly once', async () => {
    if (!example.rival) return
    const ends = new Set<string>()
    const inOrder = async (acts: ((made: Made) => Promise<unknown> | undefined)[]) => {
      const made = await prepared()
      for (const one of acts) await one(made)
      ends.add(await stateOf(world))
      ends.add(await settled())
    }
    await inOrder([made => act(made), made => rivalAct(made)])
    await inOrder([made => rivalAct(made), made => act(made)])
    const { calls } = await act(await prepared())
    const steps = calls.length
    for (let step = 1; step <= steps; step++) {
      for (const kind of kindsAt(calls, step)) {
        const made = await prepared()
        const token = `rival-${step}-${kind}`
        world.cloud.hooks.inject({ invocation: token, step, kind })
        await Promise.all([act(made, token).catch(() => undefined), rivalAct(made)])
        await patiently(() => act(made))
        await patiently(() => rivalAct(made))
        expect([step, kind, await endsAs(ends)]).toEqual([step, kind, true])
        world.cloud.hooks.clearFaults()
        points++
      }
    }
  })
})
