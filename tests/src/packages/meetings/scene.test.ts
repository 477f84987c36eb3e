/** A sign-in code is read from whatever a scanner gives, and nothing else is taken for one. */
import { sceneOf } from '@/packages/meetings/scene'

const said = { meetingId: 'g_rcv28reb7ayec6qn', digits: '743537' }

test.each([
  ['the scene itself', 's.g_rcv28reb7ayec6qn.743537'],
  ['the page that WeChat names', 'packages/meetings/sign/index?scene=s.g_rcv28reb7ayec6qn.743537'],
  ['the same with its scene encoded', 'packages/meetings/sign/index?scene=s%2Eg_rcv28reb7ayec6qn%2E743537'],
  [
    'an address of the browser page',
    'http://127.0.0.1:8000/app/#/packages/meetings/sign/index?scene=s.g_rcv28reb7ayec6qn.743537'
  ]
])('%s', (_, text) => {
  expect(sceneOf(text)).toEqual(said)
})

test('typed digits are enough, with the gap in the middle as they are shown', () => {
  expect(sceneOf('743 537')).toEqual({ digits: '743537' })
})

test.each([
  '',
  '12345',
  '1234567',
  's.g_rcv28reb7ayec6qn.7435',
  's.g_rcv28reb7ayec6qn.7435378',
  '%E0%A4%A',
  'https://example.com'
])('%p is no sign-in code', text => {
  expect(sceneOf(text)).toBeUndefined()
})
