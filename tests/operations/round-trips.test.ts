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
  'invite.issue': 3,
  'invite.accept': 9,
  'home.bind': 6,
  'join.ask': 5,
  'join.mine': 1,
  'join.withdraw': 2,
  'join.list': 1,
  'join.close': 2,
  'home.members': 4,
  'home.leave': 2,
  'home.remove': 4,
  'home.handOver': 5,
  'home.handOvers': 1,
  'home.confirmHandOver': 14,
  'home.stopHandOver': 3,
  'code.make': 4,
  'code.sheet': 3,
  'code.image': 2,
  'code.list': 1,
  'code.open': 1,
  'contacts.show': 4,
  'contacts.open': 5,
  'contacts.kept': 1,
  'contacts.keep': 2,
  'post.phone': 2,
  'roster.list': 1,
  'consent.set': 2,
  'consent.list': 1,
  'data.terms': 0,
  'data.export': 9,
  'data.correct': 1,
  'data.corrections': 1,
  'correction.list': 1,
  'correction.answer': 2,
  'data.forget': 3,
  'data.proof': 1,
  'contact.reveal': 3,
  'access.list': 1,
  'roster.read': 4,
  'roster.answer': 4,
  'roster.show': 3,
  'roster.apply': 10,
  'media.add': 6,
  'media.show': 2,
  'check.list': 3,
  'check.show': 3,
  'check.decide': 8,
  'check.appeal': 4,
  'check.numbers': 2,
  'matter.raise': 8,
  'matter.say': 8,
  'matter.word': 3,
  'matter.revise': 3,
  'matter.confirm': 2,
  'matter.confirmFor': 2,
  'matter.similar': 4,
  'matter.merge': 6,
  'matter.author': 5,
  'matter.map': 1,
  'plan.show': 3,
  'plan.keep': 5,
  'matter.list': 2,
  'matter.show': 3,
  'matter.support': 3,
  'matter.triage': 3,
  'matter.plan': 3,
  'matter.progress': 3,
  'matter.finish': 4,
  'matter.report': 8,
  'matter.object': 3,
  'matter.answerObjection': 4,
  'matter.evaluate': 4,
  'matter.evaluateLater': 7,
  'evaluation.list': 2,
  'matter.supervise': 4,
  'matter.reopen': 4,
  'journey.code': 2,
  'journey.show': 2,
  'recipe.list': 1,
  'recipe.show': 1,
  'duty.list': 0,
  'duty.suggest': 1,
  'meeting.call': 8,
  'meeting.terms': 0,
  'meeting.list': 1,
  'meeting.show': 3,
  'meeting.reply': 3,
  'meeting.code': 2,
  'meeting.signIn': 3,
  'meeting.signInFor': 4,
  'meeting.signInHome': 3,
  'meeting.change': 8,
  'meeting.cancel': 8,
  'meeting.facts': 6,
  'meeting.book': 5,
  'meeting.unbook': 4,
  'meeting.roster': 2,
  'meeting.acknowledge': 5,
  'meeting.draw': 5,
  'meeting.lot': 1,
  'meeting.hostSheet': 8,
  'post.targets': 4,
  'post.report': 3,
  'post.pair': 3,
  'meeting.minute': 6,
  'meeting.minutes': 4,
  'meeting.confirm': 14,
  'meeting.object': 8,
  'meeting.objections': 2,
  'meeting.answerObjection': 6,
  'task.list': 1,
  'task.show': 1,
  'task.done': 7,
  'task.delay': 7,
  'talk.show': 4,
  'ground.show': 4,
  'ground.open': 4,
  'ground.keep': 2,
  'statement.add': 3,
  'statement.edit': 4,
  'statement.settle': 2,
  'stance.take': 3,
  'decision.terms': 1,
  'decision.propose': 12,
  'decision.list': 1,
  'decision.show': 1,
  'ballot.cast': 2,
  'decision.count': 4,
  'decision.recheck': 8,
  'notice.list': 2,
  'notice.read': 2,
  'notice.count': 1,
  'notice.readAll': 2,
  'notice.preferences': 1,
  'notice.settings': 2,
  'subscription.grant': 2,
  'bulletin.push': 3,
  'bulletin.list': 1,
  'bulletin.show': 2,
  'bulletin.withdraw': 2,
  'call.count': 8,
  'call.list': 6,
  'call.done': 4
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

test('the two commonest acts cost what they promise: changing a matter 2 beside the check of its words, casting a ballot 2', () => {
  expect([counted['matter.progress'], counted['ballot.cast']]).toEqual([3, 2])
})
