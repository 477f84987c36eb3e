/** One history from its seed to its end, storm and peace. */
import { finalViolations } from './final'
import { History } from './history'
import { inSimulatedTime } from './simulated-time'
import type { Start } from './start'

/** What the clock may fail with while the database does: it comes again. */
const EXPECTED = /Busy|UnknownOutcome|could not expire: busy/

/** Runs one seed to its end; gives what was wrong, nothing when all is well. */
export async function runHistory(seed: number, start: Start) {
  const history = new History(seed, start)
  const { model, scheduler, faults } = history
  const logged = (line: string) => {
    if (!EXPECTED.test(line)) model.wrong(`fault of the clock: ${line}`)
  }
  await inSimulatedTime(scheduler, logged, async idle => {
    history.begin()
    await scheduler.untilDone(idle)
    if (!scheduler.endless) await finalViolations(history, idle)
  })
  if (scheduler.endless) model.wrong('it went on and on')
  return { violations: model.violations, calls: scheduler.step, faults }
}
