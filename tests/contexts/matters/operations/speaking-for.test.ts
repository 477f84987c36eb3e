/** Speaking for somebody through the real door: by number, for a home without a phone, and from a recording. */
import { sessionOpen } from 'types/community'
import { mediaAdd } from 'types/content'
import { matterList, matterShow, matterTriage } from 'types/matters'
import { noticeList } from 'types/notices'
import { matterConfirm, matterConfirmFor, matterRaise, matterRevise, matterSay, matterWord } from 'types/raising'
import { chief, elder, founder, helper, resident, staff, tenant } from '../../../../local/demo/people'
import { appoint, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { mp3 } from '../../content/pictures'
import { photoOf, uploadOf } from '../../content/scene'

const building = `${compound}/g1/1`
/** A home in which nobody has a phone. */
const home = `${building}/1/102`

let world: World
beforeAll(async () => {
  world = await openWorld(async ({ hand }) => {
    for (const openid of [chief, helper]) await hand.act(openid, 'session.open', {})
    await appoint(hand, founder, chief, 'building_chief', building, '周桂兰')
    await appoint(hand, founder, helper, 'proxy_helper', building, '李萍')
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const drain = { scope: compound, title: '一楼下水道返水', text: '厨房全是脏水' }
const codeOf = async (openid: string) => (await world.ask(openid, sessionOpen, {})).code
const inbox = async (openid: string) => (await world.ask(openid, noticeList, {})).items
const seen = (openid: string, matterId: string) => world.ask(openid, matterShow, { matterId })

async function forElder(): Promise<string> {
  const behalf = { personCode: await codeOf(elder) }
  return (await world.ask(helper, matterRaise, { ...drain, behalf })).id
}

async function forHome(): Promise<string> {
  return (await world.ask(helper, matterRaise, { ...drain, behalf: { home } })).id
}

test('the person is the author, is told, and says whether it is right; the work does not wait for it', async () => {
  const matterId = await forElder()
  expect(await seen(tenant, matterId)).toMatchObject({
    author: '1幢居民',
    state: 'open',
    proxy: { by: '红色代办员 李萍', state: 'waiting' }
  })
  await world.pass(60_000)
  const link = `/packages/matters/confirm/index?id=${matterId}`
  expect(await inbox(elder)).toMatchObject([{ title: '有人替您提了一件事', link }])
  await world.ask(staff, matterTriage, { matterId, dutyId: 'drain', route: 'order', reason: '物业合同里写着' })
  await world.ask(elder, matterConfirm, { matterId, right: true })
  expect(await seen(tenant, matterId)).toMatchObject({ state: 'working', proxy: { state: 'confirmed', how: 'tap' } })
  expect(await world.refused(elder, matterConfirm, { matterId, right: false })).toBe('proxy-settled')
  expect((await seen(elder, matterId)).mine).toBe(true)
})

test('denied, it goes out of sight; the person may put it right and it keeps its place', async () => {
  const matterId = await forElder()
  await world.ask(elder, matterConfirm, { matterId, right: false })
  expect(await world.refused(tenant, matterShow, { matterId })).toBe('not-found')
  expect(await seen(elder, matterId)).toMatchObject({
    state: 'returned',
    acts: ['revise'],
    sentBack: { ruleId: 'not-meant' }
  })
  await world.pass(60_000)
  expect((await inbox(helper)).map(({ title }) => title)).toContain('代提的事有了答复')
  await world.ask(elder, matterRevise, { matterId, title: '一楼厨房下水不通', text: '' })
  expect(await seen(tenant, matterId)).toMatchObject({
    state: 'open',
    proxy: { state: 'confirmed' },
    title: '一楼厨房下水不通'
  })
})

test('for a home without a phone somebody else than the helper asks and records the answer', async () => {
  const matterId = await forHome()
  expect(await seen(tenant, matterId)).toMatchObject({ author: '1幢居民', proxy: { state: 'waiting' } })
  await world.pass(60_000)
  expect(await inbox(chief)).toMatchObject([{ title: '请问一声说得对不对' }])
  const answer = { matterId, right: true, how: 'visit' as const }
  expect(await world.refused(helper, matterConfirmFor, answer)).toBe('confirm-same-person')
  expect(await world.refused(tenant, matterConfirmFor, answer)).toBe('not-allowed')
})

test('whose post covers the matter records it', async () => {
  const { id: matterId } = await world.ask(helper, matterRaise, { ...drain, scope: building, behalf: { home } })
  await world.ask(chief, matterConfirmFor, { matterId, right: true, how: 'visit' })
  expect((await seen(tenant, matterId)).proxy).toMatchObject({ state: 'confirmed', how: 'visit' })
  expect((await world.stored<{ proxy: object }>('matters'))[0]?.proxy).toMatchObject({ home })
  expect(JSON.stringify(await seen(staff, matterId))).not.toContain('102')
})

test('a helper speaks only where they serve, only for who lives in that compound, a neighbour for nobody', async () => {
  const behalf = { personCode: await codeOf(tenant) }
  // The tenant lives in the same building, the chief has no home, the elsewhere home is not in the roster.
  expect((await world.ask(helper, matterRaise, { ...drain, behalf })).author).toBe('1幢居民')
  const refused = (by: string, who: object) => world.refused(by, matterRaise, { ...drain, behalf: who as never })
  expect(await refused(helper, { personCode: await codeOf(chief) })).toBe('behalf-elsewhere')
  expect(await refused(helper, { personCode: '0000000000' })).toBe('person-unknown')
  expect(await refused(helper, { home: `${compound}/g1/2/1/101` })).toBe('behalf-elsewhere')
  expect(await refused(helper, { home: `${building}/9/909` })).toBe('behalf-elsewhere')
  expect(await refused(resident, behalf)).toBe('behalf-elsewhere')
})

test('a helper who gives their own number speaks for themself', async () => {
  const behalf = { personCode: await codeOf(helper) }
  const matter = await world.ask(helper, matterRaise, { ...drain, behalf })
  expect(matter).toMatchObject({ author: '红色代办员 李萍', mine: true })
  expect(matter.proxy).toBeUndefined()
})

describe('a recording', () => {
  async function voiceOf(openid: string): Promise<string> {
    const fileId = await uploadOf(world, openid, 'said.mp3', mp3)
    return (await world.ask(openid, mediaAdd, { scope: building, fileId, kind: 'voice', seconds: 8 })).id
  }

  test('goes to the building chief, who hears it, writes it down, and the speaker says whether it is right', async () => {
    const {
      id: matterId,
      holder,
      media
    } = await world.ask(elder, matterSay, { scope: building, media: await voiceOf(elder) })
    expect(holder).toMatchObject({ label: '楼长 周桂兰', next: '听录音，帮着写成文字' })
    expect(media).toMatchObject([{ kind: 'voice', mine: true }])
    expect(await world.refused(tenant, matterShow, { matterId })).toBe('not-found')
    await world.pass(60_000)
    expect(await inbox(chief)).toMatchObject([{ link: `/packages/matters/word/index?id=${matterId}` }])
    expect((await world.ask(chief, matterList, { scope: building, filter: 'due' })).items).toMatchObject([
      { id: matterId }
    ])
    expect(await seen(chief, matterId)).toMatchObject({
      acts: ['word'],
      media: [{ kind: 'voice', url: expect.any(String) }]
    })
    await world.ask(chief, matterWord, { matterId, title: '一楼下水道返水', text: '厨房全是脏水' })
    const open = await seen(tenant, matterId)
    expect(open).toMatchObject({ state: 'open', title: '一楼下水道返水', author: '1幢居民', media: [] })
    await world.ask(elder, matterConfirm, { matterId, right: true })
    expect((await seen(tenant, matterId)).proxy).toMatchObject({ by: '楼长 周桂兰', state: 'confirmed' })
  })

  test('nobody writes it down within a working day: whoever has it is reminded, once', async () => {
    await world.ask(elder, matterSay, { scope: building, media: await voiceOf(elder) })
    await world.pass(3 * 86_400_000)
    await world.pass(60_000)
    const late = (await inbox(chief)).filter(({ title }) => title === '有一件事过了期限')
    expect(late).toHaveLength(1)
  })

  test('where there is no building chief the nearest above gets it', async () => {
    const scope = `${compound}/g1/2`
    const fileId = await uploadOf(world, elder, 'said.mp3', mp3)
    const { id } = await world.ask(elder, mediaAdd, { scope, fileId, kind: 'voice', seconds: 8 })
    expect((await world.ask(elder, matterSay, { scope, media: id })).holder.label).toBe('红邻书记 赵建国')
  })

  test('a photo is no recording, nor is somebody else’s recording one’s own', async () => {
    const photo = await photoOf(world, elder)
    expect(await world.refused(elder, matterSay, { scope: building, media: photo })).toBe('media-missing')
    expect(await world.refused(tenant, matterSay, { scope: building, media: await voiceOf(elder) })).toBe(
      'media-missing'
    )
  })
})
