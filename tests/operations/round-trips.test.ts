/** What every operation costs in round trips, counted on the wire; more than the design's number is a defect. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sessionOpen } from 'types/community'
import { openWorld, type World } from '../world'
import { stranger } from './example'
import { examples } from './examples'

/** Calls of the cloud (database, files, open APIs) by operation, for the example of the common suites, with a pass. */
const designed: Readonly<Record<string, number>> = {
  'session.open': 2,
  'session.settings': 2,
  'scope.add': 2,
  'scope.list': 1,
  'scope.serving': 1,
  'appointment.make': 5,
  'appointment.end': 4,
  'home.list': 2,
  'invite.issue': 2,
  'invite.accept': 8,
  'home.bind': 5,
  'contact.reveal': 3,
  'access.list': 1,
  'roster.read': 4,
  'roster.answer': 4,
  'roster.show': 3,
  'roster.apply': 10,
  'matter.raise': 4,
  'matter.list': 2,
  'matter.show': 3,
  'matter.support': 3,
  'matter.triage': 2,
  'matter.plan': 2,
  'matter.progress': 2,
  'matter.finish': 3,
  'matter.evaluate': 3,
  'duty.list': 0,
  'meeting.call': 7,
  'meeting.list': 1,
  'meeting.show': 3,
  'meeting.reply': 3,
  'meeting.code': 2,
  'meeting.signIn': 3,
  'meeting.signInFor': 4,
  'meeting.minute': 5,
  'meeting.confirm': 8,
  'decision.terms': 1,
  'decision.propose': 12,
  'decision.list': 1,
  'decision.show': 1,
  'ballot.cast': 2,
  'decision.count': 4,
  'decision.recheck': 8,
  'notice.list': 2,
  'notice.read': 2,
  'subscription.grant': 2
}

let world: World
const counted: Record<string, number> = {}
beforeAll(async () => {
  world = await openWorld(async fresh => {
    await fresh.hand.act(stranger, 'session.open', {})
  })
})
beforeEach(() => world.again())
afterAll(async () => {
  const folder = join(__dirname, '../../dist')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'round-trips.json'), JSON.stringify(counted, null, 2))
  await world.close()
})

test.each(examples.map(example => [example.operation.name, example] as const))(
  '%s costs no more round trips than designed',
  async (name, example) => {
    const made = (await example.prepare?.(world)) ?? {}
    const { answer } = await world.send(example.by, sessionOpen, {})
    const pass = answer.pass ?? ''
    const { calls } = await world.send(example.by, example.operation, example.input(made) as never, { pass })
    counted[name] = calls.length
    expect(calls.length).toBeLessThanOrEqual(designed[name] ?? 0)
  }
)

test('the two commonest acts cost what they promise: changing a matter 2, casting a ballot 2', () => {
  expect([counted['matter.progress'], counted['ballot.cast']]).toEqual([2, 2])
})
