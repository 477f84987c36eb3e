/** 这条不妥: from a neighbour's word through the queue to what everybody sees, and what nobody may learn. */
import type { Check } from 'contexts/content/documents'
import { checkAppeal, checkDecide, checkList, checkShow } from 'types/content'
import { matterShow } from 'types/matters'
import { noticeList } from 'types/notices'
import { dataExport } from 'types/privacy'
import { matterRaise, matterRevise } from 'types/raising'
import { matterReport } from 'types/reporting'
import { elder, resident, secondStaff, secretary, staff, tenant } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { working } from '../../../operations/examples/walk'
import { openWorld, type World } from '../../../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const MINUTE_MS = 60_000
const result = '您说不妥的那条有结果了'
const title = '3号楼的一户半夜吵人'
const raise = async (openid: string) => (await world.ask(openid, matterRaise, { scope: compound, title, text: '' })).id
const report = (openid: string, matterId: string, words?: string) =>
  world.ask(openid, matterReport, { matterId, ruleId: 'privacy', ...(words ? { words } : {}) })
const queue = async (openid = staff) => (await world.ask(openid, checkList, { scope: compound })).items
async function exported(openid: string): Promise<string> {
  let [all, after]: [string, string | undefined] = ['', undefined]
  do {
    const page: { items: unknown[]; next?: string | undefined } = await world.ask(
      openid,
      dataExport,
      after ? { after } : {}
    )
    all += JSON.stringify(page.items)
    after = page.next
  } while (after)
  return all
}
const told = async (openid: string) => (await world.ask(openid, noticeList, {})).items.map(one => one.title)

test('three neighbours make one check that says how many, what and by which rule, and never who', async () => {
  const matterId = await raise(resident)
  await report(elder, matterId, '写了我家门牌')
  for (const openid of [tenant, secretary]) await report(openid, matterId)
  const [check, ...more] = await queue()
  expect(more).toEqual([])
  expect(check?.reports).toEqual({
    count: 3,
    said: [{ ruleId: 'privacy', words: '写了我家门牌' }, ...Array(2).fill({ ruleId: 'privacy', words: '' })],
    link: `/packages/matters/show/index?id=${matterId}`
  })
  const people = (await world.stored<{ personId: string }>('reports')).map(({ personId }) => personId)
  const stored = JSON.stringify(await world.stored<Check>('checks'))
  expect(people).toHaveLength(3)
  for (const personId of people) expect(stored).not.toContain(personId)
  await world.pass(MINUTE_MS)
  await world.pass(MINUTE_MS)
  expect((await queue())[0]?.reports?.count).toBe(3)
})

test('the matter stays to be seen, and its author can find out nothing before something was decided', async () => {
  const matterId = await raise(secondStaff)
  await report(elder, matterId)
  await world.pass(MINUTE_MS)
  expect(await world.ask(tenant, matterShow, { matterId })).toMatchObject({ state: 'open', title })
  expect(await queue(secondStaff)).toEqual([])
  const checkId = (await queue())[0]?.id ?? ''
  expect(await world.refused(secondStaff, checkShow, { checkId })).toBe('not-found')
  expect(await world.refused(secondStaff, checkDecide, { checkId, pass: true })).toBe('not-found')
  expect(await world.refused(secondStaff, checkAppeal, { checkId, reason: '没有' })).not.toBe('')
  expect(await told(secondStaff)).not.toContain('有内容请您看一看')
  await world.ask(staff, checkDecide, { checkId, pass: true })
  await world.pass(MINUTE_MS)
  expect(await world.refused(secondStaff, checkShow, { checkId })).toBe('not-found')
  expect(JSON.stringify(await world.stored<Check>('checks'))).toContain('"quiet":true')
})

test('what an author reads of their own data says nothing of a report that changed nothing', async () => {
  const matterId = await raise(resident)
  await report(elder, matterId)
  expect(await exported(resident)).not.toContain('送去检查过')
  expect(await exported(elder)).toContain('不露别人的隐私')
})

test('let be, those who reported are told, nobody else, and it is not looked at twice', async () => {
  const matterId = await raise(resident)
  await report(elder, matterId)
  await world.ask(staff, checkDecide, { checkId: (await queue())[0]?.id ?? '', pass: true })
  await world.pass(MINUTE_MS)
  expect(await told(elder)).toContain(result)
  for (const openid of [resident, tenant]) expect(await told(openid)).not.toContain(result)
  expect(await world.ask(tenant, matterShow, { matterId })).toMatchObject({ state: 'open', title })
  expect(await world.refused(tenant, matterReport, { matterId, ruleId: 'abuse' })).toBe('report-settled')
})

