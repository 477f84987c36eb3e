/** Helping, from signing up to the line in the points book; and for who has no phone at hand. */
import { elder, neighbour, staff } from '../../../local/demo/people'
import { community, compound } from '../../../local/demo/town'
import type { Town } from '../roles/town'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const TITLE = '南广场捡落叶'

export function activity(town: () => Town): void {
  const helper = neighbour(220)
  let activityId = ''
  let startsAt = 0

  test('a neighbour finds it in the tab and signs up', async () => {
    const { hand } = town()
    const { items } = await hand.act<{ items: { id: string; name: string }[] }>(staff, 'team.list', {
      scope: community
    })
    const teamId = items.find(({ name }) => name === '周末寻事队')?.id ?? ''
    startsAt = hand.now() + DAY_MS
    const words = { kind: 'weekend', title: TITLE, about: '带上手套，扫到树坑里。', forWhom: '全小区', place: '南广场' }
    const input = { teamId, scope: compound, startsAt, lastsMinutes: 90, capacity: 6, ...words }
    activityId = (await hand.act<{ id: string }>(staff, 'activity.organise', input)).id
    const phone = await town().phoneOf(helper)
    await phone.open('pages/help/index')
    await phone.tap(TITLE)
    await phone.tap('我来帮忙')
    await phone.see('您报上了，到时见。')
  })

  test('at the place they check in by the six digits; who has no phone is checked in by the host', async () => {
    const { hand } = town()
    await hand.jump(startsAt - hand.now() + 60_000)
    const { digits } = await hand.act<{ digits: string }>(staff, 'activity.code', { activityId })
    const phone = await town().phoneOf(helper)
    await phone.open('packages/volunteering/activity/index', { id: activityId })
    await phone.tap('没法扫？填六位数字')
    await phone.fill('组织的人念的六位数字', digits)
    await phone.tap('用这六位数字签到')
    await phone.see('您签到了')

    const { code } = await hand.act<{ code: string }>(neighbour(221), 'session.open', {})
    const host = await town().phoneOf(staff)
    await host.open('packages/volunteering/confirm/index', { id: activityId })
    await host.tap('没带手机的，帮他签到')
    await host.fill('邻居的编号（10 位数字）', code)
    await host.tap('签到')
    await host.see('您帮签的')
  })

  test('the host confirms how long each helped; the points stand on the neighbour’s page, line by line', async () => {
    const { hand } = town()
    await hand.jump(2 * HOUR_MS)
    const host = await town().phoneOf(staff)
    await host.open('packages/volunteering/confirm/index', { id: activityId })
    await host.tap('确认 2 人')
    await host.see('确认过的')
    await hand.jump(90_000)
    const phone = await town().phoneOf(helper)
    await phone.open('packages/points/mine/index', { scope: compound })
    await phone.see('周末寻事 90 分钟')
    await phone.see('+15')
  })

  test('an elder sees three doors and what is on this week', async () => {
    const phone = await town().phoneOf(elder, true)
    await phone.open('pages/help/index')
    await phone.see('换东西')
    await phone.see('我的积分')
    await phone.tap('去帮忙')
    await phone.see('活动日历')
  })
}
