/** Several notices in one message: one as it is, more are counted, and only a kind that was allowed is used. */
import { bundleOf, type Waiting } from 'contexts/notices/rules/digest'
import { asThing, kindOf, pageOf } from 'contexts/notices/rules/message'

const at = Date.UTC(2026, 5, 1, 10, 30)
const notice = (title: string, link: string): Waiting => ({ _id: `n_${title}`, title, body: '内容', link, at: at - 1 })
const meeting = notice('请您来开会', '/packages/meetings/show/index?id=1')
const vote = notice('业主表决公示了', '/packages/voting/show/index?id=2')
const bulletin = notice('明天停水', '/packages/notices/bulletin/index?id=3')
const none = { meeting: 0, decision: 0, matter: 0 }

test('nothing waiting, or no message allowed of a fitting kind: no message', () => {
  expect(bundleOf([], { ...none, meeting: 3 }, at)).toBeNull()
  expect(bundleOf([meeting, vote], none, at)).toBeNull()
  expect(bundleOf([meeting], { ...none, decision: 2, matter: 2 }, at)).toBeNull()
})

test('one alone goes as it is, opens its own page and says when it is', () => {
  const when = at + 86_400_000
  const bundle = bundleOf([{ ...meeting, when }], { ...none, meeting: 1 }, at)
  expect(bundle).toEqual({
    template: 'meeting',
    title: '请您来开会',
    body: '内容',
    link: meeting.link,
    when,
    noticeId: 'n_请您来开会'
  })
})

test('several are one message that counts them, of the first kind that is allowed, and opens the inbox', () => {
  const bundle = bundleOf([meeting, vote, bulletin], { ...none, matter: 1 }, at)
  expect(bundle).toEqual({
    template: 'matter',
    title: '有3条通知',
    body: '请您来开会；业主表决公示了等',
    link: '/packages/notices/index',
    when: at
  })
  expect([...asThing(bundle?.body ?? '')].length).toBeLessThanOrEqual(20)
})

test.each([
  ['/packages/meetings/show/index?id=1', 'meeting'],
  ['/packages/talk/task/index?id=1', 'meeting'],
  ['/packages/voting/show/index?id=1', 'decision'],
  ['/packages/notices/bulletin/index?id=1', 'bulletin'],
  ['/packages/community/my-home/index', 'home'],
  ['/packages/privacy/mine/index', 'home'],
  ['/packages/matters/show/index?id=1', 'matter'],
  ['', 'matter']
])('%s is about: %s', (link, kind) => {
  expect(kindOf(link)).toBe(kind)
})

test('the page of a message says which notice was opened', () => {
  expect(pageOf('/packages/a/index?id=1', 'n_1')).toBe('packages/a/index?id=1&n=n_1')
  expect(pageOf('/packages/a/index', 'n_1')).toBe('packages/a/index?n=n_1')
  expect(pageOf('/packages/notices/index')).toBe('packages/notices/index')
})
