/** Timer triggers fire as the cloud's clock passes their moments, whether time runs or is moved. */
import { type Cloud, createCloud } from '../../../local/cloud'

const startedAt = Date.parse('2026-06-01T07:59:30+08:00')
const fired: { name: unknown; at: number }[] = []
const note = (event: Record<string, unknown>) => {
  fired.push({ name: event.TriggerName, at: Date.now() })
}
const timer = (name: string, config: string) => ({
  main: note,
  config: { triggers: [{ name, type: 'timer', config }] }
})
const functions = {
  minutely: timer('minute', '0 * * * * * *'),
  daily: timer('eight', '0 0 8 * * * *'),
  broken: {
    main: () => {
      throw new Error('broken timer')
    },
    config: { triggers: [{ name: 'bad', type: 'timer', config: '0 0 8 * * * *' }] }
  }
}

const reported: string[] = []
let cloud: Cloud
beforeEach(async () => {
  fired.length = 0
  reported.length = 0
  cloud = await createCloud({ functions, timers: true, now: () => startedAt, report: line => reported.push(line) })
})
afterEach(() => cloud.close())

test('moving the clock fires what falls due on the way, in order, each at its own time', async () => {
  await cloud.hooks.clock.advance(120_000)
  const seconds = fired.map(({ name, at }) => [name, (at - startedAt) / 1000])
  expect(seconds).toEqual([
    ['minute', 30],
    ['eight', 30],
    ['minute', 90]
  ])
  expect(cloud.hooks.clock.now()).toBe(startedAt + 120_000)
})

test('a jump over fifteen days keeps every firing of a daily timer and a spread of a minutely one', async () => {
  await cloud.hooks.clock.advance(15 * 86_400_000)
  const of = (name: string) => fired.filter(each => each.name === name)
  expect(of('eight')).toHaveLength(15)
  expect(of('minute')).toHaveLength(60)
  const last = of('minute').at(-1)?.at ?? 0
  expect(cloud.hooks.clock.now() - last).toBeLessThan(60_000)
})

test('a failing timer is told and does not stop the others', async () => {
  await cloud.hooks.clock.advance(60_000)
  expect(reported).toEqual(['broken (bad): broken timer'])
  expect(fired).toHaveLength(2)
})

test('two advances at once happen one after the other', async () => {
  await Promise.all([cloud.hooks.clock.advance(60_000), cloud.hooks.clock.advance(60_000)])
  expect(cloud.hooks.clock.now()).toBe(startedAt + 120_000)
  expect(fired.filter(each => each.name === 'minute')).toHaveLength(2)
})

test('a clock set to a moment lets nothing happen in between', async () => {
  cloud.hooks.clock.set(startedAt + 86_400_000)
  expect([cloud.hooks.clock.now(), fired.length]).toEqual([startedAt + 86_400_000, 0])
})

test('without timers switched on, moving the clock fires none', async () => {
  const quiet = await createCloud({ functions, now: () => startedAt })
  await quiet.hooks.clock.advance(86_400_000)
  await quiet.close()
  expect(fired).toEqual([])
})

test.each([-1, 0.5, Number.NaN])('a clock does not advance by %p', async ms => {
  await expect(cloud.hooks.clock.advance(ms)).rejects.toThrow('whole ms')
})
