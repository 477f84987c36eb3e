/** Once a minute: what has fallen due. Only the platform's timer may wind it. */
import { contexts } from 'contexts/all'
import { caller } from 'kernel/cloud/caller'
import { cloudPorts } from 'kernel/cloud/ports'
import { type TickResult, tick } from 'kernel/tick'

/** Well within the function's minute; what is left is due in the next one. */
const BUDGET_MS = 40_000

const ports = cloudPorts()

export const main = async (): Promise<TickResult | { refused: string }> =>
  caller().source === 'timer' ? tick(contexts, ports, BUDGET_MS) : { refused: 'only the timer winds the clock' }
