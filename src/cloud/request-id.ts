/** Names one act of one person, so that the server does it once however often it is sent. */

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** 22 characters: the minute it was made, then chance; unique among one person's acts, not a secret. */
export function newRequestId(): string {
  const when = Date.now().toString(36)
  let chance = ''
  while (when.length + chance.length < 22) chance += alphabet.charAt(Math.floor(Math.random() * alphabet.length))
  return when + chance
}
