/** The pass spares a read of rights; it never gives any. */
import { issuePass, readPass } from 'kernel/pass'
import { createSecrets } from 'kernel/secrets'

const secrets = createSecrets(
  'a house key of at least thirty-two letters',
  'a phone key of at least thirty-two letters'
)
const other = createSecrets('another house key of thirty-two letters ..', 'a phone key of at least thirty-two letters')
const NOW = 1_780_275_600_000
const MINUTE = 60_000
const rights = {
  homes: [],
  posts: [
    {
      role: 'community_staff' as const,
      scope: '371502/x',
      scopeName: '福德社区',
      name: '刘敏',
      from: 0,
      until: NOW * 2
    }
  ]
}

test('a good pass gives exactly the rights it was issued for', () => {
  expect(readPass(secrets, 'oMe', issuePass(secrets, 'oMe', rights, NOW), NOW + MINUTE)).toEqual(rights)
})

test("another person's pass is worth nothing", () => {
  expect(readPass(secrets, 'oYou', issuePass(secrets, 'oMe', rights, NOW), NOW)).toBeNull()
})

test('a pass signed with another key is worth nothing', () => {
  expect(readPass(secrets, 'oMe', issuePass(other, 'oMe', rights, NOW), NOW)).toBeNull()
})

test('a pass lasts ten minutes and not a millisecond longer', () => {
  const pass = issuePass(secrets, 'oMe', rights, NOW)
  expect(readPass(secrets, 'oMe', pass, NOW + 10 * MINUTE - 1)).toEqual(rights)
  expect(readPass(secrets, 'oMe', pass, NOW + 10 * MINUTE)).toBeNull()
})

test('a pass from the future is not believed: a clock that stepped back does not lengthen rights', () => {
  expect(readPass(secrets, 'oMe', issuePass(secrets, 'oMe', rights, NOW + MINUTE), NOW)).toBeNull()
})

test('every change of a single letter breaks a pass', () => {
  const pass = issuePass(secrets, 'oMe', rights, NOW)
  for (let index = 0; index < pass.length; index++) {
    const letter = pass[index] === 'A' ? 'B' : 'A'
    const bent = pass.slice(0, index) + letter + pass.slice(index + 1)
    expect([index, readPass(secrets, 'oMe', bent, NOW)]).toEqual([index, null])
  }
})

test.each(['', '.', 'a.b', 'no-dot', '..', '{}.{}'])('garbage %p is no pass', garbage => {
  expect(readPass(secrets, 'oMe', garbage, NOW)).toBeNull()
})
