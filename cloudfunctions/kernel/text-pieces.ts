/** Cuts a long text into pieces that a check can take, so that no phrase can hide at a cut. */

/** Characters that each piece shares with the one before it. */
const OVERLAP = 30

/**
 * Pieces of at most `max` characters (counted as people count them, an emoji is one) that cover the whole text.
 * @param max more than the overlap of 30
 */
export function pieces(text: string, max: number): string[] {
  const characters = [...text]
  if (characters.length <= max) return [text]
  const cut: string[] = []
  for (let start = 0; ; start += max - OVERLAP) {
    cut.push(characters.slice(start, start + max).join(''))
    if (start + max >= characters.length) return cut
  }
}
