/** A code is read from whatever a scanner gives, and nothing else is taken for one. */
import { sceneOf } from '@/session/scene'

const said = { id: 'g_rcv28reb7ayec6qn', digits: '743537' }

test.each([
  ['the scene itself', 's.g_rcv28reb7ayec6qn.743537'],
  ['the page that WeChat names', 'packages/meetings/sign/index?scene=s.g_rcv28reb7ayec6qn.743537'],
  ['the same with its scene encoded', 'packages/meetings/sign/index?scene=s%2Eg_rcv28reb7ayec6qn%2E743537'],
  [
    'an address of the browser page',
    'http://127.0.0.1:8000/app/#/packages/meetings/sign/index?scene=s.g_rcv28reb7ayec6qn.743537'
  ]
])('%s', (_, text) => {
  expect(sceneOf(text, 's')).toEqual(said)
})

test('typed digits are enough, with the gap in the middle as they are shown', () => {
  expect(sceneOf('743 537', 's')).toEqual({ digits: '743537' })
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
  expect(sceneOf(text, 's')).toBeUndefined()
})

test.each([
  ['v', 'v.v_0123456789abcdef.123456', 'v_0123456789abcdef'],
  ['v', encodeURIComponent('v.v_0123456789abcdef.123456'), 'v_0123456789abcdef'],
  ['v', 'https://x/?scene=v.v_0123456789abcdef.123456', 'v_0123456789abcdef'],
  ['x', 'packages/points/counter/index?scene=x.r_0abc.123456', 'r_0abc']
] as const)('a code of the kind %s: %s', (letter, text, id) => {
  expect(sceneOf(text, letter)).toEqual({ id, digits: '123456' })
})

test('a code of another kind is none', () => {
  expect(sceneOf('s.g_0123456789abcdef.123456', 'v')).toBeUndefined()
  expect(sceneOf('v.v_0123456789abcdef.123456', 'x')).toBeUndefined()
})
