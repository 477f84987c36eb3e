/** What the platform pushes reaches every context that listens for it; anything not from the platform is refused. */
import * as z from 'zod/mini'
import { audit } from './audit'
import type { ContextModule, PushMessage, Work } from './context-module'
import type { Ports } from './ports'
import { shortHash } from './secrets'

/** What every event message carries; the fields of its kind are read by who listens. */
const pushMessage = z.looseObject({ MsgType: z.literal('event'), Event: z.string().check(z.maxLength(60)) })

export interface Heard {
  heard: number
}

/**
 * @param isPush whether this invocation really is the platform's.
 * @returns how many contexts listened; or why it was refused. A fault is thrown, so that the platform may push again.
 */
export function createEars(modules: readonly ContextModule[], ports: Ports, isPush: (event: object) => boolean) {
  return async (event: unknown): Promise<Heard | { refused: string }> => {
    const parsed = z.safeParse(pushMessage, event)
    if (!parsed.success) return { refused: 'not a message of the platform' }
    const message: PushMessage = parsed.data
    if (!isPush(message)) return { refused: 'only the platform pushes' }
    const work: Work = { ...ports, at: ports.now() }
    const listeners = modules.flatMap(module => module.pushes?.[message.Event] ?? [])
    for (const listen of listeners) await listening(message, () => listen(work, message))
    return { heard: listeners.length }
  }
}

async function listening(message: PushMessage, run: () => Promise<void>): Promise<void> {
  const line = {
    operation: `push.${message.Event}`,
    personId: 'platform',
    requestId: shortHash(JSON.stringify(message), 12),
    startedAt: Date.now()
  }
  try {
    await run()
    audit({ ...line, outcome: 'ok' })
  } catch (fault) {
    audit({ ...line, outcome: { fault } })
    throw fault
  }
}
