/** Fifty people approve spending from one budget at the same moment: what is not there is not spent. */
import { carryOut, openBook, standings, strictBalances } from 'contexts/ledger'
import { checkBook } from 'contexts/ledger/check-book'
import { isRefusal } from 'kernel/refusal'
import { type CloudRoom, openCloudRoom, untilAnswered } from './cloud-room'

const SCOPE = '371502/xianfeng/fude/jinqilin'
const legs = (debit: string, credit: string, amount: number) => [
  { account: debit, side: 'debit' as const, amount },
  { account: credit, side: 'credit' as const, amount }
]

let room: CloudRoom
beforeAll(async () => {
  room = await openCloudRoom()
})
afterAll(() => room.cloud.close())

test('of fifty who spend 300 each from 5 000, sixteen can, and 200 are left', async () => {
  const book = await room.invoke(async desk => {
    const opened = await openBook(desk, 'revenue', SCOPE, ['bank'])
    if (isRefusal(opened)) throw new Error(opened.reason)
    const entry = { id: 'opening', book: opened, what: '期初', legs: legs('bank', 'carried', 5_000) }
    await carryOut(desk, [{ do: 'post', entry }])
    return opened
  })
  const approve = (n: number) => {
    const entry = { id: `spend${n}`, book, what: `支出 ${n}`, legs: legs('cost:repair', 'bank', 300) }
    return untilAnswered(() => room.invoke(desk => carryOut(desk, [{ do: 'post', entry }])))
  }
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => approve(n)))
  const refused = answers.filter(isRefusal)
  expect(refused.map(({ reason }) => reason)).toEqual(Array.from({ length: 34 }, () => 'not-enough'))
  const [bank] = await room.invoke(({ documents }) => strictBalances(documents, book, ['bank']))
  expect(bank).toEqual({ code: 'bank', standing: 200, available: 200 })
  const costs = await room.invoke(({ documents }) => standings(documents, book, ['cost:repair']))
  expect(costs).toEqual([{ code: 'cost:repair', standing: 4_800, available: 4_800 }])
  await room.cloud.hooks.clock.advance(10 * 60_000)
  const { wrong, entries } = await room.invoke(desk => checkBook(desk, book))
  expect([wrong, entries]).toEqual([[], 17])
})
