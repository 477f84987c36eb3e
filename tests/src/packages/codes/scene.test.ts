/** Reading what a code on a wall says, however it comes. */
import { placeCodeIn } from '@/packages/codes/scene'

test.each([
  ['the scene of a scanned code', 'b0123abcdz', 'b0123abcdz'],
  ['a page’s address', 'packages/codes/open/index?scene=x0123abcdz', 'x0123abcdz'],
  ['an address that was made safe for the way', 'packages%2Fcodes%2Fopen%2Findex%3Fscene%3Dx0123abcdz', 'x0123abcdz'],
  ['typed with gaps and capitals', ' B0123 ABCDZ ', 'b0123abcdz']
])('%s', (_way, text, code) => {
  expect(placeCodeIn(text)).toBe(code)
})

test.each([
  ['a sign-in code', 's.m_0123456789abcdef.123456'],
  ['letters that are never printed', 'bilou01234'],
  ['one too few', 'b0123abcd'],
  ['one too many', 'b0123abcdzz'],
  ['another kind', 'c0123abcdz'],
  ['nothing', '']
])('%s is none', (_what, text) => {
  expect(placeCodeIn(text)).toBeUndefined()
})
