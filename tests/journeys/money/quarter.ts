/** A quarter's way to the board: closed, checked, agreed, published, photographed, each by the person whose step it is. */
import { checker, clerk, committeeMember, resident } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import { photo, type Town } from '../roles/town'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

interface Drafts {
  items: { id: string }[]
}

export function quarter(town: () => Town): void {
  let id = ''
  const at = async (openid: string) => {
    const phone = await town().phoneOf(openid)
    await phone.open('packages/revenue/publish/index', { id })
    return phone
  }

  test('the clerk closes the quarter once every draft is checked', async () => {
    const { hand } = town()
    await checkAll(town())
    await hand.jump(32 * DAY_MS)
    const { items } = await hand.act<{ items: { id: string; quarter: string }[] }>(clerk, 'disclosure.list', {
      scope: compound
    })
    id = items.find(item => item.quarter === '2026-2')?.id ?? ''
    const phone = await at(clerk)
    await phone.tap('结账')
    await phone.tap('结账')
    await phone.see('这一步不用您办')
  })

  test('another person checks it, and the committee agrees', async () => {
    for (let minute = 0; minute < 5; minute++) await town().hand.jump(MINUTE_MS)
    const phone = await at(checker)
    await phone.tap('核对过了')
    await phone.tap('核对过了')
    await phone.see('核对好了')
    const member = await at(committeeMember)
    await member.tap('同意公示')
    await member.tap('同意公示')
    await member.see('打印出来贴到公告栏，挂满三十天')
  })

  test('it is published with the code of the seal and hangs for thirty days from the photo of the board', async () => {
    const phone = await at(clerk)
    await phone.tap('公示')
    await phone.tap('公示')
    await phone.see('公告栏的照片')
    await phone.takePhoto('加照片', photo)
    await phone.tap('交上照片')
    await phone.see('公告栏挂到')
    const neighbour = await town().phoneOf(resident)
    await neighbour.open('packages/revenue/disclosure/index', { id })
    await neighbour.see('封签短码')
    await neighbour.see('收了什么')
  })
}

/** What the town's newest file left to the checker. */
async function checkAll({ hand }: Town): Promise<void> {
  const { items } = await hand.act<Drafts>(checker, 'booking.list', { scope: compound, part: 'draft' })
  for (const { id: bookingId } of items) {
    const { version: seen } = await hand.act<{ version: number }>(checker, 'booking.show', { bookingId })
    await hand.act(checker, 'booking.check', { bookingId, seen, pass: true })
  }
}
