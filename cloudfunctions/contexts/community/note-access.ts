/** The line that staff leave when they look at somebody's personal data: no line, nothing shown. */
import { type Context, newId } from 'kernel/context'
import { DuplicateKey } from 'kernel/documents'
import { sortKey } from 'kernel/list'
import { type Refusal, refuse } from 'kernel/refusal'
import { untilSettled } from 'kernel/retry'
import { type AccessLine, accessLines } from './documents'
import { displayName } from './rules/display-name'

interface Look {
  /** Whose data: the path of a home (its people see the line) or the id of a person. */
  of: string
  /** The place for which the one who looks acts. */
  scope: string
  /** What was looked at, in words: 1幢1单元101 的电话. */
  label: string
  purpose: string
}

/** One round trip. The same request leaves one line; look at the data only when this answers null. */
export async function noteAccess(context: Context, { of, scope, label, purpose }: Look): Promise<Refusal | null> {
  const id = newId(context, 'l')
  const who = displayName(context.actor, scope, context.at)
  const line: AccessLine = { _id: id, of, label, key: sortKey(context.at, id), at: context.at, who, purpose }
  const written = await untilSettled(async () => {
    try {
      await context.documents.add(accessLines.name, [line])
      return line
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      return (await context.documents.get<AccessLine>(accessLines.name, id)) ?? 'again'
    }
  })
  if (!written) return refuse('busy')
  return written.of === of && written.purpose === purpose ? null : refuse('request-reused')
}
