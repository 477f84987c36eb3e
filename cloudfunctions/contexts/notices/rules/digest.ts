/** Several notices in one WeChat message: one alone goes as it is, more are counted and the inbox shows them. */
import type { TemplateKey } from 'types/notices'
import { templateFor } from './message'

/** Notices named in the message; the field takes twenty characters anyway. */
const NAMED_MAX = 2

export interface Waiting {
  _id: string
  title: string
  body: string
  link: string
  at: number
  when?: number
}

export interface Bundle {
  template: TemplateKey
  title: string
  body: string
  link: string
  /** The moment that the message names. */
  when: number
  /** The one notice that opening the message reads. */
  noticeId?: string
}

/**
 * @param waiting newest last
 * @param left how many messages of each kind the person still allows
 * @returns null when there is nothing to tell or no message of a fitting kind is allowed
 */
export function bundleOf(
  waiting: readonly Waiting[],
  left: Readonly<Record<TemplateKey, number>>,
  at: number
): Bundle | null {
  const first = waiting.find(notice => left[templateFor(notice.link)] > 0)
  if (!first) return null
  const template = templateFor(first.link)
  const { _id: noticeId, title, body, link, at: since, when } = first
  if (waiting.length === 1) return { template, title, body, link, when: when ?? since, noticeId }
  const titles = waiting.slice(0, NAMED_MAX).map(notice => notice.title)
  return {
    template,
    title: `有${waiting.length}条通知`,
    body: `${titles.join('；')}${waiting.length > NAMED_MAX ? '等' : ''}`,
    link: '/packages/notices/index',
    when: at
  }
}
