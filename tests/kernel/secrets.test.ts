/** Keys: what is sealed opens only in its place, what is derived cannot be guessed, what is short is refused. */
import fc from 'fast-check'
import { createSecrets } from 'kernel/secrets'

const house = 'a house key of at least thirty-two letters'
const phone = 'a phone key of at least thirty-two letters'
const secrets = createSecrets(house, phone)
const seed = { seed: 20260601, numRuns: 300 }

test('a sealed number opens at its place and nowhere else', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (text, place, elsewhere) => {
      const sealed = secrets.seal(text, place)
      expect(secrets.open(sealed, place)).toBe(text)
      if (elsewhere !== place) expect(() => secrets.open(sealed, elsewhere)).toThrow()
    }),
    seed
  )
})

test('the same number in two homes is sealed differently', () => {
  expect(secrets.seal('13978800404', 'a/1')).not.toBe(secrets.seal('13978800404', 'a/2'))
})

test('another phone key opens nothing, another house key does not matter to it', () => {
  const sealed = secrets.seal('13978800404', 'a/1')
  expect(() => createSecrets(house, `${phone}!`).open(sealed, 'a/1')).toThrow()
  expect(createSecrets(`${house}!`, phone).open(sealed, 'a/1')).toBe('13978800404')
})

test('a changed sealed text does not open', () => {
  const sealed = secrets.seal('13978800404', 'a/1')
  for (let index = 0; index < sealed.length - 1; index++) {
    const letter = sealed[index] === 'A' ? 'B' : 'A'
    const bent = sealed.slice(0, index) + letter + sealed.slice(index + 1)
    expect(() => secrets.open(bent, 'a/1')).toThrow()
  }
})

test('an id is the same each time, differs by purpose and key, and says nothing of the openid', () => {
  const id = secrets.derive('person', 'oSomebody', 20)
  expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{20}$/)
  expect(secrets.derive('person', 'oSomebody', 20)).toBe(id)
  expect(secrets.derive('invite', 'oSomebody', 20)).not.toBe(id)
  expect(createSecrets(`${house}!`, phone).derive('person', 'oSomebody', 20)).not.toBe(id)
})

test.each([
  ['', phone],
  [house, ''],
  ['short', phone]
])('keys %p and %p are too short to start with', (houseKey, phoneKey) => {
  expect(() => createSecrets(houseKey, phoneKey)).toThrow('32 characters')
})
