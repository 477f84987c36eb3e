/** Codes on walls and who to call: the same code for years, public things for strangers, numbers only with a yes. */
import * as codes from 'types/codes'
import { appointmentMake, sessionOpen } from 'types/community'
import { founder, resident, secretary, staff } from '../../../../local/demo/people'
import { compound, community as fude } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'

const building = `${compound}/g1/1`
const passerBy = 'oPasserByWithoutAnyHome001'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const make = (by: string, kind: 'building' | 'box', spot?: string) =>
  world.ask(by, codes.codeMake, { scope: building, kind, ...(spot ? { spot } : {}) })

test('the same place gives the same code whoever asks, another box another one', async () => {
  const first = await make(staff, 'building')
  expect((await make(secretary, 'building')).code).toBe(first.code)
  const boxes = [await make(staff, 'box', '东门口'), await make(staff, 'box', '西门口')]
  expect(new Set([first.code, ...boxes.map(box => box.code)]).size).toBe(3)
  expect(first.code).toHaveLength(10)
  expect(Buffer.from(first.imageBase64, 'base64').subarray(1, 4).toString()).toBe('PNG')
})

test('whoever scans it learns which place it is; a slip of the finger leads nowhere', async () => {
  const { code } = await make(staff, 'box', '东门口')
  const opened = await world.ask(passerBy, codes.codeOpen, { code: code.toUpperCase() })
  expect(opened).toEqual({ code, kind: 'box', scope: building, label: '1幢 东门口', compoundName: '金麒麟小区' })
  const wrong = `${code.slice(0, 9)}${code.endsWith('0') ? '1' : '0'}`
  expect(await world.refused(passerBy, codes.codeOpen, { code: wrong })).toBe('code-unknown')
})

test('a sheet holds at most thirty buildings and the next one goes on where it ended', async () => {
  const first = await world.ask(staff, codes.codeSheet, { scope: compound })
  expect(first.items.length).toBeLessThanOrEqual(codes.SHEET_MAX)
  const seen = new Set(first.items.map(({ scope }) => scope))
  let { next } = first
  while (next) {
    const page = await world.ask(staff, codes.codeSheet, { scope: compound, after: next })
    for (const { scope } of page.items) seen.add(scope)
    next = page.next
  }
  const places = await world.stored<{ kind: string }>('places')
  expect(seen.size).toBe(places.filter(({ kind }) => kind === 'building').length)
  const [{ code = '', scope = '' } = {}] = first.items
  expect((await world.ask(passerBy, codes.codeOpen, { code })).scope).toBe(scope)
})

test('a picture is made only for those who serve the place of the code', async () => {
  const { code } = await make(staff, 'building')
  await world.ask(secretary, codes.codeImage, { scope: compound, code })
  expect(await world.refused(secretary, codes.codeImage, { scope: `${compound}/g1/2`, code })).toBe('code-unknown')
})

const chief = async () => ({
  scope: building,
  personCode: (await world.ask(resident, sessionOpen, {})).code,
  role: 'building_chief' as const,
  name: '徐芳',
  from: world.hand.now(),
  until: world.hand.now() + 86_400_000
})

test('a number that staff typed is shown to nobody until its holder says yes, and gone when they take it back', async () => {
  await world.ask(staff, appointmentMake, { ...(await chief()), phone: '13978800404' })
  const { code } = await make(staff, 'building')
  const phoneOf = async () => (await world.ask(passerBy, codes.contactsOpen, { code })).people[0]?.phone
  expect(await phoneOf()).toBeUndefined()
  const number = { scope: building, role: 'building_chief' as const, phone: '13978800404', version: 1 }
  await world.ask(resident, codes.postPhone, { ...number, shown: true })
  expect(await phoneOf()).toBe('13978800404')
  await world.ask(resident, codes.postPhone, { ...number, shown: false })
  expect(await phoneOf()).toBeUndefined()
})

test('nobody sets the number of a post that is another’s', async () => {
  const number = { scope: compound, role: 'hl_secretary' as const, phone: '13978800404', shown: true, version: 1 }
  expect(await world.refused(resident, codes.postPhone, number)).toBe('post-missing')
})

test('who to call: the nearest post first, with duty and term, then what the community keeps, then 110 and 119', async () => {
  await world.ask(staff, appointmentMake, await chief())
  const property = { kind: 'property' as const, name: '金麒麟物业', phone: '0635-8212345' }
  const street = { kind: 'street' as const, name: '先锋街道', phone: '0635-8400000' }
  await world.ask(staff, codes.contactsKeep, { scope: compound, items: [property] })
  await world.ask(founder, codes.contactsKeep, { scope: '371502/xianfeng', items: [street] })
  const page = await world.ask(resident, codes.contactsShow, { scope: building })
  expect(page.people.map(({ roleName }) => roleName)).toEqual(['楼长', '红邻书记', '社区工作人员', '社区工作人员'])
  expect(page.people[0]).toMatchObject({ name: '徐芳', scopeName: '1幢', duty: expect.stringContaining('帮您登记') })
  expect(page.contacts).toEqual([property, street])
  expect(page.numbers.filter(({ urgent }) => urgent).map(({ phone }) => phone)).toEqual(['119', '110', '120'])
})

test('a number that is none is refused; a list is kept at exactly one place', async () => {
  const items = [{ kind: 'other' as const, name: '看门的', phone: '8888-x' }]
  expect(await world.refused(staff, codes.contactsKeep, { scope: compound, items })).toBe('bad-input')
  const office = [{ kind: 'community' as const, name: '福德社区', phone: '0635-8212345' }]
  await world.ask(staff, codes.contactsKeep, { scope: fude, items: office })
  expect((await world.ask(staff, codes.contactsKept, { scope: fude })).items).toEqual(office)
  expect((await world.ask(staff, codes.contactsKept, { scope: compound })).items).toEqual([])
})
