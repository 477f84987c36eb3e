/** Those who go from door to door: the proxy helper, the building chief, the grid worker. */
import { chief, elder, gridWorker, helper, staff } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import { mp3 } from '../../contexts/content/pictures'
import type { Town } from './town'

const building = `${compound}/g1/1`
const show = 'packages/matters/show/index'
const DAY_MS = 86_400_000
const newcomer = 'oRolesNewcomer000000000001'

type Made = { id: string }

export function helpers(town: () => Town): void {
  proxy(town)
  buildingChief(town)
  doors(town)
}

function proxy(town: () => Town): void {
  test('raises for a neighbour without a phone; only another person may record that they meant it', async () => {
    const title = '厨房的窗户关不上，冬天冷'
    const phone = await town().phoneOf(helper)
    await phone.open('packages/matters/raise/index')
    await phone.fill('一句话说清楚', title)
    await phone.tap('替别人说')
    await phone.tap('替没手机的')
    await phone.takeWheel('几号楼')
    await phone.fill('几单元', '1')
    await phone.fill('门牌', '202')
    await phone.tap('交上去')
    await phone.see('代提，等本人确认')
    expect(await phone.words()).not.toContain('问过本人了，记下来')

    const id = await town().known(title)
    const other = await town().phoneOf(chief)
    await other.open(show, { id })
    await other.tap('问过本人了，记下来')
    await other.tap('上门问的')
    await other.tap('说得对')
    await other.see('代提，本人确认过')
  })
}

function buildingChief(town: () => Town): void {
  test('the building chief finds a recording at the desk and puts it into words; who spoke is asked', async () => {
    const { hand } = town()
    const { uploadFolder } = await hand.act<{ uploadFolder: string }>(elder, 'session.open', {})
    const fileId = await hand.upload(elder, `${uploadFolder}/said-at-the-door.mp3`, mp3)
    const { id: media } = await hand.act<Made>(elder, 'media.add', {
      scope: building,
      fileId,
      kind: 'voice',
      seconds: 9
    })
    const { id } = await hand.act<Made>(elder, 'matter.say', { scope: building, media })

    const phone = await town().phoneOf(chief)
    await phone.open('packages/desk/index')
    await phone.see('一段录音，等着写成文字')
    await phone.open(show, { id })
    await phone.tap('听录音，写成文字')
    await phone.see('先听一遍')
    await phone.fill('一句话说清楚', '门口的声控灯不响应')
    await phone.tap('写好了')
    await phone.see('代提，等本人确认')

    const spoke = await town().phoneOf(elder, true)
    await spoke.open(show, { id })
    await spoke.tap('看看说得对不对')
    await spoke.tap('说得对')
    await spoke.see('本人确认过')
  })

  test('the building chief rings a home that a meeting’s notice did not reach', async () => {
    const { hand } = town()
    const title = '楼道里的灯怎么换'
    const startsAt = hand.now() + 5 * DAY_MS
    const call = { scope: compound, form: '有事来聊议事会', title, place: '1 幢楼前', startsAt, topics: ['换哪一种'] }
    await hand.act(staff, 'meeting.call', call)
    await hand.jump(DAY_MS + 60_000)
    await hand.jump(60_000)
    const phone = await town().phoneOf(chief)
    await phone.open('packages/desk/index')
    await phone.tap('电话名单')
    await phone.see('照着说就行')
    await phone.see(title)
    await phone.tap('说到了')
    await phone.see('户说到了')
  })
}

function doors(town: () => Town): void {
  test('the grid worker opens the code on a door, and joins a person who stands there to their home', async () => {
    const { hand } = town()
    const { items } = await hand.act<{ items: { code: string; kind: string; label: string }[] }>(staff, 'code.list', {
      scope: compound
    })
    const code = items.find(({ kind, label }) => kind === 'building' && label === '1幢')?.code ?? ''
    const { code: number } = await hand.act<{ code: string }>(newcomer, 'session.open', {})

    const phone = await town().phoneOf(gridWorker)
    await phone.open('packages/codes/open/index', { code })
    await phone.see('1幢')
    await phone.see('办事电话')
    await phone.open('packages/desk/index')
    await phone.tap('住户册')
    await phone.tap('1幢')
    await phone.tap('1单元')
    await phone.tap('1幢1单元202')
    await phone.tap('人在面前，当面登记')
    await phone.fill('他的编号', number)
    await phone.tap('家人')
    await phone.tap('登记到1幢1单元202')
    await phone.see('登记好了，1 人')

    const { homes } = await hand.act<{ homes: { label: string; relation: string }[] }>(newcomer, 'session.open', {})
    expect(homes).toMatchObject([{ label: '1幢1单元202', relation: 'family' }])
  })
}
