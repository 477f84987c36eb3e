/** Consents: what stands is what was said last, all of it is kept, and taking one back ends what it allowed. */
import { afterWithdrawal, hasConsent, standingConsents, withConsent } from 'contexts/community/rules/consent'

const said = (kind: 'home' | 'media', given: boolean, at: number, version = 1) => ({ kind, given, version, at })

test('what was said last stands, and everything said is kept in order', () => {
  const acts = [said('media', true, 1), said('home', true, 2), said('media', false, 3)]
  const person = acts.reduce((before, act) => withConsent(before, act), {})
  expect(standingConsents(person)).toEqual([said('home', true, 2), said('media', false, 3)])
  expect(person).toEqual({ consents: acts })
  expect([hasConsent(person, 'home'), hasConsent(person, 'media'), hasConsent(person, 'digest')]).toEqual([
    true,
    false,
    false
  ])
})

test('saying the same again changes nothing, another wording does', () => {
  const once = withConsent({}, said('media', true, 1))
  expect(withConsent(once, said('media', true, 2))).toBe(once)
  expect(withConsent(once, said('media', true, 2, 2))).toEqual({
    consents: [said('media', true, 1), said('media', true, 2, 2)]
  })
})

test('a hundred acts are kept, the newest always', () => {
  let person = {}
  for (let at = 0; at < 130; at++) person = withConsent(person, said('media', at % 2 === 0, at))
  expect(person).toMatchObject({ consents: { length: 100, 99: { at: 129 } } })
})

const post = {
  role: 'building_chief' as const,
  scope: 'a/b',
  scopeName: '3号楼',
  name: '王',
  from: 0,
  until: 9,
  phone: '13800000000',
  phoneShown: true
}
const home = { path: 'a/b/c', label: '', compoundName: '', relation: 'owner' as const, since: 0 }

test('without the basic consent there is no home; posts stay, for they are an office', () => {
  expect(afterWithdrawal({ homes: [home], posts: [post] }, 'home')).toEqual({ homes: [], posts: [post] })
})

test('without its consent a work number is shown to nobody; photos and messages end nothing else', () => {
  const ties = { homes: [home], posts: [post] }
  expect(afterWithdrawal(ties, 'work-phone')).toEqual({ homes: [home], posts: [{ ...post, phoneShown: false }] })
  expect(afterWithdrawal(ties, 'media')).toEqual(ties)
  expect(afterWithdrawal(ties, 'digest')).toEqual(ties)
})
