/** Photos and recordings through the real door: what is taken over, who sees it when, and when it is taken away. */
import { checkList, type MediaView, mediaAdd } from 'types/content'
import { noticeList } from 'types/notices'
import { elder, resident, secretary, staff, tenant } from '../../../../local/demo/people'
import { community, compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { exifWithPlace, jpegWith, mp3, plainJpeg, secondJpeg, thirdJpeg } from '../pictures'
import { answered, DAY_MS, filesOf, MINUTE_MS, photoOf, SECOND_MS, uploadOf } from '../scene'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
beforeEach(() => world.again())
afterAll(() => world.close())

const photo = (fileId: string) => ({ scope: compound, fileId, kind: 'photo' as const })
const media = () => world.stored<Record<string, unknown>>('media')
const push = (fields: object) => {
  const message = { MsgType: 'event', Event: 'wxa_media_check', FromUserName: resident, version: 2, ...fields }
  return world.cloud.invoke('events', message, { source: 'wx_trigger', openid: resident })
}
const fetched = async (url = '') => Buffer.from(await (await fetch(url)).arrayBuffer())

test('a photo is copied to where no phone can write, waits for the platform, and its upload is taken away within a minute', async () => {
  const fileId = await uploadOf(world, resident)
  const view = await world.ask(resident, mediaAdd, photo(fileId))
  expect(view).toEqual({ id: view.id, kind: 'photo', state: 'checking', mine: true, url: expect.any(String) })
  expect(await fetched(view.url)).toEqual(plainJpeg)
  await world.pass(MINUTE_MS)
  expect((await filesOf(world)).filter(path => path.includes('.jpg'))).toEqual([`media/${view.id}.jpg`])
})

test('where a photo was taken is not published', async () => {
  const taken = jpegWith([exifWithPlace(6)])
  const view = await world.ask(resident, mediaAdd, photo(await uploadOf(world, resident, 'home.jpg', taken)))
  const shown = await fetched(view.url)
  expect(shown.includes(exifWithPlace(6))).toBe(false)
  expect(shown.length).toBe(plainJpeg.length + 36)
})

test('what was checked is what is shown, however the upload changes afterwards', async () => {
  const fileId = await uploadOf(world, resident)
  const view = await world.ask(resident, mediaAdd, photo(fileId))
  await uploadOf(world, resident, 'tree.jpg', jpegWith([], Buffer.from('something else')))
  expect(await fetched(view.url)).toEqual(plainJpeg)
})

test('the platform’s push lets a photo pass, sends one back by its rule, and leaves one to people', async () => {
  const good = await photoOf(world, resident)
  const bad = await photoOf(world, resident, 'risky.jpg', secondJpeg)
  const unsure = await photoOf(world, resident, 'review.jpg', thirdJpeg)
  const states = async () => Object.fromEntries((await media()).map(one => [one._id, one.state]))
  expect(await states()).toEqual({ [good]: 'checking', [bad]: 'checking', [unsure]: 'checking' })
  await answered(world)
  expect(await states()).toEqual({ [good]: 'passed', [bad]: 'refused', [unsure]: 'checking' })
  const { items } = await world.ask(staff, checkList, { scope: compound })
  expect(items).toMatchObject([{ of: '照片', state: 'waiting', media: [{ id: unsure, url: expect.any(String) }] }])
  const { items: inbox } = await world.ask(resident, noticeList, {})
  expect(inbox.map(notice => notice.body)).toEqual([expect.stringContaining('规则：不发色情内容。')])
})

const queue = async () => (await world.ask(staff, checkList, { scope: compound })).items

/** The push comes and the function that hears it dies before it can keep anything. */
async function pushLost() {
  world.cloud.hooks.inject({ operation: 'media', kind: 'before' })
  await world.cloud.hooks.clock.advance(4 * SECOND_MS)
}

test('when the platform does not answer in half an hour, a person looks; not a second earlier, and only once', async () => {
  await photoOf(world, resident)
  await pushLost()
  await world.pass(30 * MINUTE_MS - 5 * SECOND_MS)
  expect(await queue()).toEqual([])
  await world.pass(SECOND_MS)
  await world.pass(MINUTE_MS)
  expect(await queue()).toHaveLength(1)
  await world.pass(60 * MINUTE_MS)
  expect(await queue()).toHaveLength(1)
})

test('when the platform cannot be asked at all, a person looks at once', async () => {
  world.cloud.hooks.inject({ operation: 'security.mediaCheckAsync', kind: 'code', code: '-1', message: 'system error' })
  const id = await photoOf(world, resident)
  expect((await queue()).map(check => check.media[0]?.id)).toEqual([id])
  expect((await world.stored<{ traceId: string }>('media'))[0]?.traceId).toBe('')
})

test('when the platform could not look at the file, a person looks', async () => {
  const id = await photoOf(world, resident)
  const [{ traceId } = { traceId: '' }] = await world.stored<{ traceId: string }>('media')
  await push({ trace_id: traceId, errcode: -1008 })
  await world.tick()
  expect((await queue()).map(check => check.media[0]?.id)).toEqual([id])
  await answered(world)
  expect(await media()).toMatchObject([{ state: 'checking' }])
})

test.each([
  ['a web page called .jpg', Buffer.from('<!doctype html>'), 'photo', 'media-type'],
  ['a recording sent as a photo', mp3, 'photo', 'media-type'],
  ['a photo sent as a recording', plainJpeg, 'voice', 'media-type'],
  ['a jpeg cut off', plainJpeg.subarray(0, 5000), 'photo', 'media-type'],
  ['nothing', Buffer.alloc(0), 'photo', 'media-gone'],
  ['one byte too many for a photo', Buffer.concat([plainJpeg, Buffer.alloc(5 * 1024 * 1024)]), 'photo', 'media-big'],
  ['one byte too many for a recording', Buffer.concat([mp3, Buffer.alloc(2 * 1024 * 1024)]), 'voice', 'media-big']
] as const)('%s is refused and nothing is kept', async (_name, bytes, kind, reason) => {
  const fileId = await uploadOf(world, resident, 'a.jpg', bytes)
  expect(await world.refused(resident, mediaAdd, { scope: compound, fileId, kind })).toBe(reason)
  expect(await media()).toEqual([])
  expect((await filesOf(world)).filter(path => path.startsWith('media/'))).toEqual([])
})

test('only a file in one’s own folder is taken over, and one that is there', async () => {
  const fileId = await uploadOf(world, resident)
  expect(await world.refused(elder, mediaAdd, photo(fileId))).toBe('file-foreign')
  for (const bent of [
    fileId.replace('tree', '../tree'),
    `${fileId}?a`,
    'cloud://env/media/f_1.jpg',
    'https://x.cn/a.jpg'
  ])
    expect([bent, await world.refused(resident, mediaAdd, photo(bent))]).toEqual([bent, 'file-foreign'])
  expect(await world.refused(resident, mediaAdd, photo(fileId.replace('tree', 'gone')))).toBe('media-gone')
})

test('a repeat finds the first, also when the upload has been taken away since', async () => {
  const input = photo(await uploadOf(world, resident))
  const options = { requestId: 'photo-once-1' }
  const { answer: first } = await world.send(resident, mediaAdd, input, options)
  await world.tick()
  expect((await filesOf(world)).filter(path => path.startsWith('uploads/'))).toEqual([])
  const { answer: second } = await world.send(resident, mediaAdd, input, options)
  expect({ ...second, at: 0, pass: '' }).toEqual({ ...first, at: 0, pass: '' })
  const other = await world.send(resident, mediaAdd, { ...input, kind: 'voice' }, options)
  expect(other.answer).toMatchObject({ refusal: { reason: 'request-reused' } })
  expect(await media()).toHaveLength(1)
})

test('a recording keeps its length and what was said; a risky word in it is refused by its rule', async () => {
  const fileId = await uploadOf(world, resident, 'a.mp3', mp3)
  const voice = { scope: compound, fileId, kind: 'voice' as const, seconds: 12 }
  expect(await world.refused(resident, mediaAdd, { ...voice, text: '谁再停我车位就打死你' })).toBe('text-abuse')
  const view: MediaView = await world.ask(resident, mediaAdd, { ...voice, text: '楼道灯坏了' })
  expect(view).toMatchObject({ kind: 'voice', seconds: 12, text: '楼道灯坏了', state: 'checking' })
})

test('who neither lives nor serves there adds nothing; who serves the community may', async () => {
  expect(await world.refused(tenant, mediaAdd, { ...photo(await uploadOf(world, tenant)), scope: community })).toBe(
    'not-allowed'
  )
  expect((await world.ask(staff, mediaAdd, { ...photo(await uploadOf(world, staff)), scope: community })).mine).toBe(
    true
  )
  expect((await world.ask(secretary, mediaAdd, photo(await uploadOf(world, secretary)))).mine).toBe(true)
})

test('a photo that nobody attaches is taken away after seven days, its file with it', async () => {
  const id = await photoOf(world, resident)
  await answered(world)
  await world.pass(7 * DAY_MS - 10 * SECOND_MS)
  expect((await filesOf(world)).filter(path => path.startsWith('media/'))).toEqual([`media/${id}.jpg`])
  await world.pass(10 * SECOND_MS)
  await world.pass(MINUTE_MS)
  expect((await filesOf(world)).filter(path => path.startsWith('media/'))).toEqual([])
  expect(await media()).toMatchObject([{ _id: id, state: 'gone', fileId: '', nextDueAt: null }])
})
