/** An elder with large letters: three taps, the own voice, the bulletin read aloud, the vote. */
import { chief, elder as person, staff } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { RolePhone } from './role-phone'
import type { Town } from './town'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export function elder(town: () => Town): void {
  const phoneOf = (): Promise<RolePhone> => town().phoneOf(person, true)

  test('raises in three taps what is raised most often', async () => {
    const phone = await phoneOf()
    await phone.open('pages/matters/index')
    await phone.see('我有事说')
    await phone.tap('我有事说')
    await phone.tap('灯不亮')
    await phone.tap('对，交上去')
    await phone.see('等着分办')
    expect(phone.taps()).toBe(3)
    await phone.see('楼道灯不亮了')
  })

  test('says it, listens to it, and leaves the writing to the building chief', async () => {
    await town().hand.act(person, 'consent.set', { kind: 'media', given: true, version: 1 })
    const phone = await phoneOf()
    await phone.open('packages/matters/raise/index')
    await phone.tap('点一下，开始说')
    await phone.see('说完了，点一下（1 秒）')
    await phone.tap('说完了，点一下')
    await phone.tap('就用这段')
    await phone.tap('让楼长帮我说')
    await phone.see('等人帮着写出来')
    const { items } = await town().hand.act<{ items: { state: string; holder: { label: string } }[] }>(
      chief,
      'matter.list',
      { scope: `${compound}/g1/1`, filter: 'due' }
    )
    expect(items.map(({ state }) => state)).toContain('untold')
  })

  test('opens the bulletin from the notice, where a button reads it aloud', async () => {
    const phone = await phoneOf()
    await phone.open('packages/notices/index')
    await phone.tap('夏天防火提醒')
    await phone.see('电动车不进楼道')
    await phone.see('念给我听')
  })

  test('votes in four taps', async () => {
    const now = town().hand.now()
    const question = '中秋节在南广场放一场电影，好不好'
    const options = ['好', '不用了']
    const opensAt = now + 60_000
    const asked = { scope: compound, regime: 'CONSULT', question, details: '', options }
    await town().hand.act(staff, 'decision.propose', { ...asked, opensAt, closesAt: opensAt + 3 * DAY_MS })
    await town().hand.jump(2 * 60_000)
    const phone = await phoneOf()
    await phone.open('pages/matters/index')
    await phone.tap('投票')
    await phone.tap(question)
    await phone.tap('好')
    await phone.tap('投出这一票')
    await phone.see('您投了：好')
    expect(phone.taps()).toBe(4)
  })
}
