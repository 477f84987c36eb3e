/** What owners do with the accounts: object and be answered, sign for an audit, reckon a month over on their own phone. */
import { clerk, elder, neighbour } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { Town } from '../roles/town'

const ASKED = '活动室的电费怎么比上个月多'

interface Listed {
  items: { id: string; text?: string }[]
}

export function asking(town: () => Town): void {
  test('an owner asks about the accounts, the clerk answers within its three days, the owner takes it', async () => {
    const { hand } = town()
    const person = neighbour(215)
    const phone = await town().phoneOf(person)
    await phone.open('packages/revenue/objections/index', { scope: compound })
    await phone.tap('我要问')
    await phone.fill('哪里看不懂、对不上', ASKED)
    await phone.tap('问')
    await phone.see(ASKED)

    const { items } = await hand.act<Listed>(clerk, 'objection.list', { scope: compound, waiting: true })
    const id = items.find(({ text }) => text === ASKED)?.id ?? ''
    const other = await town().phoneOf(clerk)
    await other.open('packages/revenue/objection/index', { id })
    await other.tap('答复')
    await other.fill('怎么回事，接下来怎么办', '五月办了两场婚宴，多用了 61 度电，抄表的照片在凭证里。')
    await other.tap('答复')
    await other.see('多用了 61 度电')

    await phone.open('packages/revenue/objection/index', { id })
    await phone.tap('说清楚了')
    await phone.see('问的人认可了')
  })

  test('an owner signs the petition for an audit, once for the home, and sees how far it is', async () => {
    const { items } = await town().hand.act<Listed>(clerk, 'petition.list', { scope: compound })
    const phone = await town().phoneOf(neighbour(216))
    await phone.open('packages/revenue/petition/index', { scope: compound, id: items[0]?.id ?? '' })
    await phone.tap('我也要求审计')
    await phone.tap('签名')
    await phone.see('签过了')
    expect(await phone.words()).not.toContain('我也要求审计')
  })

  test('a phone reckons the month over and shows the code of the seal, to compare with the board', async () => {
    const phone = await town().phoneOf(neighbour(217))
    await phone.open('pages/money/index')
    await phone.tap('自己核对一遍')
    await phone.tap('核对 2026 年 6 月')
    await phone.see('核对通过')
    await phone.see('封签短码')
  })

  test('an elder sees one picture and three doors, and what a door opens', async () => {
    const phone = await town().phoneOf(elder, true)
    await phone.open('pages/money/index')
    await phone.see('我要问账')
    await phone.tap('看公示')
    await phone.see('念给我听')
  })
}
