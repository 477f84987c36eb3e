/** Deleting a person: nothing leads to them any more, but the evidence that the house has declared; the rest stays whole. */
import { contexts } from 'contexts/all'
import { sessionOpen } from 'types/community'
import { joinAskFor } from 'types/joining'
import { matterList, matterShow, matterSupport } from 'types/matters'
import { noticeList } from 'types/notices'
import * as privacy from 'types/privacy'
import { matterRaise } from 'types/raising'
import { ballotCast, decisionPropose, decisionShow } from 'types/voting'
import { elder, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const title = '小区充电桩太少'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const raise = (by: string, words = title) =>
  world.ask(by, matterRaise, { scope: compound, title: words, text: '大家从楼上拉线给电动车充电，太危险了。' })

const forget = (by: string) => world.ask(by, privacy.dataForget, { word: '删除' })

/** Collections in which something about this person stays by law. */
const evidence = new Set(
  contexts.flatMap(({ personal = [] }) => personal.flatMap(one => (one.onForget === 'kept' ? [one.collection] : [])))
)

/** Every stored document that mentions one of the words, as `collection/id`. */
async function mentions(...words: string[]): Promise<string[]> {
  const { store } = await world.cloud.hooks.snapshot()
  return store.collections.flatMap(({ name, docs }) =>
    docs.flatMap(document => {
      const text = JSON.stringify(document)
      return words.some(word => text.includes(word)) ? [`${name}/${String((document as { _id: string })._id)}`] : []
    })
  )
}

const kindOf = (place: string): string => place.split('/')[0] ?? ''

/** A life in the compound: raised, supported, voted, was told, asked for things. */
async function lived(): Promise<string> {
  const { id } = await raise(resident)
  const other = await raise(elder, '三号楼的路灯坏了')
  await world.ask(resident, matterSupport, { matterId: other.id })
  const opensAt = world.hand.now() + DAY_MS
  const decision = await world.ask(secretary, decisionPropose, {
    scope: compound,
    regime: 'CONSULT',
    question: '灯几点关好？',
    details: '征求大家意见',
    options: ['晚上十点', '晚上十二点'],
    opensAt,
    closesAt: opensAt + 3 * DAY_MS
  } as never)
  await world.pass(DAY_MS)
  const { voters, options } = await world.ask(resident, decisionShow, { decisionId: decision.id })
  await world.ask(resident, ballotCast, {
    decisionId: decision.id,
    voterKey: voters[0]?.voterKey ?? '',
    choice: options[0]?.id ?? ''
  })
  await world.ask(resident, privacy.dataCorrect, { what: 'other', text: '门牌写错了一个字。' })
  await world.ask(resident, privacy.consentSet, { kind: 'media', given: true, version: 1 })
  await world.ask(resident, joinAskFor, { scope: `${compound}/g1/2`, note: '我妈住二号楼，也想登记。' })
  return id
}

test('after it no stored document leads to the person but the declared evidence of the vote', async () => {
  await lived()
  const { personId } = await world.ask(resident, sessionOpen, {})
  expect((await mentions(personId, resident)).map(kindOf)).toEqual(
    expect.arrayContaining(['people', 'matters', 'supports', 'rolls', 'ballots', 'corrections', 'inbox'])
  )
  await forget(resident)
  await world.pass(MINUTE_MS)
  await world.pass(12 * MINUTE_MS)
  const left = await mentions(personId, resident)
  expect(left.filter(place => !evidence.has(kindOf(place)))).toEqual([])
  expect(new Set(left.map(kindOf))).toEqual(new Set(['rolls', 'ballots']))
})

test('what the neighbours read stays whole: the matter under another name, the voices as many as before', async () => {
  const matterId = await lived()
  const { items } = await world.ask(elder, matterList, { scope: compound, filter: 'near' })
  await forget(resident)
  await world.pass(MINUTE_MS)
  expect(await world.ask(elder, matterShow, { matterId })).toMatchObject({ title, author: '已注销的居民' })
  const after = await world.ask(elder, matterList, { scope: compound, filter: 'near' })
  expect(after.items.map(({ id, supports }) => [id, supports])).toEqual(items.map(({ id, supports }) => [id, supports]))
})

test('a proof remains: a number, two dates, how much went; it leads to nobody', async () => {
  await lived()
  const { number, doneAt } = await forget(resident)
  expect(number).toMatch(/^\d{12}$/)
  expect(doneAt).toBeUndefined()
  await world.pass(MINUTE_MS)
  await world.pass(12 * MINUTE_MS)
  const proof = await world.ask(tenant, privacy.dataProof, { number })
  expect(proof.doneAt).toBeGreaterThan(proof.askedAt)
  expect(proof.removed).toBeGreaterThan(2)
  expect(proof.unlinked).toBeGreaterThanOrEqual(2)
  expect(await world.stored('forgettings')).toMatchObject([{ personId: '', openid: '', ghost: '', state: 'done' }])
  expect(await world.refused(tenant, privacy.dataProof, { number: '000000000000' })).toBe('proof-missing')
})

test('asking twice is one deletion', async () => {
  const first = await forget(tenant)
  expect((await forget(tenant)).number).toBe(first.number)
  expect(await world.stored('forgettings')).toHaveLength(1)
})

test('a word that is not the word deletes nothing', async () => {
  expect(await world.refused(tenant, privacy.dataForget, { word: '删' } as never)).toBe('bad-input')
  await world.tick()
  expect((await world.ask(tenant, sessionOpen, {})).homes).toHaveLength(1)
})

test('who serves must hand over first', async () => {
  for (const by of [staff, secretary]) {
    expect(await world.refused(by, privacy.dataForget, { word: '删除' })).toBe('post-held')
  }
})

test('what an old pass wrote in its last minutes is swept as well', async () => {
  const { answer } = await world.send(tenant, sessionOpen, {})
  const pass = answer.pass ?? ''
  const { personId } = await world.ask(tenant, sessionOpen, {})
  await forget(tenant)
  await world.tick()
  const input = { scope: compound, title, text: '楼道里堆满了东西，走不过去。' }
  await world.send(tenant, matterRaise, input, { pass })
  expect((await mentions(personId)).map(kindOf)).toContain('matters')
  await world.pass(12 * MINUTE_MS)
  expect(await mentions(personId, tenant)).toEqual([])
})

test('who comes back begins anew and is not swept away', async () => {
  await forget(tenant)
  await world.tick()
  const { homes } = await world.ask(tenant, sessionOpen, {})
  expect(homes).toEqual([])
  await world.ask(tenant, joinAskFor, { scope: `${compound}/g1/1`, note: '又搬回来了，请来登记。' })
  await world.pass(12 * MINUTE_MS)
  expect(await world.stored('join_requests')).toHaveLength(1)
  await world.ask(tenant, noticeList, {})
})
