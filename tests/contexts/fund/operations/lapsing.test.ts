/** An approved spending whose time runs out beside the clerk who pays it: paid or free again, never both and never half. */
import type { FundLine } from 'contexts/fund/documents'
import type { Entry, Hold } from 'contexts/ledger/documents'
import { fundPay } from 'types/fund'
import { projectShow } from 'types/projects'
import { tenant } from '../../../../local/demo/people'
import { stranger } from '../../../operations/example'
import * as walk from '../../../operations/examples/fund-walk'
import { fundClerk } from '../../../operations/examples/fund-walk'
import type { Made } from '../../../operations/examples/walk'
import { openWorld, type World } from '../../../world'

const MINUTE = 60_000
let world: World
let made: Made
beforeAll(async () => {
  world = await openWorld(async opened => {
    await opened.hand.act(stranger, 'session.open', {})
    made = await walk.approved(opened)
    const line = await lineOf(opened)
    await opened.pass((line.heldUntil ?? 0) - opened.hand.now() - MINUTE)
    made = { ...made, invoice: await walk.photo(opened, fundClerk, 'paid-late') }
  })
})
beforeEach(() => world.again())
afterAll(() => world.close())

async function lineOf(from: World): Promise<FundLine> {
  const line = (await from.stored<FundLine>('fund_lines')).find(({ _id }) => _id === made.lineId)
  if (!line) throw new Error('no such line')
  return line
}

const pay = (token?: string) =>
  world.send(
    fundClerk,
    fundPay,
    { lineId: made.lineId ?? '', paidFen: 58_000, day: '2026-06-01', vouchers: [made.invoice ?? ''] },
    { requestId: 'the-payment', ...(token ? { token } : {}) }
  )

/** The calls that see or change the line and its money; between the others nothing can differ. */
const steps = (calls: readonly { step: number; target: string }[]) =>
  calls.filter(({ target }) => ['', 'fund_lines', 'holds', 'balances'].includes(target)).map(({ step }) => step)

const timeIsUp = async () => {
  await world.cloud.hooks.clock.advance(2 * MINUTE)
  await world.tick()
}

/** What the line says, whether the book has its entry, what became of the money set aside, what of it is still set aside. */
async function outcome() {
  await world.pass(2 * MINUTE)
  const { state } = await lineOf(world)
  const posted = (await world.stored<Entry>('entries')).some(({ _id }) => _id === `e:${made.lineId}`)
  const hold = (await world.stored<Hold>('holds')).find(({ _id }) => _id === `h:${made.lineId}`)
  const { numbers } = await world.ask(tenant, projectShow, { projectId: made.projectId ?? '' })
  return { state, posted, settled: hold?.state === 'settled', heldFen: numbers.heldFen, leftFen: numbers.leftFen }
}

const paid = { state: 'posted', posted: true, settled: true, heldFen: 0, leftFen: 59_000 }
const lapsed = { state: 'lapsed', posted: false, settled: false, heldFen: 0, leftFen: 117_000 }

test('the clock comes by before any call of a payment: the answer says what really happened', async () => {
  const { calls, answer: inTime } = await pay()
  expect(inTime.ok).toBe(true)
  for (const step of steps(calls)) {
    await world.again()
    const token = `pays-${step}`
    world.cloud.hooks.inject({ kind: 'meanwhile', invocation: token, step, run: timeIsUp })
    const { answer } = await pay(token)
    world.cloud.hooks.clearFaults()
    expect([step, await outcome()]).toEqual([step, answer.ok ? paid : lapsed])
  }
})

test('a payment comes between any two calls of the clock that lets it lapse', async () => {
  const clock = async (token: string) => {
    await world.cloud.hooks.clock.advance(2 * MINUTE)
    await world.cloud.invoke('clock', {}, { trigger: 'minute', token })
  }
  await clock('counts')
  const tried = steps(world.cloud.hooks.calls('counts'))
  let won = 0
  for (const step of tried) {
    await world.again()
    let answered: Awaited<ReturnType<typeof pay>> | undefined
    const run = async () => {
      answered = await pay()
    }
    world.cloud.hooks.inject({ kind: 'meanwhile', invocation: `lapses-${step}`, step, run })
    await clock(`lapses-${step}`)
    world.cloud.hooks.clearFaults()
    if (answered?.answer.ok) won++
    expect([step, await outcome()]).toEqual([step, answered?.answer.ok ? paid : lapsed])
  }
  expect([won > 0, won < tried.length]).toEqual([true, true])
})
