/** The little protobuf that open API calls need: reading tagged fields and writing them back. */

/** The values of one message by field number, in the order they came. */
export type Fields = Map<number, (number | Buffer)[]>

const readVarint = (bytes: Buffer, start: number): { value: number; next: number } => {
  let value = 0
  let scale = 1
  let next = start
  for (;;) {
    const byte = bytes[next]
    if (byte === undefined) throw new Error('protobuf: broken number')
    next += 1
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return { value, next }
    scale *= 128
  }
}

/** Splits a message into its fields; only numbers and byte strings occur on this wire. */
export const readMessage = (bytes: Buffer): Fields => {
  const fields: Fields = new Map()
  let at = 0
  const keep = (field: number, value: number | Buffer) => fields.set(field, [...(fields.get(field) ?? []), value])
  while (at < bytes.length) {
    const tag = readVarint(bytes, at)
    const field = Math.floor(tag.value / 8)
    const head = readVarint(bytes, tag.next)
    if (tag.value % 8 === 0) {
      keep(field, head.value)
      at = head.next
    } else if (tag.value % 8 === 2) {
      at = head.next + head.value
      if (at > bytes.length) throw new Error('protobuf: a field is longer than its message')
      keep(field, bytes.subarray(head.next, at))
    } else throw new Error('protobuf: unknown kind of field')
  }
  return fields
}

const varint = (value: number): Buffer => {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  do {
    const low = Number(rest & 0x7fn)
    rest >>= 7n
    bytes.push(rest ? low | 0x80 : low)
  } while (rest)
  return Buffer.from(bytes)
}

/** One field: a number is written as a varint (negative ones as 64-bit), bytes with their length. */
export const writeField = (field: number, value: number | Buffer): Buffer =>
  typeof value === 'number'
    ? Buffer.concat([varint(field * 8), varint(value)])
    : Buffer.concat([varint(field * 8 + 2), varint(value.length), value])

/** The first byte string of a field, or undefined. */
export const bytesOf = (fields: Fields, field: number): Buffer | undefined => {
  const value = fields.get(field)?.[0]
  return Buffer.isBuffer(value) ? value : undefined
}
