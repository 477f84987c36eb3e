/** Small true-to-format files for the tests: what phones write, and pieces to hide in them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const tour = (name: string) => readFileSync(join(__dirname, '../../../docs/tour', name))

/** Real pictures without anything hidden in them. */
export const plainJpeg = tour('elder-home.jpg')
export const secondJpeg = tour('matter.jpg')
export const thirdJpeg = tour('near.jpg')

const uint16 = (value: number) => Buffer.from([value >> 8, value & 255])
const uint32 = (value: number) => Buffer.from([value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255])

const segment = (marker: number, body: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker]), uint16(body.length + 2), body])

const entry = (tag: number, type: number, count: number, value: Buffer) =>
  Buffer.concat([uint16(tag), uint16(type), uint32(count), value])

/** Exif as phones write it: which way up, and a GPS directory with 36°27′ north. */
export function exifWithPlace(orientation: number): Buffer {
  const first = [
    entry(0x0112, 3, 1, Buffer.concat([uint16(orientation), uint16(0)])),
    entry(0x8825, 4, 1, uint32(8 + 2 + 2 * 12 + 4))
  ]
  const place = [entry(1, 2, 2, Buffer.from('N\0\0\0')), entry(2, 5, 3, uint32(8 + 2 + 2 * 12 + 4 + 2 + 2 * 12 + 4))]
  const degrees = Buffer.concat([36, 1, 27, 1, 0, 1].map(uint32))
  const directory = (entries: Buffer[]) => Buffer.concat([uint16(entries.length), ...entries, uint32(0)])
  const tiff = Buffer.concat([Buffer.from('MM\0*'), uint32(8), directory(first), directory(place), degrees])
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff]))
}

/** Puts segments right behind the start of a JPEG and something behind its end. */
export const jpegWith = (segments: Buffer[], behind = Buffer.alloc(0)): Buffer =>
  Buffer.concat([plainJpeg.subarray(0, 2), ...segments, plainJpeg.subarray(2), behind])

export const comment = segment(0xfe, Buffer.from('taken at home'))
export const xmp = segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta exif:GPSLatitude="36,27N"/>'))

/** @param name four letters; the checksum is not looked at by what we test. */
export const pngChunk = (name: string, body: Buffer) =>
  Buffer.concat([uint32(body.length), Buffer.from(name), body, Buffer.from([1, 2, 3, 4])])

export const png = (...chunks: Buffer[]) =>
  Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks])

export const riffChunk = (name: string, body: Buffer) => {
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from(name), size, body, Buffer.alloc(body.length % 2)])
}

export const riff = (form: string, ...chunks: Buffer[]) => {
  const body = Buffer.concat([Buffer.from(form), ...chunks])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from('RIFF'), size, body])
}

export const box = (name: string, ...inside: Buffer[]) => {
  const body = Buffer.concat(inside)
  return Buffer.concat([uint32(body.length + 8), Buffer.from(name, 'latin1'), body])
}

/** A short recording as phones make it. */
export const mp3 = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(400, 7)])
