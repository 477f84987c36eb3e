/** What content keeps about people, as they see it under 我的数据, and what becomes of it when they leave. */
import { GONE_NAME, isGone, type Personal } from 'kernel/personal'
import { type Check, checks, type Media, media } from './documents'
import { isOpen } from './rules/check'

const sent: Personal<Media> = {
  collection: media.name,
  what: '您发的照片和录音',
  by: ['ownerId'],
  onForget: 'removed',
  why: '全部删掉，文件也删。',
  show: ({ kind, at, text }) => ({
    title: kind === 'photo' ? '照片' : '录音',
    at,
    lines: text ? [{ name: '说的话', value: text }] : []
  }),
  async before(work, { fileId, uploadId }) {
    for (const file of [fileId, uploadId]) if (file) await work.files.remove(file)
  }
}

const looked: Personal<Check> = {
  collection: checks.name,
  what: '送去检查过的话和照片',
  by: ['authorId', 'decisions.personId'],
  onForget: 'unlinked',
  why: '检查的数目要公布，留着数目；里面不再有您。',
  where: ({ personId }) => ({ authorId: personId, quiet: false }),
  show: ({ of, title, text, at, decisions }) => ({
    title: `${of}：${title}`,
    at,
    lines: [
      ...(text ? [{ name: '您写的', value: text }] : []),
      ...decisions.map(({ pass, advice }) => ({ name: pass ? '通过' : '退回', value: advice ?? '' }))
    ]
  }),
  blank: check => {
    if (!isGone(check.authorId)) return {}
    // What still waits must be read by somebody; what is decided need not be kept.
    return { author: GONE_NAME, ...(isOpen(check) ? {} : { title: '', text: '' }) }
  }
}

export const personal: readonly Personal[] = [sent, looked]
