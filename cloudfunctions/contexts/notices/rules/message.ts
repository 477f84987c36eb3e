/** A notice as a WeChat subscription message: which template, and values that WeChat does not turn down. */
import type { NoticeKind, TemplateKey } from 'types/notices'

/** A `thing` field takes twenty characters and no more; WeChat refuses the whole message otherwise. */
const THING_CHARS_MAX = 20

/** What a notice is about, by the page it opens. */
export function kindOf(link: string): NoticeKind {
  if (/^\/packages\/(meetings|talk)\//.test(link)) return 'meeting'
  if (link.startsWith('/packages/voting/')) return 'decision'
  if (link.startsWith('/packages/notices/')) return 'bulletin'
  return /^\/(packages\/(community|codes|privacy)|pages\/me)\//.test(link) ? 'home' : 'matter'
}

const templates: Readonly<Record<NoticeKind, TemplateKey>> = {
  meeting: 'meeting',
  decision: 'decision',
  matter: 'matter',
  bulletin: 'matter',
  home: 'matter'
}

/** The template by the page the notice opens. */
export const templateFor = (link: string): TemplateKey => templates[kindOf(link)]

/** The text in at most twenty characters on one line; never empty, since WeChat refuses that too. */
export function asThing(text: string): string {
  const characters = [...text.replace(/[\p{Cc}\s]+/gu, ' ').trim()]
  if (characters.length === 0) return '点开看详情'
  if (characters.length <= THING_CHARS_MAX) return characters.join('')
  return `${characters.slice(0, THING_CHARS_MAX - 1).join('')}…`
}

/**
 * The three fields that each of our templates has: what (`thing1`), when (`time2`), in short (`thing3`).
 * @param time the moment as people write it, 2026年6月9日 19:30
 */
export const valuesFor = (notice: { title: string; body: string }, time: string): Record<string, string> => ({
  thing1: asThing(notice.title),
  time2: time,
  thing3: asThing(notice.body)
})

/** `page` of a subscription message has no slash in front; `n` says which notice was opened. */
export function pageOf(link: string, noticeId?: string): string {
  const page = link.replace(/^\/+/, '')
  return noticeId ? `${page}${page.includes('?') ? '&' : '?'}n=${noticeId}` : page
}
