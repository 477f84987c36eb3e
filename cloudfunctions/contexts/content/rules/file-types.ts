/** What a file really is, by its first bytes; the name it was given says nothing. */
import type { MediaKind } from 'types/content'

export type FileType = 'jpg' | 'png' | 'webp' | 'mp3' | 'aac' | 'm4a' | 'webm' | 'wav'

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  bytes.length >= first.length && first.every((byte, index) => bytes[index] === byte)

/** Sound in an MPEG-4 box; pictures (heic) and films have other brands or are refused by their kind. */
const SOUND_BRANDS = ['M4A ', 'M4B ', 'mp41', 'mp42', 'isom', 'iso2', 'iso4', 'iso5', 'iso6', 'dash']

const riff = (bytes: Uint8Array, form: string): boolean => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === form

/** Frame header of MPEG sound: eleven set bits; layer bits 00 are AAC, others MP3. */
function soundFrame(bytes: Uint8Array): 'mp3' | 'aac' | null {
  const [first = 0, second = 0] = bytes
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return null
  return (second & 0x06) === 0 ? ((second & 0xf0) === 0xf0 ? 'aac' : null) : 'mp3'
}

function photoType(bytes: Uint8Array): FileType | null {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpg'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  return riff(bytes, 'WEBP') ? 'webp' : null
}

function voiceType(bytes: Uint8Array): FileType | null {
  if (ascii(bytes, 0, 3) === 'ID3') return 'mp3'
  if (ascii(bytes, 4, 8) === 'ftyp') return SOUND_BRANDS.includes(ascii(bytes, 8, 12)) ? 'm4a' : null
  if (startsWith(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return 'webm'
  return riff(bytes, 'WAVE') ? 'wav' : soundFrame(bytes)
}

/** The type of a photo or recording, or null when it is not one that we take. */
export const fileTypeOf = (bytes: Uint8Array, kind: MediaKind): FileType | null =>
  kind === 'photo' ? photoType(bytes) : voiceType(bytes)
