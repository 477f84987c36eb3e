/** A sensitive matter through the real door: no answer to a neighbour, whatever they ask, holds who or from where. */
import { accessList, sessionOpen } from 'types/community'
import { matterList, matterProgress, matterShow, matterSupport, matterTriage } from 'types/matters'
import { meetingList } from 'types/meetings'
import { noticeList } from 'types/notices'
import { matterAuthor, matterMap, matterRaise, matterSimilar } from 'types/raising'
import { journeyShow, recipeList } from 'types/sharing'
import { chief, elder, founder, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { appoint, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { photoOf } from '../../content/scene'

let world: World
beforeAll(async () => {
  world = await openWorld(async ({ hand }) => {
    await hand.act(chief, 'session.open', {})
    await appoint(hand, founder, chief, 'building_chief', `${compound}/g1/1`, '周桂兰')
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

const hidden = {
  scope: `${compound}/g1/1/1`,
  title: '有人在家打孩子',
  text: '夜里常听见哭声',
  spot: { x: 210, y: 340, label: '楼门口' },
  sensitive: true
}

/** With a photo, sorted and worked on: everything that neighbours can be shown has happened. */
async function told(): Promise<string> {
  const photo = await photoOf(world, resident)
  const { id: matterId } = await world.ask(resident, matterRaise, { ...hidden, media: [photo] })
  await world.ask(elder, matterSupport, { matterId })
  const triage = { matterId, dutyId: 'monitoring', route: 'order' as const, reason: '马上上门看看' }
  await world.ask(staff, matterTriage, triage)
  await world.ask(secretary, matterProgress, { matterId, text: '已经上门' })
  await world.pass(60_000)
  return matterId
}

/** The building, the exact place and point, the person, their folder and their photo. */
async function traces(): Promise<RegExp> {
  const { personId, code } = await world.ask(resident, sessionOpen, {})
  return new RegExp(['1幢', 'g1/1', '单元', '210', '340', '楼门口', '徐芳', personId, code].join('|'))
}

test('neighbours read what it is about and that it is somewhere in the compound, nothing else', async () => {
  const matterId = await told()
  const trace = await traces()
  const seen = await world.ask(tenant, matterShow, { matterId })
  expect(seen).toMatchObject({ author: '一位居民', place: '金麒麟小区', scope: compound, sensitive: true })
  expect(seen.media).toEqual([])
  expect(seen.spot).toBeUndefined()
  for (const by of [tenant, elder, chief]) {
    const asks = [
      await world.send(by, matterShow, { matterId }),
      await world.send(by, matterList, { scope: compound, filter: 'near' }),
      await world.send(by, matterList, { scope: compound, filter: 'due' }),
      await world.send(by, matterList, { scope: compound, filter: 'mine' }),
      await world.send(by, matterMap, { scope: compound }),
      await world.send(by, matterSimilar, { scope: compound, title: '有人打孩子', text: '' }),
      await world.send(by, journeyShow, { matterId }),
      await world.send(by, recipeList, { scope: compound }),
      await world.send(by, meetingList, { scope: compound }),
      await world.send(by, noticeList, {}),
      await world.send(by, matterAuthor, { matterId, purpose: '想知道是谁家' })
    ]
    for (const { answer } of asks) expect(JSON.stringify({ ...answer, pass: '' })).not.toMatch(trace)
  }
})

test('those who sort see as little until they ask; asking leaves a line that the author reads', async () => {
  const matterId = await told()
  const trace = await traces()
  const { answer } = await world.send(staff, matterShow, { matterId })
  const { media: _photos, ...rest } = answer.ok ? answer.data : { media: [] }
  expect(JSON.stringify(rest)).not.toMatch(trace)
  const purpose = '上门看看孩子'
  const who = await world.ask(staff, matterAuthor, { matterId, purpose })
  expect(who).toEqual({ label: '1幢1单元101', place: '1幢1单元', phones: ['13978800404'] })
  const lines = (await world.ask(resident, accessList, {})).items
  expect(lines).toMatchObject([{ who: '社区工作人员 刘敏', purpose, label: '是谁提的“有人在家打孩子”' }])
  // The line is the author's alone: others of the same home may be whom it is about.
  expect(JSON.stringify(await world.stored('access_lines'))).not.toContain(`"of":"${compound}/g1/1/1/101"`)
})

test('asked twice with the same request, there is one line', async () => {
  const matterId = await told()
  const input = { matterId, purpose: '上门看看孩子' }
  const first = await world.send(staff, matterAuthor, input, { requestId: 'who-is-it-1' })
  const again = await world.send(staff, matterAuthor, input, { requestId: 'who-is-it-1' })
  expect(again.answer).toEqual({ ...first.answer, ...(again.answer.ok ? { at: again.answer.at } : {}) })
  expect(await world.stored('access_lines')).toHaveLength(1)
})

test('the author sees their own photo and may not be asked about by neighbours or by the building chief', async () => {
  const matterId = await told()
  expect((await world.ask(resident, matterShow, { matterId })).media).toHaveLength(1)
  for (const by of [tenant, chief]) {
    expect(await world.refused(by, matterAuthor, { matterId, purpose: '随便看看' })).toBe('not-allowed')
  }
})
