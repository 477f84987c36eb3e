/** Joins the contexts' ears: notices to the one that sends them, events by name. */
import type { Deliver } from './context'
import type { ContextModule } from './context-module'

export function deliverTo(modules: readonly ContextModule[]): Deliver {
  const notify = modules.find(module => module.notify)?.notify
  const events = new Map(modules.flatMap(module => Object.entries(module.events ?? {})))
  const done = new Map(modules.flatMap(module => Object.entries(module.done ?? {})))
  return async (work, entry) => {
    if (entry.kind === 'notice') {
      return notify ? notify(work, entry, entry.unlessDone && done.get(entry.unlessDone.what)) : null
    }
    await events.get(entry.event)?.(work, entry)
    return null
  }
}
