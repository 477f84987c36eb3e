/** Everything that needs a key: ids from openids, signed passes, sealed phone numbers, unguessable codes. */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

export interface Secrets {
  /** A short opaque id that only the key holder can derive, in lower-case base 32. */
  derive(purpose: string, text: string, length: number): string
  sign(purpose: string, text: string): string
  verify(purpose: string, text: string, signature: string): boolean
  /** Seals personal data to the place it belongs to: moved elsewhere it does not open. */
  seal(text: string, place: string): string
  open(sealed: string, place: string): string
}

/** Base 32 without the letters that people mix up (i, l, o, u). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

export const base32 = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), byte => ALPHABET[byte & 31]).join('')

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** A short public id from public text: same text, same id. */
export const shortHash = (text: string, length: number): string =>
  base32(createHash('sha256').update(text).digest(), length)

/**
 * @param houseKey at least 32 characters, from the environment; signs and derives.
 * @param phoneKey at least 32 characters, from the environment; seals phone numbers, and can be kept elsewhere.
 */
export function createSecrets(houseKey: string, phoneKey: string): Secrets {
  if (houseKey.length < 32 || phoneKey.length < 32) throw new Error('HOUSE_KEY and PHONE_KEY need 32 characters each')
  const subkey = (key: string, purpose: string) => Buffer.from(hkdfSync('sha256', key, '', purpose, 32))
  // Purposes are few and their keys never change; making one costs more than using it.
  const houseKeys = new Map<string, Buffer>()
  const houseSubkey = (purpose: string): Buffer => {
    const known = houseKeys.get(purpose) ?? subkey(houseKey, purpose)
    houseKeys.set(purpose, known)
    return known
  }
  const mac = (purpose: string, text: string) => createHmac('sha256', houseSubkey(purpose)).update(text).digest()
  const sealing = subkey(phoneKey, 'seal')
  const nonce = (text: string, place: string) =>
    createHmac('sha256', subkey(phoneKey, 'nonce')).update(`${place}\n${text}`).digest().subarray(0, 12)
  return {
    derive: (purpose, text, length) => base32(mac(purpose, text), length),
    sign: (purpose, text) => mac(purpose, text).toString('base64url'),
    verify(purpose, text, signature) {
      const expected = mac(purpose, text)
      const given = Buffer.from(signature, 'base64url')
      return given.length === expected.length && timingSafeEqual(given, expected)
    },
    seal(text, place) {
      const iv = nonce(text, place)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed, place) {
      const bytes = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, 12)).setAAD(Buffer.from(place))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    }
  }
}
