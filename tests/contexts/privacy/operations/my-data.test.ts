/** Seeing what is kept about oneself, and having it put right. */
import { contactReveal } from 'types/community'
import { noticeList } from 'types/notices'
import * as privacy from 'types/privacy'
import { elder, resident, secretary, staff } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const DAY_MS = 86_400_000
const home = `${compound}/g1/1/1/101`
const wrong = { what: 'area' as const, text: '我家的面积登记错了，房产证上是 96.42。' }

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

async function everything(openid: string) {
  const all: privacy.PersonalView[] = []
  let after: string | undefined
  do {
    const page = await world.ask(openid, privacy.dataExport, after ? { after } : {})
    all.push(...page.items)
    after = page.next
  } while (after)
  return all
}

test('everything kept about a person comes page by page, kind by kind, and nothing of anybody else', async () => {
  for (let look = 0; look < 23; look++) {
    await world.cloud.hooks.clock.advance(61_000)
    await world.ask(secretary, contactReveal, { scope: home, purpose: `第${look}次通知开会` })
  }
  await world.ask(resident, privacy.dataCorrect, wrong)
  const mine = await everything(resident)
  const counts = new Map<string, number>()
  for (const { what } of mine) counts.set(what, (counts.get(what) ?? 0) + 1)
  expect(counts.get('您的登记')).toBe(1)
  expect(counts.get('业主清册里您这一户')).toBe(1)
  expect(counts.get('谁看过您的信息')).toBe(23)
  expect(counts.get('您请求改的信息')).toBe(1)
  expect(new Set(mine.filter(({ what }) => what === '谁看过您的信息').map(({ lines }) => lines[0]?.value)).size).toBe(
    23
  )
  expect((await everything(elder)).some(({ what }) => what === '谁看过您的信息')).toBe(false)
})

test('what is shown never holds the platform’s id of the person, nor their phone number in full', async () => {
  const text = JSON.stringify(await everything(resident))
  expect(text).not.toContain(resident)
  expect(text).not.toContain('13978800404')
})

test('before deleting one can read what becomes of each kind, with the law where something stays', async () => {
  const { items } = await world.ask(resident, privacy.dataTerms, {})
  const ballots = items.find(({ what }) => what === '您投的票')
  expect(ballots).toMatchObject({ onForget: 'kept', keptDays: 1095 })
  expect(items.find(({ what }) => what === '给您的通知')).toMatchObject({ onForget: 'removed' })
  expect(items.find(({ what }) => what === '您提的事')?.why).toContain('已注销的居民')
})

test('a request to correct is answered by the community with words, within fifteen working days', async () => {
  const { id, askedAt, dueAt } = await world.ask(resident, privacy.dataCorrect, wrong)
  expect(dueAt - askedAt).toBeGreaterThan(20 * DAY_MS)
  expect((await world.ask(staff, privacy.correctionList, { scope: compound })).items).toEqual([])
  const { items } = await world.ask(staff, privacy.correctionList, { scope: compound.replace('/jinqilin', '') })
  expect(items).toMatchObject([{ id, label: '1幢1单元101', text: wrong.text }])
  const answer = { correctionId: id, corrected: true, text: '核对过房产证，已经改好。' }
  await world.ask(staff, privacy.correctionAnswer, answer)
  expect(await world.refused(staff, privacy.correctionAnswer, answer)).toBe('correction-answered')
  await world.tick()
  expect((await world.ask(resident, noticeList, {})).items[0]).toMatchObject({ title: '您的信息改好了' })
  expect((await world.ask(resident, privacy.dataCorrections, {})).items).toMatchObject([
    { state: 'corrected', answer: '核对过房产证，已经改好。' }
  ])
})

test('an answer that is late is said to be so, once', async () => {
  const { dueAt } = await world.ask(resident, privacy.dataCorrect, wrong)
  await world.pass(dueAt - world.hand.now() - 1)
  expect(await world.stored('corrections')).toMatchObject([{ reminded: false }])
  await world.pass(1)
  expect(await world.stored('corrections')).toMatchObject([{ reminded: true }])
})
