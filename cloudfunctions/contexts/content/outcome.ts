/** What the owner of a text or picture learns when people have decided about it. */
import type { EventEntry } from 'kernel/outbox'
import type { Check } from './documents'
import { ruleById } from './rules/labels'

/** @param id where it is sent once more; by default the same for the same decision. */
export function outcome(
  { _id, event, target, held, decisions }: Check,
  id = `${_id}:d${decisions.length}`
): EventEntry {
  const last = decisions[decisions.length - 1]
  const { pass = false, ruleId, advice = '', at = 0 } = last ?? {}
  const rule = ruleId ? ruleById(ruleId).title : ''
  const data = { passed: pass, ruleId: ruleId ?? '', rule, advice, held }
  return { id, kind: 'event', event, target, data, at }
}