test('sent back, it is out of sight, its author reads rule and advice, and new words can be reported anew', async () => {
  const matterId = await raise(resident)
  await report(elder, matterId)
  const checkId = (await queue())[0]?.id ?? ''
  await world.ask(staff, checkDecide, { checkId, pass: false, ruleId: 'privacy', advice: '不写几号楼' })
  expect(await world.refused(tenant, matterShow, { matterId })).toBe('not-found')
  const mine = await world.ask(resident, matterShow, { matterId })
  expect(mine).toMatchObject({ state: 'returned', acts: ['revise'], sentBack: { advice: '不写几号楼' } })
  const seen = await world.ask(resident, checkShow, { checkId })
  expect(seen.reports).toBeUndefined()
  await world.pass(MINUTE_MS)
  expect(await told(elder)).toContain(result)
  expect(await told(resident)).toContain('有一条内容请您改一改')
  await world.ask(resident, matterRevise, { matterId, title: '半夜有人家吵人', text: '' })
  await report(elder, matterId)
  expect((await queue()).map(check => check.title)).toEqual(['半夜有人家吵人'])
})

test('an appeal that is upheld brings it back where it stood', async () => {
  const matterId = await raise(resident)
  await report(elder, matterId)
  const checkId = (await queue())[0]?.id ?? ''
  await world.ask(staff, checkDecide, { checkId, pass: false, ruleId: 'privacy' })
  await world.ask(resident, checkAppeal, { checkId, reason: '没有写是谁家' })
  await world.ask(secondStaff, checkDecide, { checkId, pass: true })
  expect(await world.ask(tenant, matterShow, { matterId })).toMatchObject({ state: 'open', title })
})

test('once work has begun only the words of its author are put away', async () => {
  const { matterId = '' } = await working(world)
  await report(elder, matterId)
  await world.ask(staff, checkDecide, { checkId: (await queue())[0]?.id ?? '', pass: false, ruleId: 'rights' })
  const shown = await world.ask(tenant, matterShow, { matterId })
  expect(shown).toMatchObject({ state: 'working', title: '提出时的原话收起来了' })
  expect(JSON.stringify(shown)).not.toContain('充电桩太少')
})

test('nobody reports their own words, twice, or what people look at already', async () => {
  const matterId = await raise(resident)
  expect(await world.refused(resident, matterReport, { matterId, ruleId: 'ad' })).toBe('report-own')
  await report(elder, matterId)
  expect(await world.refused(elder, matterReport, { matterId, ruleId: 'abuse' })).toBe('report-done')
  const doubtful = { scope: compound, title: '物业是骗子吗请查账', text: '' }
  const { id } = await world.ask(resident, matterRaise, doubtful)
  expect(await world.refused(staff, matterReport, { matterId: id, ruleId: 'abuse' })).toBe('matter-step')
  expect(await world.refused(elder, matterReport, { matterId: id, ruleId: 'abuse' })).toBe('not-found')
})

test('a report that reaches the queue after the decision is answered too, and nobody hears the same twice', async () => {
  const matterId = await raise(resident)
  await report(elder, matterId)
  const late = { matterId, ruleId: 'abuse' } as const
  const back = await world.keep()
  const { calls } = await world.send(tenant, matterReport, late)
  const kept = calls.find(({ action, target }) => target === 'reports' && action === 'database.insertDocument')
  if (!kept) throw new Error('no report was kept')
  await back()
  world.cloud.hooks.inject({ invocation: 'cut-off', step: kept.step + 1, kind: 'before' })
  await world.send(tenant, matterReport, late, { token: 'cut-off' }).catch(() => undefined)
  world.cloud.hooks.clearFaults()
  const [check] = await queue()
  expect(check?.reports?.count).toBe(1)
  await world.ask(staff, checkDecide, { checkId: check?.id ?? '', pass: true })
  for (let minute = 0; minute < 3; minute++) await world.pass(MINUTE_MS)
  for (const openid of [elder, tenant]) expect((await told(openid)).filter(one => one === result)).toHaveLength(1)
})
