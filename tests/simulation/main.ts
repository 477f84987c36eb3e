/** Runs histories by their seeds and prints what came of them as one line of JSON; `simulate.mjs` bundles and starts it. */
import { runHistory } from './run-history'
import { openBooks } from './start'

interface Wanted {
  from: number
  histories: number
  /** Processor time after which no further one is begun. */
  secondsMax: number
  /** Stop at the first history with something wrong in it. */
  stopAtFirst: boolean
}

const spent = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

async function main({ from, histories, secondsMax, stopAtFirst }: Wanted) {
  const start = await openBooks()
  const failed: { seed: number; violations: string[] }[] = []
  const faults: Record<string, number> = {}
  let calls = 0
  let ran = 0
  // Stacks of errors that are expected cost more than the calls they come from.
  Error.stackTraceLimit = 0
  const before = process.cpuUsage()
  for (let seed = from; seed < from + histories; seed++) {
    const outcome = await runHistory(seed, start)
    ran += 1
    calls += outcome.calls
    for (const [kind, times] of Object.entries(outcome.faults)) faults[kind] = (faults[kind] ?? 0) + times
    if (outcome.violations.length > 0) failed.push({ seed, violations: outcome.violations })
    if (failed.length > 0 && (stopAtFirst || failed.length >= 5)) break
    if (ran % 64 === 0 && spent(before) > secondsMax) break
  }
  return { ran, calls, seconds: spent(before), faults, failed }
}

const wanted = JSON.parse(process.argv[2] ?? '{}') as Wanted
main(wanted).then(
  report => process.stdout.write(`${JSON.stringify(report)}\n`),
  error => {
    console.error(error)
    process.exit(2)
  }
)
