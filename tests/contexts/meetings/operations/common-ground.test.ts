/** The cards of a real compound: who may say what, when anything is shown, and that nobody can be made out. */
import {
  groundKeep,
  groundOpen,
  groundShow,
  stanceTake,
  statementAdd,
  statementEdit,
  statementSettle
} from 'types/common-ground'
import { checkDecide, checkList } from 'types/content'
import { elder, founder, neighbour, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { compound, moveNeighboursIn } from '../../../../local/demo/town'
import { called } from '../../../operations/examples/walk'
import { openWorld, type World } from '../../../world'

type Kind = 'agree' | 'disagree' | 'pass'

let world: World
let aboutId: string
let groundId: string
const seeds = ['离楼要六米以上', '夜里十点以后不充电', '桩子放在一楼窗前']
beforeAll(async () => {
  world = await openWorld(async opened => {
    aboutId = (await called(opened)).meetingId ?? ''
    const input = { on: 'meeting' as const, aboutId, moderated: false, seeds }
    groundId = (await opened.ask(secretary, groundOpen, input)).groundId
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const show = (openid = resident) => world.ask(openid, groundShow, { on: 'meeting', aboutId })
const take = (openid: string, no: number, stance: Kind) => world.ask(openid, stanceTake, { groundId, no, stance })
const add = (openid: string, text: string) => world.ask(openid, statementAdd, { groundId, text })
const keep = (moderated: boolean, open = true) => world.ask(secretary, groundKeep, { groundId, moderated, open })

test('before the host opens it nobody can take part; a second opening finds the first', async () => {
  const matter = { on: 'matter' as const, aboutId: 'm_0000000000' }
  expect(await world.refused(resident, groundShow, matter)).toBe('not-found')
  expect(await world.refused(secretary, groundOpen, { on: 'meeting', aboutId, moderated: false, seeds })).toBe(
    'ground-there'
  )
  expect(await world.refused(founder, groundShow, { on: 'meeting', aboutId })).toBe('not-found')
  expect((await show()).acts).toEqual(['take', 'add'])
  expect((await show(secretary)).acts).toEqual(expect.arrayContaining(['add', 'keep', 'settle']))
})

test('a stance is my own, may be changed, and nobody sees anybody else’s below seven', async () => {
  await take(resident, 0, 'agree')
  await take(resident, 0, 'disagree')
  await take(tenant, 0, 'agree')
  await take(elder, 0, 'pass')
  const mine = await show()
  expect(mine.statements.map(({ myStance }) => myStance)).toEqual(['disagree', undefined, undefined])
  expect(mine).toMatchObject({ people: 2, peopleMin: 7 })
  expect(mine).not.toHaveProperty('result')
  expect((await show(elder)).statements[0]?.myStance).toBe('pass')
  expect(JSON.stringify(await show(tenant))).not.toContain('disagree')
})

test('neighbours add their own words without a name; where the host wants to look first, they wait', async () => {
  expect(await add(tenant, '租户也该能用')).toEqual({ no: 3, state: 'shown' })
  expect((await show()).statements[3]).toMatchObject({ by: 'neighbour', mine: false, text: '租户也该能用' })
  await keep(true)
  expect(await add(resident, '价钱要贴出来')).toEqual({ no: 4, state: 'waiting' })
  const texts = async (openid: string) => (await show(openid)).statements.map(({ text }) => text)
  expect(await texts(tenant)).not.toContain('价钱要贴出来')
  expect(await texts(resident)).toContain('价钱要贴出来')
  expect(await world.refused(tenant, stanceTake, { groundId, no: 4, stance: 'agree' })).toBe('statement-gone')
  await world.ask(secretary, statementSettle, { groundId, no: 4, pass: true, why: '' })
  expect(await texts(tenant)).toContain('价钱要贴出来')
  expect(await world.refused(secretary, statementSettle, { groundId, no: 3, pass: false, why: '' })).toBe('bad-input')
  await world.ask(secretary, statementSettle, { groundId, no: 3, pass: false, why: '和第一句一个意思' })
  expect((await show(tenant)).statements.find(({ no }) => no === 3)).toMatchObject({
    state: 'refused',
    why: '和第一句一个意思'
  })
  expect(await texts(resident)).not.toContain('租户也该能用')
})

test('doubtful words wait for a person, who lets them pass or gives their author the rule', async () => {
  const checked = async (pass: boolean) => {
    await world.tick()
    const checkId = (await world.ask(staff, checkList, { scope: compound })).items[0]?.id ?? ''
    await world.ask(staff, checkDecide, { checkId, pass, ...(pass ? {} : { ruleId: 'abuse' as const }) })
    await world.tick()
  }
  expect(await add(tenant, '物业是骗子')).toEqual({ no: 3, state: 'checking' })
  expect((await show()).statements).toHaveLength(3)
  await checked(true)
  expect((await show()).statements[3]).toMatchObject({ no: 3, state: 'shown' })
  await add(resident, '隔壁是骗子')
  await checked(false)
  expect((await show()).statements[4]).toMatchObject({ no: 4, state: 'refused', why: '不骂人' })
  expect((await show(tenant)).statements).toHaveLength(4)
})

test('a first statement is worded anew until somebody takes a stance on it, by the hosts alone', async () => {
  const edit = (openid: string, no: number, text: string) =>
    world.refused(openid, statementEdit, { groundId, no, text })
  expect(await edit(resident, 1, '夜里十一点以后不充电')).toBe('statement-gone')
  await take(tenant, 1, 'pass')
  expect(await edit(secretary, 1, '夜里十一点以后不充电')).toBe('not refused')
  expect((await show(tenant)).statements[1]).toMatchObject({ no: 3, text: '夜里十一点以后不充电' })
  expect((await show(tenant)).statements[1]).not.toHaveProperty('myStance')
  await take(tenant, 3, 'agree')
  expect(await edit(secretary, 3, '夜里九点以后不充电')).toBe('statement-taken')
})

test('a stance taken while its statement is worded anew never counts for the new words', async () => {
  const before = await world.cloud.hooks.snapshot()
  for (let step = 1; step <= 4; step++) {
    const token = `reworded-${step}`
    const run = () => world.send(tenant, stanceTake, { groundId, no: 0, stance: 'agree' })
    world.cloud.hooks.inject({ invocation: token, step, kind: 'meanwhile', run })
    await world.send(secretary, statementEdit, { groundId, no: 0, text: '离楼要八米以上' }, { token })
    const first = (await show(tenant)).statements[0]
    expect([step, first?.text === '离楼要八米以上' && first.myStance !== undefined]).toEqual([step, false])
    world.cloud.hooks.clearFaults()
    await world.cloud.hooks.restore(before)
  }
})

test('once closed nothing is added or taken, what is there stays', async () => {
  await take(resident, 0, 'agree')
  await keep(false, false)
  expect(await world.refused(tenant, stanceTake, { groundId, no: 0, stance: 'agree' })).toBe('ground-closed')
  expect(await world.refused(tenant, statementAdd, { groundId, text: '再加一句话' })).toBe('ground-closed')
  expect(await show()).toMatchObject({ state: 'closed', people: 1, acts: [] })
})

test('from seven people on it shows what all share and who differs, the same to everybody', async () => {
  const people = [resident, tenant, elder, ...[0, 1, 2, 3].map(neighbour)]
  await moveNeighboursIn(world.hand, 5)
  const sides: Kind[][] = [
    ['agree', 'agree', 'disagree'],
    ['agree', 'agree', 'disagree'],
    ['agree', 'agree', 'disagree'],
    ['agree', 'agree', 'disagree'],
    ['agree', 'disagree', 'agree'],
    ['agree', 'disagree', 'agree'],
    ['agree', 'disagree', 'agree']
  ]
  for (const [place, openid] of people.entries()) {
    expect(await show()).not.toHaveProperty('result')
    for (const [no, stance] of (sides[place] ?? []).entries()) await take(openid, no, stance)
  }
  const { result } = await show()
  expect(result).toMatchObject({ shared: [0], divided: [1, 2], groups: [{ size: 4 }, { size: 3 }] })
  expect((await show(secretary)).result).toEqual(result)
  const { statements } = await show()
  expect(JSON.stringify(statements)).not.toMatch(/authorId|person/)
})
