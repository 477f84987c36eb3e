/** What time it is for the server, as far as its answers have told: a phone's own clock may be wrong. */

let aheadMs = 0

/** @param at the server's time in an answer that has just come. */
export function learnTime(at: number): void {
  aheadMs = at - Date.now()
}

export const serverNow = (): number => Date.now() + aheadMs
