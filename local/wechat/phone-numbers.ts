/** `phonenumber.getPhoneNumber`: a code that the phone hands out is worth its number once, for five minutes. */
import { randomUUID } from 'node:crypto'
import type { OpenApiParameters } from '../gateway/open-api'
import { answer, textParameter, WechatError } from './verdict'

interface PhoneCode {
  phone: string
  expiresAt: number
}

export interface PhoneNumbers {
  /** The person taps "allow": a fresh code for their number (11 digits). */
  codeFor(phone: string, code?: string): string
  get(parameters: OpenApiParameters): ReturnType<typeof answer>
  state(): Record<string, PhoneCode>
  setState(codes: Record<string, PhoneCode>): void
}

const invalidCode = 40029
const validMs = 5 * 60_000

export const createPhoneNumbers = (now: () => number, appid: string): PhoneNumbers => {
  let codes: Record<string, PhoneCode> = {}
  return {
    codeFor: (phone, code = randomUUID().replaceAll('-', '')) => {
      codes = { ...codes, [code]: { phone, expiresAt: now() + validMs } }
      return code
    },
    get: parameters => {
      const code = textParameter(parameters, 'code', invalidCode)
      const { [code]: known, ...others } = codes
      codes = others
      if (!known || known.expiresAt <= now()) throw new WechatError(invalidCode, 'invalid code')
      const { phone } = known
      const watermark = { timestamp: Math.floor(now() / 1000), appid }
      const info = { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark }
      return answer({ phone_info: info })
    },
    state: () => codes,
    setState: saved => {
      codes = saved
    }
  }
}
