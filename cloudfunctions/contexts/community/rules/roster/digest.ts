/** A short, deterministic fingerprint in `[0-9a-z]`, for ids only: it hides nothing. */
export function digest(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x1b873593)
}

function fnv(text: string, seed: number): string {
  let state = seed
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193)
  }
  return (state >>> 0).toString(36).padStart(7, '0')
}
