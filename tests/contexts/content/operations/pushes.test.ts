/** What the platform pushes: taken only from the platform, once, and never more than it says. */
import { elder, resident } from '../../../../local/demo/people'
import { openWorld, type World } from '../../../world'
import { answered, photoOf } from '../scene'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

interface Stored {
  state: string
  traceId: string
  served: unknown[]
}

const stored = async () => (await world.stored<Stored>('media'))[0] ?? { state: '', traceId: '', served: [] }

async function message(suggest: string, label = 100) {
  const { traceId } = await stored()
  const result = { suggest, label }
  return { MsgType: 'event', Event: 'wxa_media_check', trace_id: traceId, version: 2, errcode: 0, result }
}

test.each([
  ['a phone', { source: 'wx_client', openid: elder }],
  ['a developer’s tool', { source: 'wx_devtools', openid: elder }],
  ['an address on the internet', { source: 'wx_http' }],
  ['another function that a phone called', { source: 'wx_client,scf', openid: elder }],
  ['a payment', { source: 'wx_paycallback' }]
])('%s cannot push, even with the right trace', async (_name, by) => {
  await photoOf(world, resident)
  const answer = await world.cloud.invoke('events', await message('pass'), by)
  expect(answer).toEqual({ refused: 'only the platform pushes' })
  expect((await stored()).state).toBe('checking')
})

test('a timer cannot push, nor anything that is no message', async () => {
  expect(await world.cloud.invoke('events', {}, { trigger: 'minute' })).toEqual({
    refused: 'not a message of the platform'
  })
  for (const sent of [
    {},
    { MsgType: 'text', Content: '好' },
    { MsgType: 'event' },
    { MsgType: 'event', Event: { $gt: '' } }
  ])
    expect(await world.cloud.invoke('events', sent, { source: 'wx_trigger' })).toEqual({
      refused: 'not a message of the platform'
    })
})

test('the same push twice acts once; a later one that says otherwise changes nothing', async () => {
  await photoOf(world, resident)
  const push = async (suggest: string) => world.cloud.invoke('events', await message(suggest), { source: 'wx_trigger' })
  expect(await push('pass')).toEqual({ heard: 1 })
  await push('pass')
  await push('risky')
  expect(await stored()).toMatchObject({ state: 'passed', served: [expect.anything(), expect.anything()] })
  await answered(world)
  expect((await stored()).state).toBe('passed')
})

test('a push for a photo that is not ours changes nothing; one with operators inside is a fault', async () => {
  await photoOf(world, resident)
  const sent = await message('risky', 20002)
  await world.cloud.invoke('events', { ...sent, trace_id: 'somebody-elses' }, { source: 'wx_trigger' })
  const bent = world.cloud.invoke('events', { ...sent, trace_id: { $gt: '' } }, { source: 'wx_trigger' })
  await expect(bent).rejects.toThrow()
  expect((await stored()).state).toBe('checking')
})

test('an event that nobody listens for is taken and left alone', async () => {
  const sent = { MsgType: 'event', Event: 'something_new' }
  expect(await world.cloud.invoke('events', sent, { source: 'wx_trigger' })).toEqual({ heard: 0 })
})
