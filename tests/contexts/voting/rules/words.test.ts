/** The words never promise more than the law lets this channel give (L10). */
import { china } from 'config/jurisdictions/cn'
import { servedBefore } from 'contexts/voting/rules/casts'
import { channelNote, kindWords } from 'contexts/voting/rules/kind-words'

test('an owners’ vote says what it takes, in both measures', () => {
  const words = kindWords('OWNER_SPECIAL', 'common-use', china)
  expect(words).toContain('要有三分之二的业主参加，参加的人里四分之三同意才算通过')
  expect(words).toContain('人数和面积都要够')
  expect(words).toContain('第八项')
})

test('it is called the assembly’s own vote only where this channel is the lawful one', () => {
  expect(kindWords('OWNER_SPECIAL', 'rebuild', china)).toContain('业主预表决')
  expect(kindWords('OWNER_SPECIAL', 'rebuild', { ...china, lawfulChannel: true })).toContain('业主大会的正式表决')
  expect(channelNote('OWNER_SPECIAL', china)).toBe(china.channelNote)
})

test('a question to residents is never called passed', () => {
  expect(kindWords('CONSULT', undefined, china)).toContain('不算“通过”')
  expect(channelNote('CONSULT', china)).not.toContain('预表决')
})

describe('acts of casting', () => {
  const casts = [
    { choice: 'for', key: 'k1', content: 'c1' },
    { choice: 'against', key: 'k2', content: 'c2' }
  ]
  test('a repeat finds the act it repeats', () =>
    expect(servedBefore(casts, { key: 'k1', content: 'c1' })).toBe(casts[0]))
  test('a used id with another choice is not a repeat', () => {
    expect(servedBefore(casts, { key: 'k1', content: 'c2' })).toBe('request-reused')
  })
  test('a new act is new', () => expect(servedBefore(casts, { key: 'k3', content: 'c1' })).toBeNull())
  test('a loop ends', () => {
    const many = Array.from({ length: 100 }, (_, i) => ({ choice: 'for', key: `k${i}`, content: 'c' }))
    expect(servedBefore(many, { key: 'new', content: 'c' })).toBe('too-often')
    expect(servedBefore(many, { key: 'k99', content: 'c' })).toBe(many[99])
  })
})
