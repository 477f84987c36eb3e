/** Turns what people call a building, entrance or home into a segment of the scope path, always the same one. */
import { digest } from './digest'

const WORDS: Record<string, string> = {
  沿街商铺: 'sp',
  商铺: 'sp',
  门市: 'ms',
  门面: 'mm',
  商业: 'sy',
  车库: 'ck',
  车位: 'cw',
  储藏室: 'cc',
  地下室: 'dx',
  东: 'e',
  西: 'w',
  南: 's',
  北: 'n',
  中: 'm',
  甲: 'jia',
  乙: 'yi',
  丙: 'bing',
  丁: 'ding',
  区: 'q',
  期: 'q',
  负: 'x'
}
const WORD = new RegExp(Object.keys(WORDS).join('|'), 'g')
const NUMERAL = /[一二三四五六七八九十]+/g
const DIGITS = '零一二三四五六七八九'
const LENGTH_MAX = 12

/** 25 → 25, S01 → s01, 商铺 → sp, 十三 → 13, 301-1 → 301x1; other words get a fingerprint. '' only for ''. */
export function segmentOf(text: string): string {
  const written = text.toLowerCase().replace(/\s/g, '')
  const segment = written
    .replace(NUMERAL, chineseNumber)
    .replace(WORD, word => WORDS[word] ?? '')
    .replace(/[-—–_./]/g, 'x')
  if (/^[0-9a-z]{0,12}$/.test(segment)) return segment
  return `u${digest(written)}`.slice(0, LENGTH_MAX)
}

/** 三 → 3, 十 → 10, 十三 → 13, 二十一 → 21; anything longer is left as it is. */
function chineseNumber(text: string): string {
  const tens = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text)
  if (tens !== null) return String(DIGITS.indexOf(tens[1] || '一') * 10 + DIGITS.indexOf(tens[2] || '零'))
  return text.length === 1 ? String(DIGITS.indexOf(text)) : text
}
