/** Reads the phone numbers in a cell; blank is fine, odd ones are kept as written and doubted. */
import { isEmptyMark, plainText } from './plain-text'
import type { Cell } from './records'

const MOBILE = /^1[3-9]\d{9}$/
const LANDLINE = /^(0\d{2,3}-)?[2-8]\d{6,7}(-\d{1,6})?$/
const SERVICE = /^400\d{7}$/

interface PhonesReading {
  phones: string[]
  odd: boolean
}

/** A whole number that can be dialled: mobile, landline with or without area code, 400. */
export function isPhone(text: string): boolean {
  return MOBILE.test(text) || LANDLINE.test(text) || SERVICE.test(text)
}

export function readPhones(cell: Cell | undefined): PhonesReading {
  const text = plainText(cell)
  if (isEmptyMark(text)) return { phones: [], odd: false }
  const found = text
    .split(/[、,;/|\n]|或/)
    .map(part => part.trim())
    .filter(part => !isEmptyMark(part))
    .flatMap(phonesInPart)
  const phones = [...new Set(found.map(phone => phone.number))]
  return { phones, odd: found.some(phone => phone.odd) }
}

interface Found {
  number: string
  odd: boolean
}

function phonesInPart(part: string): Found[] {
  const whole = cleanNumber(part)
  if (isPhone(whole)) return [{ number: whole, odd: false }]
  if (/^(1[3-9]\d{9}){2,}$/.test(whole)) return (whole.match(/\d{11}/g) ?? []).map(number => ({ number, odd: false }))
  const words = part.split(' ').filter(word => word !== '')
  if (words.length > 1 && words.every(word => isPhone(cleanNumber(word))))
    return words.map(word => ({ number: cleanNumber(word), odd: false }))
  // A note beside a good number (儿子13812345678) leaves the number and a doubt.
  const inside = part.match(/(?<!\d)1[3-9]\d{9}(?!\d)/g)
  if (inside !== null) return inside.map(number => ({ number, odd: true }))
  return [{ number: part, odd: true }]
}

function cleanNumber(text: string): string {
  const joined = text.replace(/[\s()]/g, '').replace(/[—–－]/g, '-')
  const digits = joined.replaceAll('-', '')
  const home = digits.replace(/^(\+86|0086|86)(?=1[3-9]\d{9}$)/, '')
  if (/^(1[3-9]\d{9})+$/.test(home) || SERVICE.test(home)) return home
  // An area code written without its dash: 3 digits for 01x and 02x, 4 for the rest.
  const coded = /^(0[12]\d|0[3-9]\d{2})-?([2-8]\d{6,7}(?:-\d{1,6})?)$/.exec(joined)
  return coded === null ? joined : `${coded[1]}-${coded[2]}`
}
