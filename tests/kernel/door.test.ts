/** The door: rights from the pass cost nothing, a false pass gives nothing, the log says who did what and no more. */
import { contactReveal, homeList, inviteAccept, inviteIssue, sessionOpen } from 'types/community'
import { matterList, matterShow } from 'types/matters'
import { matterRaise } from 'types/raising'
import { resident, secretary, staff, tenant } from '../../local/demo/people'
import { compound } from '../../local/demo/town'
import { openWorld, type World } from '../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const home = `${compound}/g1/1/1/101`
const passOf = async (openid: string) => (await world.send(openid, sessionOpen, {})).answer.pass ?? ''

test('a good pass spares the read of rights', async () => {
  const list = { scope: compound }
  const without = await world.send(secretary, homeList, list)
  const carrying = await world.send(secretary, homeList, list, { pass: await passOf(secretary) })
  expect(carrying.calls.length).toBe(without.calls.length - 1)
  expect(carrying.answer).toMatchObject({ ok: true })
})

test("somebody else's pass gives nothing and the own rights are read instead", async () => {
  const { answer } = await world.send(tenant, homeList, { scope: compound }, { pass: await passOf(secretary) })
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'FORBIDDEN' } })
  expect(answer.pass).toBeDefined()
})

test('an operation that shows personal data reads rights fresh even with a good pass', async () => {
  const pass = await passOf(secretary)
  const input = { scope: home, purpose: '通知今晚议事会' }
  const { calls } = await world.send(secretary, contactReveal, input, { pass })
  expect(calls.map(call => call.target)).toContain('people')
})

test('who has just got rights can use them at once, with the pass of that very answer', async () => {
  const { code } = await world.ask(staff, inviteIssue, { scope: home, relation: 'family' })
  await world.ask('oNewcomer0000000000000001', sessionOpen, {})
  const joined = await world.send('oNewcomer0000000000000001', inviteAccept, { code })
  const pass = joined.answer.pass ?? ''
  const { answer } = await world.send(
    'oNewcomer0000000000000001',
    matterList,
    { scope: compound, filter: 'near' },
    { pass }
  )
  expect(answer).toMatchObject({ ok: true })
})

test('every answer says what time it is at the server', async () => {
  const { answer } = await world.send(resident, sessionOpen, {})
  expect(answer.at).toBe(world.hand.now())
})

test('the log has one line a call, with an opaque person and without anything personal', async () => {
  const { id: matterId } = await world.ask(resident, matterRaise, {
    scope: compound,
    title: '秘密的标题在此',
    text: ''
  })
  const from = world.logged.length
  await world.ask(resident, matterShow, { matterId })
  await world.ask(secretary, contactReveal, { scope: home, purpose: '通知今晚议事会' })
  await world.refused(tenant, homeList, { scope: compound })
  const lines = world.logged.slice(from)
  expect(lines.map(line => JSON.parse(line).operation)).toEqual(['matter.show', 'contact.reveal', 'home.list'])
  expect(JSON.parse(lines[2] ?? '').outcome).toEqual({ refused: 'not-allowed' })
  expect(lines.join()).not.toMatch(/oDemo|13978800404|秘密的标题|徐芳/)
})

test('a fault says so in plain words with a reference that the log repeats, and nothing else', async () => {
  const { id: matterId } = await world.ask(resident, matterRaise, { scope: compound, title: '东边围墙倒了', text: '' })
  await world.cloud.store.update('matters', { _id: matterId }, { $set: { timeline: 'broken' } })
  const { answer } = await world.send(staff, matterShow, { matterId })
  if (answer.ok) throw new Error('a broken document was shown')
  expect(answer.refusal).toMatchObject({ code: 'UNAVAILABLE', reason: 'went-wrong' })
  const reference = /编号 (\w{8})/.exec(answer.refusal.message)?.[1]
  expect(reference).toBeDefined()
  expect(world.logged.at(-1)).toContain(reference)
  expect(answer.refusal.message).not.toMatch(/timeline|TypeError|at /)
})

test('an operation that does not exist is answered, not suffered', async () => {
  const event = { operation: 'matter.burn', input: {}, requestId: 'whatever-1' }
  expect(await world.cloud.invoke('api', event, { openid: resident })).toMatchObject({
    ok: false,
    refusal: { reason: 'unknown-operation' }
  })
})

test.each([
  [null],
  ['text'],
  [[1, 2]],
  [{}],
  [{ operation: 'matter.show' }],
  [{ operation: 1, input: 1, requestId: 1 }]
])('garbage %j at the door is bad input', async event => {
  expect(await world.cloud.invoke('api', event, { openid: resident })).toMatchObject({
    ok: false,
    refusal: { reason: 'bad-input' }
  })
})
