/** A line of the book from the clerk's draft with its voucher to the resident who follows it to everything it rests on. */
import { auditor, checker, clerk, resident, secretary } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import { photo, type Town } from '../roles/town'

const WHAT = '东门道闸换遥控器'
const SEALED_MS = 5 * 60_000

interface Page<T> {
  items: T[]
}

export function bookkeeping(town: () => Town): void {
  test('the clerk drafts a cost with its voucher; only the other person can post it', async () => {
    const { hand } = town()
    await hand.act(clerk, 'consent.set', { kind: 'media', given: true, version: 1 })
    const phone = await town().phoneOf(clerk)
    await phone.open('packages/revenue/book/index', { scope: compound })
    await phone.tap('记一笔')
    await phone.tap('成本')
    await phone.fill('多少元', '86.40')
    await phone.takeWheel('花在什么上')
    await phone.fill('写一句是什么钱', WHAT)
    await phone.takePhoto('加照片', photo)
    await phone.tap('存好，送去核对')
    await phone.see('等核对')
    expect(await phone.words()).not.toContain('对过了，入账')

    const { items } = await hand.act<Page<{ id: string; what: string }>>(checker, 'booking.list', {
      scope: compound,
      part: 'draft'
    })
    const id = items.find(({ what }) => what === WHAT)?.id ?? ''
    const other = await town().phoneOf(checker)
    await other.open('packages/revenue/check/index', { id })
    await other.see('86.40')
    await other.tap('对过了，入账')
    await other.tap('入账')
    await other.see('已入账')
  })

  test('a resident follows that line to its voucher, to who approved it, and to the seal', async () => {
    await town().hand.jump(SEALED_MS)
    const phone = await town().phoneOf(resident)
    await phone.open('pages/money/index')
    await phone.tap(WHAT)
    await phone.see('凭证 1 张')
    await phone.see('公账记账员')
    await phone.see('公账核对员')
    await phone.see('已封账 可核对')
    await phone.tap('怎么记的、封在哪里')
    await phone.see('封签短码')
  })

  test('the auditor follows a use of the money to the vote that allowed it, and an income to its contract', async () => {
    const phone = await town().phoneOf(auditor)
    await phone.open('packages/revenue/check/index', { id: await bookingOf(town(), { decision: true }) })
    await phone.tap('看账上的这一笔')
    await phone.tap('业主的表决')
    await phone.see('是否在北门空地划 20 个收费临停车位')
    await phone.open('packages/revenue/check/index', { id: await bookingOf(town(), { decision: false }) })
    await phone.tap('看账上的这一笔')
    await phone.tap('租给谁、多少钱、到哪天')
    await phone.see('收齐')
  })

  test('money that a contract promised and nobody booked becomes a matter by one tap', async () => {
    const phone = await town().phoneOf(secretary)
    await phone.open('packages/revenue/missing/index', { scope: compound })
    await phone.see('合同写明该收、账上还没有的')
    await phone.tap('交人去追')
    await phone.tap('交人去追')
    await phone.see('看追到哪了')
    await phone.tap('看追到哪了')
    await phone.see('事情经过')
  })
}

/** A line that rests on a decision, or one that settles a contract. */
async function bookingOf({ hand }: Town, { decision }: { decision: boolean }): Promise<string> {
  let after: string | undefined
  do {
    const input = { scope: compound, part: 'posted', ...(after ? { after } : {}) }
    const page = await hand.act<Page<{ id: string; kind: string; contractId?: string }> & { next?: string }>(
      clerk,
      'booking.list',
      input
    )
    const found = page.items.find(item => (decision ? item.kind === 'use' : item.contractId !== undefined))
    if (found) return found.id
    after = page.next
  } while (after)
  throw new Error('the town has no such line')
}
