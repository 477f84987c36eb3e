/** The sheet of codes of a place, to cut out and hang up. */
import type { CodeCard } from 'types/codes'
import type { Block } from '../sheet/blocks'

/** 4.5 cm, six on a page. */
const SIDE = 450

const whatFor = { building: '有事扫这里说，找谁办也在这里', box: '有话不便当面说，扫这里投意见' }

/** @param images picture of each code as a data address, by the code */
export function codesForm(cards: readonly CodeCard[], images: ReadonlyMap<string, string>): Block[] {
  const items = cards.map(({ code, kind, label, compoundName }) => ({
    image: images.get(code) ?? '',
    words: [label, compoundName, whatFor[kind], `扫不了的，在微信里打开“有事来聊”，填 ${code}`]
  }))
  return [{ kind: 'codes', items, side: SIDE, abreast: 2 }]
}
