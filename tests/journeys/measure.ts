/**
 * What can be measured of a page as it is drawn (asked inside the page): the MIIT rules for old people's apps and WeChat's
 * limits on the tree of a page, law.md B7 and platform.md 5.4.
 */

export interface Rules {
  /** px; the smallest text that may stand on the page. */
  text: number
  /** px; the smallest side of anything that can be tapped. */
  target: number
  /** Look only at what a large font does: nothing may leave the screen or be cut off. */
  onlyRoom: boolean
}

/** @returns complaints in words, each with the beginning of the element it is about. */
export const measure = ({ text, target, onlyRoom }: Rules): string[] => {
  const complaints: string[] = []
  const root = [...document.querySelectorAll<HTMLElement>('.page')].find(each => each.checkVisibility())
  if (!root) return ['there is no page']
  const shown = (each: Element) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const all = [...root.querySelectorAll<HTMLElement>('*'), ...document.querySelectorAll<HTMLElement>('dialog *')]
  const visible = all.filter(shown)
  const say = (what: string, each: Element) =>
    complaints.push(`${what}: <${each.className || each.tagName}> ${(each.textContent ?? '').trim().slice(0, 24)}`)
  const hasWords = (each: Element) =>
    [...each.childNodes].some(child => child.nodeType === Node.TEXT_NODE && (child.textContent ?? '').trim() !== '')
  const worded = visible.filter(hasWords)

  /** Where the words themselves lie; a box may be larger than they are. */
  const wordsOf = (each: Element) => {
    const range = document.createRange()
    range.selectNodeContents(each)
    return range.getBoundingClientRect()
  }
  /** A list may show the first lines of a text whose whole is one tap away. */
  const shortened = (each: Element) => getComputedStyle(each).webkitLineClamp !== 'none'
  const wide = window.innerWidth
  if (document.documentElement.scrollWidth > wide)
    complaints.push(`the page is ${document.documentElement.scrollWidth} px wide`)
  for (const each of worded) {
    const { left, right, width } = wordsOf(each)
    if (width > 0 && !each.closest('[data-wide]') && (left < -0.5 || right > wide + 0.5)) say('leaves the screen', each)
  }
  for (const each of visible) {
    const { overflowX, overflowY, display } = getComputedStyle(each)
    if (display === 'inline' || shortened(each) || each.clientWidth === 0) continue
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const tall = each.scrollHeight > each.clientHeight + 1
    const broad = each.scrollWidth > each.clientWidth + 1
    const holds = (each.textContent ?? '').trim() !== ''
    if (holds && ((clips(overflowY) && tall) || (clips(overflowX) && broad))) say('is cut off', each)
    if (!each.matches('[data-wide]') && (overflowX === 'auto' || overflowX === 'scroll') && broad)
      say('scrolls sideways', each)
  }
  if (onlyRoom) return complaints

  for (const each of worded) {
    const { fontSize, lineHeight } = getComputedStyle(each)
    const size = Number.parseFloat(fontSize)
    if (size < text) say(`text of ${size} px`, each)
    if (!(Number.parseFloat(lineHeight) / size >= 1.299)) say(`lines ${lineHeight} apart at ${size} px`, each)
  }
  const tappable =
    '[role=button],[role=tab],[role=radio],[role=switch],[role=checkbox],[role=link],button,input,textarea,select'
  for (const each of visible.filter(one => one.matches(tappable))) {
    const { width, height } = (each.closest('.field-box') ?? each).getBoundingClientRect()
    if (Math.min(width, height) < target - 0.5) say(`target of ${Math.round(width)} x ${Math.round(height)} px`, each)
  }

  const depthOf = (each: Element): number =>
    each === root || !each.parentElement ? 1 : 1 + depthOf(each.parentElement)
  const deepest = Math.max(1, ...all.map(depthOf))
  if (all.length >= 1000) complaints.push(`${all.length} nodes`)
  if (deepest >= 30) complaints.push(`${deepest} levels deep`)
  for (const each of [root, ...all]) if (each.children.length > 60) say(`${each.children.length} children`, each)
  return complaints
}
