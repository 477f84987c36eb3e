/** A text that people must look at first, from the raising through the queue to the rewriting. */
import { checkAppeal, checkDecide, checkList } from 'types/content'
import { matterShow, matterSupport } from 'types/matters'
import { noticeList } from 'types/notices'
import { matterRaise, matterRevise } from 'types/raising'
import { elder, resident, secondStaff, staff } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const doubtful = { scope: compound, title: '物业是骗子吗请查账', text: '' }
const titles = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(({ title }) => title)
const queue = async () => (await world.ask(staff, checkList, { scope: compound })).items

async function held(): Promise<{ matterId: string; checkId: string }> {
  const { id } = await world.ask(resident, matterRaise, doubtful)
  return { matterId: id, checkId: (await queue())[0]?.id ?? '' }
}

test('let pass by a person, it is open, and those who sort hear of it only then', async () => {
  const { matterId, checkId } = await held()
  await world.pass(60_000)
  expect(await titles(secondStaff)).not.toContain('有一件新事等分派')
  await world.ask(staff, checkDecide, { checkId, pass: true })
  expect(await world.ask(elder, matterShow, { matterId })).toMatchObject({ state: 'open', acts: ['support'] })
  await world.pass(60_000)
  expect(await titles(secondStaff)).toContain('有一件新事等分派')
})

test('sent back, its author reads rule and advice, rewrites it, and it goes through the check again', async () => {
  const { matterId, checkId } = await held()
  await world.ask(staff, checkDecide, { checkId, pass: false, ruleId: 'abuse', advice: '写清哪几笔钱没有公布' })
  const back = await world.ask(resident, matterShow, { matterId })
  expect(back).toMatchObject({ state: 'returned', acts: ['revise'] })
  expect(back.sentBack).toMatchObject({ ruleId: 'abuse', rule: '不骂人', advice: '写清哪几笔钱没有公布' })
  expect(await world.refused(elder, matterShow, { matterId })).toBe('not-found')
  expect(await world.refused(resident, matterRevise, { matterId, title: '再不查就打死你', text: '' })).toBe(
    'text-abuse'
  )
  await world.ask(resident, matterRevise, { matterId, title: '物业还是骗子请查账', text: '' })
  expect(await world.ask(resident, matterShow, { matterId })).toMatchObject({ state: 'checking' })
  await world.ask(staff, checkDecide, { checkId: (await queue())[0]?.id ?? '', pass: true })
  expect(await world.ask(elder, matterShow, { matterId })).toMatchObject({ title: '物业还是骗子请查账', state: 'open' })
})

test('an appeal that is upheld for words no longer there does not bring newer, unseen words into sight', async () => {
  const { matterId, checkId } = await held()
  await world.ask(staff, checkDecide, { checkId, pass: false, ruleId: 'abuse' })
  await world.ask(resident, checkAppeal, { checkId, reason: '没有骂人' })
  await world.ask(resident, matterRevise, { matterId, title: '物业还是骗子请查账', text: '' })
  await world.ask(secondStaff, checkDecide, { checkId, pass: true })
  expect(await world.refused(elder, matterShow, { matterId })).toBe('not-found')
  expect(await world.refused(elder, matterSupport, { matterId })).toBe('not-found')
})

test('an appeal that is upheld brings the words as they are into sight', async () => {
  const { matterId, checkId } = await held()
  await world.ask(staff, checkDecide, { checkId, pass: false, ruleId: 'abuse' })
  await world.ask(resident, checkAppeal, { checkId, reason: '没有骂人' })
  await world.ask(secondStaff, checkDecide, { checkId, pass: true })
  expect(await world.ask(elder, matterShow, { matterId })).toMatchObject({ state: 'open', title: doubtful.title })
})
