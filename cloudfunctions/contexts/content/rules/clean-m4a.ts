/** An MPEG-4 recording without what the phone wrote about it (place, model, time): those boxes are emptied. */

const HIDDEN = new Set(['udta', 'meta', 'uuid'])

interface Box {
  name: string
  start: number
  body: number
  end: number
}

/** The boxes between two offsets; null when they do not fit. */
function boxesOf(bytes: Uint8Array, from: number, to: number): Box[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const boxes: Box[] = []
  for (let start = from; start + 8 <= to; ) {
    const size = view.getUint32(start)
    const large = size === 1 && start + 16 <= to
    const length = large ? Number(view.getBigUint64(start + 8)) : size === 0 ? to - start : size
    const body = start + (large ? 16 : 8)
    const end = start + length
    if (end > to || end < body) return null
    boxes.push({ name: String.fromCharCode(...bytes.subarray(start + 4, start + 8)), start, body, end })
    start = end
  }
  return boxes
}

/** The bytes with those boxes made free space, so that no offset inside moves; null when the file is damaged. */
export function cleanM4a(bytes: Uint8Array): Uint8Array | null {
  // A Buffer's own slice would share its memory.
  const clean = Uint8Array.from(bytes)
  const boxes = boxesOf(clean, 0, clean.length)
  if (!boxes) return null
  for (const box of boxes) {
    const inner = box.name === 'moov' ? boxesOf(clean, box.body, box.end) : []
    if (!inner) return null
    for (const { name, start, body, end } of [box, ...inner]) {
      if (!HIDDEN.has(name)) continue
      clean.set([0x66, 0x72, 0x65, 0x65], start + 4)
      clean.fill(0, body, end)
    }
  }
  return clean
}
