/** EJSON strings of the wire become plain values and come back as the SDK expects them. */
import fc from 'fast-check'
import { decode, decodeObject, encode } from '../../../local/gateway/codec'

const now = 1_800_000_000_000

test('a server date becomes the moment of the cloud clock plus its offset', () => {
  const text = '{"at":{"$tcb_server_date":{"offset":{"$numberInt":"60000"}}}}'
  expect(decode(text, now)).toEqual({ at: new Date(now + 60_000) })
})

test('an object that merely has a field like a server date stays what it is', () => {
  const value = { $tcb_server_date: { offset: 1 }, other: 2 }
  expect(decode(JSON.stringify(value), now)).toEqual(value)
})

test('numbers, dates and regular expressions arrive as JavaScript has them', () => {
  const text =
    '{"i":{"$numberInt":"1"},"l":{"$numberLong":"3000000000"},"f":{"$numberDouble":"1.5"},' +
    '"d":{"$date":{"$numberLong":"0"}},"r":{"$regularExpression":{"pattern":"ab","options":"i"}}}'
  expect(decode(text, now)).toEqual({ i: 1, l: 3e9, f: 1.5, d: new Date(0), r: /ab/i })
})

test('an ObjectId becomes its hexadecimal text, because the SDK cannot take one back', () => {
  expect(decode('{"_id":{"$oid":"65f000000000000000000001"}}', now)).toEqual({ _id: '65f000000000000000000001' })
})

test.each(['{', '{"a":{"$binary":{"base64":"AA==","subType":"00"}}}', '{"_id":{"$oid":"short"}}'])(
  'what cannot be read is refused as INVALID_PARAM: %s',
  text => {
    expect(() => decode(text, now)).toThrow(expect.objectContaining({ code: 'INVALID_PARAM' }))
  }
)

test.each(['[]', '"text"', 'null', '3'])('where an object is due, %s is refused', text => {
  expect(() => decodeObject(text, now)).toThrow(expect.objectContaining({ code: 'INVALID_PARAM' }))
})

test('an absent or empty field is no object at all', () => {
  expect([decodeObject(undefined, now), decodeObject('', now)]).toEqual([undefined, undefined])
})

test('undefined is left out instead of being told as null', () => {
  expect(encode({ a: undefined, b: { c: undefined, d: 1 } })).toBe('{"b":{"d":1}}')
})

test('whatever JSON says, and dates, survive the way there and back', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.date({ noInvalidDate: true }))
  const key = fc.string({ minLength: 1, maxLength: 8 }).filter(each => !each.startsWith('$') && each !== '__proto__')
  const document = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf), fc.dictionary(key, leaf)))
  fc.assert(
    fc.property(document, value => {
      expect(decode(encode(value), now)).toEqual(value)
    }),
    { seed: 7, numRuns: 300 }
  )
})
