/** The protobuf of open API calls can be written, read back, and never hangs on rubbish. */
import fc from 'fast-check'
import { readMultipart } from '../../../local/gateway/multipart'
import { readParameters, writeResult } from '../../../local/gateway/open-api'
import { bytesOf, readMessage, writeField } from '../../../local/gateway/protobuf'

const options = { seed: 11, numRuns: 300 }

test('fields come back as they were written, in their order', () => {
  const field = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.oneof(fc.nat(), fc.uint8Array().map(Buffer.from)))
  fc.assert(
    fc.property(fc.array(field), fields => {
      const message = readMessage(Buffer.concat(fields.map(([number, value]) => writeField(number, value))))
      for (const [number] of fields) {
        const written = fields.filter(([other]) => other === number).map(([, value]) => value)
        expect(message.get(number)).toEqual(written)
      }
    }),
    options
  )
})

test('any bytes at all are read or refused, never waited on', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      try {
        readMessage(Buffer.from(bytes))
      } catch (error) {
        expect(String(error)).toContain('protobuf')
      }
    }),
    options
  )
})

test('a negative system code keeps its sign for the SDK', () => {
  const bytes = writeResult({ kind: 'system', errorCode: -604101 })
  // int32 -604101 as the 64-bit varint that protobuf wants.
  expect(bytes.subarray(0, 11).toString('hex')).toBe('18bb90dbffffffffffff01')
})

test('parameters that are not the protobuf of a call are refused as INVALID_PARAM', () => {
  expect(() => readParameters(Buffer.from('rubbish'))).toThrow(expect.objectContaining({ code: 'INVALID_PARAM' }))
})

test('a call without parameters has none', () => {
  expect(readParameters(writeField(1, 0))).toEqual({})
})

test('the parts of a multipart body come out byte for byte', () => {
  const part = (name: string, value: Buffer) =>
    Buffer.concat([
      Buffer.from(`--XyZ\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
      value,
      Buffer.from('\r\n')
    ])
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      const value = Buffer.from(bytes)
      fc.pre(!value.includes('--XyZ'))
      const body = Buffer.concat([
        part('action', Buffer.from('wx.openApi')),
        part('requestData', value),
        Buffer.from('--XyZ--')
      ])
      const parts = readMultipart(body, 'multipart/form-data; boundary=XyZ')
      expect(parts.get('action')?.toString()).toBe('wx.openApi')
      expect(parts.get('requestData')).toEqual(value)
    }),
    options
  )
})

test('the first byte string of a field is undefined when the field is a number or absent', () => {
  const message = readMessage(writeField(1, 5))
  expect([bytesOf(message, 1), bytesOf(message, 2)]).toEqual([undefined, undefined])
})
