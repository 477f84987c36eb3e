/** What voting keeps about people. A vote can be attacked in court: its evidence outlasts whoever took part (L14). */
import { lawAt } from 'kernel/law'
import type { Personal } from 'kernel/personal'
import { ballots, decisions, type RollEntry, rolls } from './documents'

/** The country's rule; a city may keep longer, never shorter. */
const keptDays = lawAt('').evidenceDays.value

const onRoll: Personal<RollEntry> = {
  collection: rolls.name,
  what: '表决名册里的您',
  by: ['holder'],
  onForget: 'kept',
  why: '名册冻结以后谁也不能改，这是表决的证据。',
  keptDays,
  show: ({ label, areaCenti, closesAt }) => ({
    title: label,
    at: closesAt,
    lines: [{ name: '面积', value: `${Math.floor(areaCenti / 100)}.${String(areaCenti % 100).padStart(2, '0')} ㎡` }]
  })
}

export const personal: readonly Personal[] = [
  onRoll,
  {
    collection: ballots.name,
    what: '您投的票',
    by: ['casts.by'],
    onForget: 'kept',
    why: '投出的票要留着，一年内有人可以到法院告，法院要看。',
    keptDays
  },
  {
    collection: decisions.name,
    what: '您发起、计票、复核的表决',
    by: ['proposedBy', 'countedBy.personId', 'recheckedBy.personId'],
    onForget: 'kept',
    why: '谁计的票、谁复核的，是表决的证据。',
    keptDays
  }
]
