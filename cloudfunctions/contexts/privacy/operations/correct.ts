/** data.correct — 1 round trip. */
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { sortKey } from 'kernel/list'
import type { NoticeEntry } from 'kernel/outbox'
import { lineage } from 'kernel/scope'
import { endOfWorkingDay } from 'kernel/working-days'
import { dataCorrect } from 'types/privacy'
import { corrections } from '../documents'
import { correctionView } from '../views'

/** county / street / community. */
const COMMUNITY_DEPTH = 3

export const correct = handle(dataCorrect, (context, { what, text }) => {
  const { actor, at, deployment } = context
  const home = actor.homes[0]
  const scope = home ? home.path.split('/').slice(0, COMMUNITY_DEPTH).join('/') : deployment.rootScope
  const id = newId(context, 'c')
  const law = lawAt(scope)
  const told: NoticeEntry = {
    id: `${id}:asked`,
    kind: 'notice',
    audience: { post: home ? 'community_staff' : 'sysadmin', scope },
    title: '有人说登记的信息不对',
    body: '请核对后答复，改了或为什么不改，都要写明。',
    link: `/packages/privacy/corrections/index?scope=${scope}`,
    at
  }
  const draft = {
    _id: id,
    key: sortKey(at, id),
    personId: actor.personId,
    scope,
    around: lineage(scope),
    label: home?.label ?? '',
    what,
    text,
    askedAt: at,
    dueAt: endOfWorkingDay(at, law.dataAnswerWorkingDays.value, law.holidays),
    state: 'open' as const,
    reminded: false,
    outbox: [told]
  }
  return create(context, corrections, draft, correctionView)
})
