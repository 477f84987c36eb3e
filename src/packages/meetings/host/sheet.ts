/** What the host notes at a place without signal: kept on the phone entry by entry until the server has each one. */
import type { SheetEntry, SheetOutcome } from 'types/meeting-day'
import { newRequestId } from '@/cloud/request-id'
import { recall, remember } from '@/cloud/storage'

export interface Kept {
  entry: SheetEntry
  /** What it is, as it is shown: 3号楼2单元301，2 人. */
  words: string
  /** Absent while it is only on this phone. */
  outcome?: SheetOutcome
}

/** What the server takes in one call. */
export const BATCH = 100

const keyOf = (meetingId: string): string => `host-sheet/${meetingId}`

export const keptOf = (meetingId: string): Kept[] => recall<Kept[]>(keyOf(meetingId)) ?? []

/** @returns whether the phone could keep it. */
export const keep = (meetingId: string, kept: readonly Kept[]): boolean => remember(keyOf(meetingId), kept)

type Without<E> = E extends SheetEntry ? Omit<E, 'id' | 'at'> : never

/** A new entry with a name of its own and the moment it was made. */
export const stamped = (entry: Without<SheetEntry>, at: number): SheetEntry =>
  ({ ...entry, id: newRequestId(), at }) as SheetEntry

export const unsent = (kept: readonly Kept[]): Kept[] => kept.filter(({ outcome }) => outcome === undefined)

/** Each entry learns what became of it; those that were not sent stay as they are. */
export const settled = (kept: readonly Kept[], outcomes: readonly { id: string; outcome: SheetOutcome }[]): Kept[] => {
  const known = new Map(outcomes.map(({ id, outcome }) => [id, outcome]))
  return kept.map(one => {
    const outcome = known.get(one.entry.id)
    return outcome ? { ...one, outcome } : one
  })
}

/** How many people are on this phone and not yet with the server; of a home or a group the last figure counts. */
export function headsOnPhone(kept: readonly Kept[]): number {
  const heads = new Map<string, number>()
  for (const { entry } of unsent(kept)) {
    if (entry.kind === 'person') heads.set(`person ${entry.personCode}`, 1)
    if (entry.kind === 'home') heads.set(`home ${entry.home}`, entry.heads)
    if (entry.kind === 'heads') heads.set(`heads ${entry.groupId ?? ''}`, entry.heads)
  }
  return [...heads.values()].reduce((sum, one) => sum + one, 0)
}

/** Why one entry did not count, and what can be done about it. */
export const refusalWords: Readonly<Record<Exclude<SheetOutcome, 'kept'>, string>> = {
  'meeting-not-started': '记得太早，会前一小时才算',
  'meeting-past': '记得太晚，会后十二小时就不算了',
  'meeting-group': '这一类人已经不在单子上，请改填别的',
  'person-unknown': '没有这个编号，请用“哪一户”再记一次',
  'facts-closed': '已经抽签或写了纪要，情况改不了',
  'text-risky': '里面有不能发的话，请换个说法再记',
  'notes-full': '记得太多了，请直接写进纪要',
  'sheet-time': '手机的时间不对，请调准再记'
}
