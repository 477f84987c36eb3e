/** Every operation, bent in every common way: bad input is answered, nothing is lost, nobody learns; and what it costs. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sessionOpen } from 'types/community'
import type { Answer } from 'types/contract'
import { operations } from 'types/operations'
import { commonReasons, type Reason, sentences } from 'types/refusals'
import { openWorld, type World } from '../world'
import { designed } from './designed'
import { type Example, stranger } from './example'
import { examples } from './examples'
import { leaves, withLeaf } from './leaves'
import { stateOf } from './state'

let world: World
beforeAll(async () => {
  world = await openWorld(async fresh => {
    await fresh.hand.act(stranger, 'session.open', {})
  })
})
const counted: Record<string, number> = {}
afterAll(async () => {
  const folder = join(__dirname, '../../dist')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'round-trips.json'), JSON.stringify(counted, null, 2))
  await world.close()
})

const call = async (example: Example, input: unknown, by: string | undefined = example.by, requestId?: string) => {
  const { answer } = await world.send(by, example.operation, input as never, requestId ? { requestId } : {})
  return answer as Answer<unknown>
}

const reasonOf = (answer: Answer<unknown>) => (answer.ok ? 'yes' : answer.refusal.reason)

test('every operation of the contract has an example', () => {
  const covered = examples.map(example => example.operation.name).sort()
  expect(covered).toEqual(operations.map(operation => operation.name).sort())
})

test('every refusal that exists can be given by some operation, and every one says what to do next', () => {
  const declared = new Set(operations.flatMap(operation => operation.refuses))
  const common = new Set(Object.keys(commonReasons))
  for (const [reason, [, sentence]] of Object.entries(sentences)) {
    expect([reason, declared.has(reason as Reason) || common.has(reason)]).toEqual([reason, true])
    expect(sentence).toMatch(/。$/)
  }
})

describe.each(examples.map(example => [example.operation.name, example] as const))('%s', (_name, example) => {
  let made: Record<string, string>
  let back: () => Promise<void>
  beforeAll(async () => {
    await world.again()
    made = (await example.prepare?.(world)) ?? {}
    back = await world.keep()
  })
  beforeEach(() => back())

  test('answers a person who may, and the answer has the promised shape', async () => {
    const answer = await call(example, example.input(made))
    expect(answer).toMatchObject({ ok: true })
    if (answer.ok)
      expect(example.operation.output._zod.run({ value: answer.data, issues: [] }, {})).toMatchObject({ issues: [] })
  })

  test('costs no more round trips than designed', async () => {
    const { name } = example.operation
    const { answer } = await world.send(example.by, sessionOpen, {})
    const pass = answer.pass ?? ''
    const { calls } = await world.send(example.by, example.operation, example.input(made) as never, { pass })
    counted[name] = calls.length
    expect(calls.length).toBeLessThanOrEqual(designed[name] ?? 0)
  })

  test('refuses a call without an identity, whatever the call says about who it is', async () => {
    const before = await stateOf(world)
    const event = {
      operation: example.operation.name,
      input: example.input(made),
      requestId: 'nobody-at-all',
      userInfo: { openId: example.by },
      openid: example.by
    }
    const { openid: _openid, ...withoutClaim } = event
    const answer = (await world.cloud.invoke('api', withoutClaim)) as Answer<unknown>
    expect(reasonOf(answer)).toBe('not-signed-in')
    expect(reasonOf((await world.cloud.invoke('api', event, { openid: example.by })) as Answer<unknown>)).toBe(
      'bad-input'
    )
    expect(await stateOf(world)).toBe(before)
  })

  test('refuses a stranger and somebody in the wrong role without changing anything', async () => {
    if (example.operation.who.over === 'nothing') return
    const before = await stateOf(world)
    for (const by of [stranger, ...(example.notBy ? [example.notBy] : [])]) {
      const answer = await call(example, example.input(made), by)
      expect(['not-allowed', 'not-found']).toContain(reasonOf(answer))
    }
    expect(await stateOf(world)).toBe(before)
  })

  test('tells a stranger the same about a thing that is there and one that is not', async () => {
    if (!example.objectField) return
    const there = await call(example, example.input(made), stranger, 'same-request-1')
    const missing = { ...example.input(made), [example.objectField]: 'x_00000000000000zz' }
    const gone = await call(example, missing, stranger, 'same-request-1')
    expect({ ...there, pass: '' }).toEqual({ ...gone, pass: '' })
    expect(reasonOf(there)).toBe('not-found')
  })

  test('refuses keys that the contract does not know', async () => {
    const before = await stateOf(world)
    for (const key of ['openid', '$where', 'isAdmin']) {
      expect(reasonOf(await call(example, { ...example.input(made), [key]: '1' }))).toBe('bad-input')
    }
    expect(await stateOf(world)).toBe(before)
  })

  test('lets no query operator, list, over-long or malformed value through in any field', async () => {
    const before = await stateOf(world)
    const input = example.input(made)
    const hostile = [{ $gt: '' }, { $ne: null }, ['a', 'b'], 'x'.repeat(20_000), 'a\u0000b\u0007', -1, 1.5, true, null]
    for (const path of leaves(input)) {
      for (const value of hostile) {
        const bent = withLeaf(input, path, value)
        if (JSON.stringify(bent) === JSON.stringify(input)) continue
        const { success } = await parses(example, bent)
        if (success) continue
        expect([path.join('.'), value, reasonOf(await call(example, bent))]).toEqual([
          path.join('.'),
          value,
          'bad-input'
        ])
      }
    }
    expect(await stateOf(world)).toBe(before)
  })

  test('answers a repeated request with the same and acts once', async () => {
    if (example.operation.kind === 'read') return
    const first = await call(example, example.input(made), example.by, 'repeated-request')
    const after = await stateOf(world)
    const second = await call(example, example.input(made), example.by, 'repeated-request')
    expect({ ...second, pass: '' }).toEqual({ ...first, pass: '' })
    expect(await stateOf(world)).toBe(after)
  })

  test('refuses a used request id with other content', async () => {
    if (!example.other) return
    await call(example, example.input(made), example.by, 'reused-request')
    const after = await stateOf(world)
    const answer = await call(example, example.other(made), example.by, 'reused-request')
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } })
    expect(await stateOf(world)).toBe(after)
  })
})

test('the two commonest acts cost what they promise: changing a matter 2 beside the check of its words, casting a ballot 2', () => {
  expect([counted['matter.progress'], counted['ballot.cast']]).toEqual([3, 2])
})

/** Whether the contract itself takes the value: then it is not hostile. */
async function parses(example: Example, input: object): Promise<{ success: boolean }> {
  const result = await example.operation.input._zod.run({ value: input, issues: [] }, { async: false })
  return { success: result.issues.length === 0 }
}
