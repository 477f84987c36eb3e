/** Whatever is asked of a book, in whatever order: every invariant holds after it, and a refusal changes nothing (L9). */
import { bookId, carryOut, openBook, reverse, standings } from 'contexts/ledger'
import { checkBook } from 'contexts/ledger/check-book'
import { balances, entries, folds, holds, seals } from 'contexts/ledger/documents'
import { sealBook } from 'contexts/ledger/seal'
import * as fc from 'fast-check'
import { isRefusal } from 'kernel/refusal'
import { MINUTE_MS, MONDAY, openRoom, SCOPE } from './room'

const book = bookId('fund', SCOPE)
const bounded = ['cash', 'general', 'project:road']
const folded = ['source:neighbours', 'spent:repair', 'carried']

const account = fc.constantFrom(...bounded, ...folded)
const small = fc.integer({ min: 1, max: 40 })
const id = fc.integer({ min: 0, max: 9 })
const step = fc.oneof(
  fc.record({ do: fc.constant('post' as const), id, to: account, from: account, amount: small }),
  fc.record({ do: fc.constant('hold' as const), id, on: fc.constantFrom(...bounded), amount: small }),
  fc.record({ do: fc.constant('settle' as const), id, as: id, on: fc.constantFrom(...bounded), amount: small }),
  fc.record({ do: fc.constant('release' as const), id }),
  fc.record({ do: fc.constant('reverse' as const), id }),
  fc.record({ do: fc.constant('seal' as const) })
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function run(steps: Step[]): Promise<void> {
  const room = await openRoom()
  const everything = async () =>
    JSON.stringify(await Promise.all([entries, balances, holds, folds, seals].map(({ name }) => room.stored(name))))
  await openBook(room.at(MONDAY), 'fund', SCOPE, bounded)
  let at = MONDAY
  const entry = (n: number, to: string, from: string, amount: number) => ({
    id: `e_${n}00000`,
    book,
    what: '互助金',
    legs: [
      { account: to, side: 'debit' as const, amount },
      { account: from, side: 'credit' as const, amount }
    ]
  })
  const carry = (one: Step) => {
    const desk = room.at(at)
    const holdId = 'id' in one ? `h_${one.id}00000` : ''
    switch (one.do) {
      case 'post':
        return one.to === one.from
          ? null
          : carryOut(desk, [{ do: 'post', entry: entry(one.id, one.to, one.from, one.amount) }])
      case 'hold':
        return carryOut(desk, [
          {
            do: 'hold',
            hold: { id: holdId, book, account: one.on, amount: one.amount, what: '留着', expiresAt: at + 9e9 }
          }
        ])
      case 'settle':
        return carryOut(desk, [{ do: 'settle', holdId, entry: entry(one.as, 'spent:repair', one.on, one.amount) }])
      case 'release':
        return carryOut(desk, [{ do: 'release', holdId }])
      case 'reverse':
        return reverse(desk, `e_${one.id}00000`, { reason: '记错了', approvals: [] })
      case 'seal':
        return sealBook(desk, book)
    }
  }
  for (const one of steps) {
    at += MINUTE_MS
    const known = await everything()
    const answer = await Promise.resolve(carry(one)).catch((error: Error) => {
      // Settling another account than the one held is a fault of ours, thrown before anything is written.
      if (!error.message.startsWith('L10')) throw error
      return null
    })
    if (isRefusal(answer) || answer === null) expect(await everything()).toBe(known)
  }
  const before = await standings(room.documents, book)
  expect((await checkBook(room.at(at + 20 * MINUTE_MS), book)).wrong).toEqual([])
  expect(await standings(room.documents, book)).toEqual(before)
  await room.close()
}

test('histories of up to forty acts keep L1 to L10', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), run), { numRuns: 150, seed: 40 })
}, 120_000)
