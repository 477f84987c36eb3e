/** A JPEG with nothing but its picture: no place, no phone, no hidden film behind it; it still stands upright. */
import { joined } from './joined'

const START = 0xd8
const END = 0xd9
const SCAN = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const COMMENT = 0xfe
const ORIENTATION = 0x0112

const startsWith = (bytes: Uint8Array, words: string): boolean =>
  [...words].every((letter, index) => bytes[index] === letter.charCodeAt(0))

/** Segments that say how to draw the picture; every other APPn and comment goes. */
function isNeeded(marker: number, body: Uint8Array): boolean {
  if (marker === APP0) return startsWith(body, 'JFIF\0')
  if (marker === APP2) return startsWith(body, 'ICC_PROFILE\0')
  if (marker === APP14) return startsWith(body, 'Adobe')
  return marker !== COMMENT && (marker < APP0 || marker > 0xef)
}

/** Which way up, 1 to 8, from the first directory of the Exif data; 1 when it does not say. */
function orientationOf(body: Uint8Array): number {
  if (!startsWith(body, 'Exif\0\0') || body.length < 14) return 1
  const tiff = new DataView(body.buffer, body.byteOffset + 6, body.byteLength - 6)
  const little = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, little)
  if (directory + 2 > tiff.byteLength) return 1
  const entries = tiff.getUint16(directory, little)
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > tiff.byteLength) return 1
    if (tiff.getUint16(entry, little) !== ORIENTATION) continue
    const value = tiff.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** An Exif segment that says nothing but which way is up. */
const orientationSegment = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, APP1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
    ...[0, 0, 0, 0]
  ])

/** Where the drawn data after a scan header ends: at the next real marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return -1
}

/** The cleaned bytes; null when the file is damaged. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = []
  let orientation = 1
  for (let at = 2; at + 4 <= bytes.length || bytes[at + 1] === END; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === END) {
      const upright = orientation === 1 ? [] : [orientationSegment(orientation)]
      return joined([Uint8Array.of(0xff, START), ...upright, ...kept, Uint8Array.of(0xff, END)])
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const segmentEnd = at + 2 + length
    if (length < 2 || segmentEnd > bytes.length) return null
    const body = bytes.subarray(at + 4, segmentEnd)
    if (marker === APP1 && orientation === 1) orientation = orientationOf(body)
    const end = marker === SCAN ? endOfScan(bytes, segmentEnd) : segmentEnd
    if (end < 0) return null
    if (isNeeded(marker, body)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return null
}
