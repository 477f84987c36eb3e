/** The platform's checks and files, as the kernel's ports give them, over the real SDK. */
import type { Files, Moderation } from 'kernel/ports'
import { type Cloud, createCloud } from '../../local/cloud'

const ME = 'oSomebody'
let cloud: Cloud
let moderation: Moderation
let files: Files

/** Runs work as a function that a person called. */
const within = <T>(work: () => Promise<T>, token?: string) =>
  cloud.within({ openid: ME, ...(token ? { token } : {}) }, work)

beforeAll(async () => {
  cloud = await createCloud({ functions: {}, collections: [] })
  const loaded = await within(async () => ({
    ...(await import('kernel/cloud/moderation')),
    ...(await import('kernel/cloud/files'))
  }))
  moderation = loaded.moderation
  files = loaded.files
})
beforeEach(async () => {
  await cloud.hooks.reset()
  cloud.wechat.visited(ME)
})
afterAll(() => cloud.close())

test.each([
  ['楼道灯坏了', 'pass', 100],
  ['加微信领优惠', 'review', 10001],
  ['全场五折快来', 'risky', 10001],
  ['政治谣言', 'risky', 20001],
  ['裸聊', 'risky', 20002],
  ['打死你', 'risky', 20003],
  ['赌博', 'risky', 20006],
  ['刷单返利', 'risky', 20008],
  ['下流段子', 'risky', 20012],
  ['盗版电影', 'risky', 20013],
  ['跳大神', 'risky', 21000]
] as const)('“%s” is judged %s with the label %i', async (text, verdict, label) => {
  expect(await within(() => moderation.text(ME, text))).toEqual({ verdict, label })
})

test('a text of any length is judged, and the worst of it counts, also right at a cut', async () => {
  const of = (before: number) => `${'好'.repeat(before)}打死你${'好'.repeat(3000)}加微信`
  for (const before of [0, 2498, 2499, 4967])
    expect(await within(() => moderation.text(ME, of(before)))).toEqual({ verdict: 'risky', label: 20003 })
  expect(await within(() => moderation.text(ME, '好'.repeat(6000)))).toEqual({ verdict: 'pass', label: 100 })
})

test('when the check itself fails a person is asked; a lost answer is asked for again', async () => {
  cloud.hooks.inject({ operation: 'security.msgSecCheck', kind: 'code', code: 'SYS_ERR', message: 'system error' })
  expect(await within(() => moderation.text(ME, '你好'))).toEqual({ verdict: 'review', label: 21000 })
  cloud.hooks.inject({ operation: 'security.msgSecCheck', kind: 'answer-lost' })
  expect(await within(() => moderation.text(ME, '打死你'))).toEqual({ verdict: 'risky', label: 20003 })
})

test('who has not opened the app for two hours is judged by people', async () => {
  await cloud.hooks.clock.advance(2 * 3_600_000)
  expect(await within(() => moderation.text(ME, '你好'))).toEqual({ verdict: 'review', label: 21000 })
  expect(await within(() => moderation.media('https://x.cn/a.jpg', 'photo', ME))).toBeNull()
})

test('a photo or recording gets a trace by which the answer will be known', async () => {
  const fileId = await within(() => files.write('media/a.jpg', Buffer.from('jpg')))
  const [url] = await within(() => files.urls([fileId]))
  for (const kind of ['photo', 'voice'] as const)
    expect(await within(() => moderation.media(url ?? '', kind, ME))).toMatch(/^[0-9a-f]{32}$/)
})

test('files are written once under a path, read back, and gone after they were taken away', async () => {
  const write = (text: string) => within(() => files.write('media/a.txt', Buffer.from(text)))
  const [first, second] = [await write('one'), await write('two')]
  expect(first).toBe(second)
  expect((await within(() => files.read(first, 3)))?.toString()).toBe('two')
  expect(await within(() => files.read(first, 2))).toBeNull()
  await within(() => files.remove(first))
  await within(() => files.remove(first))
  expect(await within(() => files.read(first, 3))).toBeNull()
})

test('addresses come in the order asked for, fifty at a call, with nothing where a file is gone', async () => {
  const ids = await within(() =>
    Promise.all(Array.from({ length: 60 }, (_, at) => files.write(`m/${at}`, Buffer.from([at]))))
  )
  await within(() => files.remove(ids[7] ?? ''))
  const urls = await within(() => files.urls(ids), 'sixty')
  expect(urls[7]).toBeNull()
  expect(urls[59]).toContain('/m/59')
  expect(urls.filter(Boolean)).toHaveLength(59)
  expect(cloud.hooks.calls('sixty')).toHaveLength(2)
  expect(await within(() => files.urls([]), 'none')).toEqual([])
  expect(cloud.hooks.calls('none')).toEqual([])
})
