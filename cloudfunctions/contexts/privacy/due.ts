/** What privacy's clock does: carries deletions out, and says when an answer is late. */
import type { DueKind } from 'kernel/context-module'
import type { NoticeEntry } from 'kernel/outbox'
import type { Personal } from 'kernel/personal'
import { type Correction, corrections, type Forgetting, forgettings } from './documents'
import { sweep } from './sweep'

function late(correction: Correction, at: number): Correction {
  if (correction.state !== 'open' || correction.reminded || at < correction.dueAt) return correction
  const notice: NoticeEntry = {
    id: `${correction._id}:late`,
    kind: 'notice',
    audience: { post: 'community_secretary', scope: correction.scope },
    title: '个人信息改错超时了',
    body: '有居民说登记的信息不对，十五个工作日了还没有答复。请今天就答复。',
    link: `/packages/privacy/corrections/index?scope=${correction.scope}`,
    at
  }
  return { ...correction, reminded: true, outbox: [...correction.outbox, notice] }
}

const within = (personal: readonly Personal[], { only }: Forgetting): readonly Personal[] =>
  only ? personal.filter(kind => only.includes(kind.collection)) : personal

export const correctionDue: DueKind<Correction> = { collection: corrections, fallDue: late }

/** @param personal what every context keeps about people. */
export const forgettingDue = (personal: readonly Personal[]): DueKind<Forgetting> => ({
  collection: forgettings,
  async work(work, job) {
    if (job.state === 'done') return job
    // Whoever has come back since begins anew: what is theirs now is not swept away.
    const back = job.state === 'swept' && (await work.documents.get('people', job.personId)) !== null
    const swept = back ? { removed: 0, unlinked: 0, complete: true } : await sweep(work, within(personal, job), job)
    const counted = { ...job, removed: job.removed + swept.removed, unlinked: job.unlinked + swept.unlinked }
    if (!swept.complete) return counted
    if (job.state === 'asked' && !job.only) return { ...counted, state: 'swept', doneAt: work.at }
    return { ...counted, state: 'done', doneAt: job.doneAt ?? work.at, personId: '', openid: '', ghost: '' }
  }
})
