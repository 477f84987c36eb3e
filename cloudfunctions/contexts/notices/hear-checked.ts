/** What a bulletin hears of the person who looked at its text: sent back, it comes down with the rule as its reason. */
import type { Work } from 'kernel/context-module'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { bulletins } from './documents'
import { takenDown } from './rules/bulletin'

export const hearChecked = (work: Work, entry: EventEntry): Promise<void> =>
  recordEvent(work, bulletins, entry, before => {
    if (entry.data.passed === true) return before
    const after = takenDown(before, entry.at, `不合规则：${entry.data.rule}`)
    return typeof after === 'string' ? before : after
  })
