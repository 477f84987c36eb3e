/** What may stand in each kind of field of a subscription message; WeChat refuses the whole message otherwise. */
import { WechatError } from './verdict'

const badParameters = 47003
const lengthOf = (text: string) => [...text].length
const clock = String.raw`\d{1,2}:\d{2}(:\d{2})?`
const day = String.raw`(\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})`
const moment = `(${day}( ?${clock})?|${clock})`
const times = new RegExp(`^${moment}( ?~ ?${moment})?$`)
const dates = new RegExp(`^${day}( ?${clock})?( ?~ ?${day}( ?${clock})?)?$`)
const plainPhone = /^[+\-\d]{1,17}$/

/** Says for each kind whether a value fits; the numbers are WeChat's. */
const fits: Record<string, (value: string) => boolean> = {
  thing: value => lengthOf(value) <= 20,
  number: value => /^[\d.,+-]{1,32}$/.test(value),
  letter: value => /^[A-Za-z]{1,32}$/.test(value),
  symbol: value => /^[^\p{L}\p{N}]{1,5}$/u.test(value),
  character_string: value => /^[\x21-\x7e]{1,32}$/.test(value),
  time: value => times.test(value),
  date: value => dates.test(value),
  amount: value => /^[¥￥$€£]?\d{1,10}(\.\d{1,2})?元?$/.test(value),
  phone_number: value => plainPhone.test(value),
  car_number: value => lengthOf(value) <= 8,
  name: value => /^[\p{Script=Han}·]{1,10}$/u.test(value) || /^[A-Za-z ·.]{1,20}$/.test(value),
  phrase: value => /^\p{Script=Han}{1,5}$/u.test(value),
  enum: value => lengthOf(value) <= 20
}

// biome keeps control characters out of patterns, so the codes are compared.
const hasControl = (value: string) => [...value].some(char => (char.codePointAt(0) ?? 0) < 32)

const kindOf = (key: string) => /^([a-z_]+?)\d+$/.exec(key)?.[1] ?? ''

/** The values of a message by field (`thing1`), or a 47003 that names the field, as WeChat does. */
export const readTemplateValues = (data: unknown): Record<string, string> => {
  if (typeof data !== 'object' || data === null) throw new WechatError(badParameters, 'argument invalid! data is empty')
  const values: Record<string, string> = {}
  for (const [key, item] of Object.entries(data)) {
    const value: unknown = typeof item === 'object' && item !== null && 'value' in item ? item.value : undefined
    const text = typeof value === 'number' ? String(value) : value
    const suits = fits[kindOf(key)]
    if (typeof text !== 'string' || text === '' || !suits || hasControl(text) || !suits(text)) {
      throw new WechatError(badParameters, `argument invalid! data.${key}.value invalid`)
    }
    values[key] = text
  }
  if (Object.keys(values).length === 0) throw new WechatError(badParameters, 'argument invalid! data is empty')
  return values
}
