/** Anybody and their own data: take it along, have it put right, take a consent back, see who looked, and leave. */
import { readFileSync } from 'node:fs'
import { neighbour, staff } from '../../../local/demo/people'
import { community } from '../../../local/demo/town'
import type { Town } from './town'

const mine = 'packages/privacy/mine/index'
const MINUTES_MS = 60_000

interface Session {
  homes: { path: string }[]
}

export function anybody(town: () => Town): void {
  own(town)
  leaving(town)
}

function own(town: () => Town): void {
  const me = neighbour(230)

  test('takes everything along that is kept, in words that can be read', async () => {
    await town().raised(me, '单元门的闭门器太紧')
    const phone = await town().phoneOf(me)
    await phone.open('pages/me/index')
    await phone.tap('我的数据')
    await phone.see('留着您的这些')
    const file = await phone.keepFile('存一份给自己看的')
    expect(file.suggestedFilename()).toBe('我的数据.txt')
    expect(readFileSync(await file.path(), 'utf8')).toContain('单元门的闭门器太紧')
    await phone.see('存好了。')
  })

  test('says what is kept wrongly, and reads the answer', async () => {
    const { hand } = town()
    const phone = await town().phoneOf(me)
    await phone.open(mine)
    await phone.tap('改错')
    await phone.tap('面积')
    await phone.fill('应该是什么', '我家面积应该是 96.42。')
    await phone.tap('请社区改')
    await phone.see('等答复')
    const { items } = await hand.act<{ items: { id: string; text: string }[] }>(staff, 'correction.list', {
      scope: community
    })
    const correctionId = items.find(({ text }) => text.includes('96.42'))?.id ?? ''
    const text = '对过房产证，已经改成 96.42。'
    await hand.act(staff, 'correction.answer', { correctionId, corrected: true, text })
    await phone.again()
    await phone.see('社区答复：对过房产证，已经改成 96.42。')
  })

  test('takes the consent to photos back; the next photo asks anew', async () => {
    await town().hand.act(me, 'consent.set', { kind: 'media', given: true, version: 1 })
    const phone = await town().phoneOf(me)
    await phone.open(mine)
    await phone.tap('我同意过什么')
    await phone.tap('照片和录音')
    await phone.tap('收回')
    await phone.see('收回于')
    await phone.open('packages/matters/raise/index')
    await phone.tap('加照片')
    await phone.see('同意，可以留照片和录音')
  })

  test('sees who looked at the number of the home, and why', async () => {
    const { homes } = await town().hand.act<Session>(me, 'session.open', {})
    const purpose = '漏水停气等急事'
    await town().hand.act(staff, 'contact.reveal', { scope: homes[0]?.path, purpose })
    const phone = await town().phoneOf(me)
    await phone.open(mine)
    await phone.tap('谁看过我的信息')
    await phone.see('刘敏')
    await phone.see(`为了${purpose}`)
  })
}

function leaving(town: () => Town): void {
  test('deletes themself, keeps a number, and can prove by it that it was done', async () => {
    const { hand } = town()
    const leaver = neighbour(231)
    const phone = await town().phoneOf(leaver)
    await phone.open(mine)
    await phone.tap('注销')
    await phone.see('会删掉')
    await phone.fill('确定的话', '删除')
    await phone.tap('注销，删掉我的一切')
    await phone.see('正在注销')
    const number = /\d{4} \d{4} \d{4}/.exec(await phone.words())?.[0].replaceAll(' ', '') ?? ''
    for (let minute = 0; minute < 3; minute++) await hand.jump(MINUTES_MS)
    const other = await town().phoneOf(leaver)
    await other.open('packages/privacy/forget/index')
    await other.tap('以前注销过，查编号')
    await other.fill('注销编号', number)
    await other.tap('查')
    await other.see('删完')
    expect((await hand.act<Session>(leaver, 'session.open', {})).homes).toEqual([])
  })
}
