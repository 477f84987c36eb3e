/** Sealing, once a minute: every book that has entries which are old enough gets its next block. */
import { dueBy } from 'kernel/clock-face'
import type { Sweep } from 'kernel/context-module'
import { entries } from './documents'
import { sealBook } from './seal'

/** A book that cannot be sealed does not keep the others from it; the fault is told when all had their turn. */
export const sealing: Sweep = {
  collection: entries,
  async sweep({ documents, at }) {
    const due = await documents.group(entries.name, dueBy(at), 'book')
    let sealed = 0
    const faults: unknown[] = []
    for (const { key } of due) {
      try {
        sealed += await sealBook({ documents, at }, String(key))
      } catch (fault) {
        faults.push(fault)
      }
    }
    if (faults.length > 0) throw faults[0]
    return sealed
  }
}
