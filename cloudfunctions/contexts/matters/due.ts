/** What the clock does with matters: closes what has been rated long enough, says once what is late. */
import type { DueKind } from 'kernel/context-module'
import { type Matter, matters } from './documents'
import { telling } from './notice'
import { overdue } from './rules/overdue'

export const due: DueKind<Matter> = {
  collection: matters,
  fallDue: (before, at) => {
    const { matter, late } = overdue(before, at)
    if (!late) return matter
    const audience = { post: matter.holder.post, scope: matter.scope }
    const words = { audience, title: '有一件事过了期限', body: `“${matter.title}”${late}，请尽快办。` }
    return telling(matter, `${matter._id}:late:${matter.remindedFor}`, at, words)
  }
}
