/** A WebP with nothing but its picture: Exif, XMP and unknown chunks are left out. */
import { joined } from './joined'

const HEADER = 12
const NEEDED = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** In the flags of VP8X: Exif and XMP are there. */
const HIDDEN_FLAGS = 0x0c

/** The cleaned bytes; null when the file is damaged. */
export function cleanWebp(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER) return null
  const fileEnd = Math.min(bytes.length, view.getUint32(4, true) + 8)
  const kept: Uint8Array[] = []
  for (let at = HEADER; at + 8 <= fileEnd; ) {
    const length = view.getUint32(at + 4, true)
    const end = at + 8 + length + (length % 2)
    if (end > bytes.length) return null
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    const chunk = Uint8Array.from(bytes.subarray(at, end))
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~HIDDEN_FLAGS
    if (NEEDED.has(name)) kept.push(chunk)
    at = end
  }
  if (kept.length === 0) return null
  const body = joined(kept)
  const header = Uint8Array.from(bytes.subarray(0, HEADER))
  new DataView(header.buffer).setUint32(4, body.length + 4, true)
  return joined([header, body])
}
