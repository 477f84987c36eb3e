/** What a file really is, and that nothing hidden in it is published. */
import { cleanFile } from 'contexts/content/rules/clean-file'
import { type FileType, fileTypeOf } from 'contexts/content/rules/file-types'
import * as fc from 'fast-check'
import { box, comment, exifWithPlace, jpegWith, mp3, plainJpeg, png, pngChunk, riff, riffChunk, xmp } from '../pictures'

const clean = (bytes: Buffer, type: FileType) => {
  const cleaned = cleanFile(bytes, type)
  return cleaned && Buffer.from(cleaned)
}

test.each([
  ['a jpeg', plainJpeg, 'jpg', null],
  ['a png', png(pngChunk('IHDR', Buffer.alloc(13))), 'png', null],
  ['a webp', riff('WEBP', riffChunk('VP8 ', Buffer.alloc(10))), 'webp', null],
  ['an mp3 with a tag', Buffer.from('ID3\u0003\0\0\0\0\0\0', 'latin1'), null, 'mp3'],
  ['an mp3 without one', mp3, null, 'mp3'],
  ['an aac stream', Buffer.from([0xff, 0xf1, 0x50, 0x80, 0, 0, 0, 0]), null, 'aac'],
  ['an m4a', box('ftyp', Buffer.from('M4A \0\0\0\0')), null, 'm4a'],
  ['a webm', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0, 0, 0, 0]), null, 'webm'],
  ['a wav', riff('WAVE', riffChunk('fmt ', Buffer.alloc(16))), null, 'wav'],
  ['an iPhone heic', box('ftyp', Buffer.from('heic\0\0\0\0')), null, null],
  ['a QuickTime film', box('ftyp', Buffer.from('qt  \0\0\0\0')), null, null],
  ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), null, null],
  ['a picture of vectors', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null, null],
  ['a gif', Buffer.from('GIF89a\u0001\0\u0001\0', 'latin1'), null, null],
  ['nothing', Buffer.alloc(0), null, null]
])('%s is known by its first bytes, whatever it is called', (_name, bytes, photo, voice) => {
  expect([fileTypeOf(bytes, 'photo'), fileTypeOf(bytes, 'voice')]).toEqual([photo, voice])
})

test('a jpeg loses its place, its other data, its comments and what is hidden behind it; the picture stays bit by bit', () => {
  const film = box('ftyp', Buffer.from('mp42'), Buffer.from('+36.4562+115.9853/'))
  const taken = jpegWith([exifWithPlace(1), xmp, comment], film)
  expect(clean(taken, 'jpg')).toEqual(plainJpeg)
  expect(clean(plainJpeg, 'jpg')).toEqual(plainJpeg)
})

test.each([2, 3, 6, 8])('a jpeg that lies on its side (%i) still stands upright afterwards', orientation => {
  const cleaned = clean(jpegWith([exifWithPlace(orientation)]), 'jpg') ?? Buffer.alloc(0)
  // Start, one Exif segment of 36 bytes that holds nothing else, the picture.
  expect(cleaned.length).toBe(plainJpeg.length + 36)
  expect(cleaned.subarray(2, 12).toString('latin1')).toBe('\xff\xe1\0\x22Exif\0\0')
  expect(cleaned.readUInt16BE(2 + 10 + 10)).toBe(0x0112)
  expect(cleaned.readUInt16BE(2 + 10 + 10 + 8)).toBe(orientation)
  expect(cleaned.readUInt16BE(2 + 10 + 8)).toBe(1)
  expect(clean(cleaned, 'jpg')).toEqual(cleaned)
})

test('a jpeg cut off anywhere, or with a segment longer than the file, is refused and never breaks', () => {
  const taken = jpegWith([exifWithPlace(6)])
  const cuts = fc.integer({ min: 2, max: taken.length - 1 })
  fc.assert(
    fc.property(cuts, length => clean(taken.subarray(0, length), 'jpg') === null),
    { seed: 31, numRuns: 300 }
  )
})

test('whatever is written into the Exif data, cleaning neither breaks nor lets it through', () => {
  const body = fc.uint8Array({ minLength: 40, maxLength: 200 })
  fc.assert(
    fc.property(body, junk => {
      const marked = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08'), Buffer.from(junk), Buffer.from('MARK')])
      const length = Buffer.from([0, marked.length + 2])
      const cleaned = clean(jpegWith([Buffer.concat([Buffer.from([0xff, 0xe1]), length, marked])]), 'jpg')
      return cleaned !== null && !cleaned.includes('MARK')
    }),
    { seed: 32, numRuns: 300 }
  )
})

test('a png keeps the chunks that draw it and loses texts, Exif data and what stands behind its end', () => {
  const [head, data, end] = [
    pngChunk('IHDR', Buffer.alloc(13, 1)),
    pngChunk('IDAT', Buffer.alloc(20, 2)),
    pngChunk('IEND', Buffer.alloc(0))
  ]
  const hidden = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVt'].map(name => pngChunk(name, Buffer.from('36.4562N')))
  const taken = Buffer.concat([png(head, ...hidden, data, end), Buffer.from('behind')])
  expect(clean(taken, 'png')).toEqual(png(head, data, end))
  expect(clean(png(head, data), 'png')).toBeNull()
})

test('a webp keeps its picture and loses Exif and XMP, and says so in its flags', () => {
  const flags = (value: number) => riffChunk('VP8X', Buffer.from([value, 0, 0, 0, 9, 0, 0, 9, 0, 0]))
  const picture = riffChunk('VP8 ', Buffer.alloc(11, 3))
  const taken = riff(
    'WEBP',
    flags(0x1c),
    picture,
    riffChunk('EXIF', Buffer.from('gps!')),
    riffChunk('XMP ', Buffer.from('gps'))
  )
  expect(clean(taken, 'webp')).toEqual(riff('WEBP', flags(0x10), picture))
  expect(clean(riff('WEBP'), 'webp')).toBeNull()
})

test('an m4a keeps its sound where it is and loses what the phone wrote about it', () => {
  const place = Buffer.from('\xa9xyz+36.4562+115.9853/', 'latin1')
  const sound = box('mdat', Buffer.from('udta inside the sound stays'))
  const of = (...about: Buffer[]) =>
    Buffer.concat([box('ftyp', Buffer.from('M4A ')), box('moov', box('mvhd', Buffer.alloc(8, 5)), ...about), sound])
  const cleaned = clean(of(box('udta', place)), 'm4a') ?? Buffer.alloc(0)
  expect(cleaned).toEqual(of(box('free', Buffer.alloc(place.length))))
  expect(clean(of().subarray(0, -3), 'm4a')).toBeNull()
})

test('other recordings are taken as they are', () => {
  expect(clean(mp3, 'mp3')).toEqual(mp3)
})
