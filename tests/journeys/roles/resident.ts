/** A resident: raises, joins what is there, keeps a name to themself, judges, shares, follows a recipe. */
import { statSync } from 'node:fs'
import { communitySecretary, neighbour, secretary, staff } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import { photo, type Town } from './town'

const raise = 'packages/matters/raise/index'
const show = 'packages/matters/show/index'

interface Shown {
  id: string
  scope: string
  supports: number
  media: { kind: string }[]
  timeline: { what: string }[]
}

interface Listed {
  items: { id: string; title: string; body?: string }[]
}

export function resident(town: () => Town): void {
  raising(town)
  afterwards(town)
  sharing(town)
}

function raising(town: () => Town): void {
  test('raises with a photo, after being asked once whether photos may be kept, and a place on the plan', async () => {
    const [me, title] = [neighbour(201), '楼前的台阶缺了一角']
    const phone = await town().phoneOf(me)
    await phone.open('pages/matters/index')
    await phone.tap('我有事说')
    await phone.fill('一句话说清楚', title)
    await phone.tap('加照片')
    await phone.tap('同意，可以留照片和录音')
    await phone.takePhoto('加照片', photo)
    await phone.tap('在小区图上点一点')
    await phone.tap('3幢')
    await phone.see('在哪儿：3幢')
    await phone.tap('交上去')
    await phone.see('等着分办')
    const id = await town().known(title)
    const shown = await town().hand.act<Shown>(staff, 'matter.show', { matterId: id })
    expect(shown.scope).toBe(`${compound}/g1/3`)
    expect(shown.media.map(({ kind }) => kind)).toEqual(['photo'])
  })

  test('is shown that somebody has raised it already, and joins that with one tap', async () => {
    const matterId = await town().known('有人遛狗不牵绳')
    const before = await town().hand.act<Shown>(staff, 'matter.show', { matterId })
    const phone = await town().phoneOf(neighbour(202))
    await phone.open(raise)
    await phone.fill('一句话说清楚', '遛狗的不拴绳，到处是狗屎')
    await phone.see('已经有人提过')
    await phone.see('有人遛狗不牵绳')
    await phone.tap('就是这事，附议')
    await phone.see('您附议过了')
    const after = await town().hand.act<Shown>(staff, 'matter.show', { matterId })
    expect(after.supports).toBe(before.supports + 1)
  })

  test('finds every word again after the phone has killed the app', async () => {
    const phone = await town().phoneOf(neighbour(203))
    await phone.open(raise)
    await phone.fill('一句话说清楚', '自行车棚的顶漏雨')
    await phone.fill('还想多说几句（可以不写）', '下雨的时候车座都是湿的。')
    await phone.tap('名字只给经办人看')
    await phone.again()
    expect(await phone.written('一句话说清楚')).toBe('自行车棚的顶漏雨')
    expect(await phone.written('还想多说几句（可以不写）')).toBe('下雨的时候车座都是湿的。')
    await phone.see('邻居只看到“一位居民”')
    await phone.open('packages/matters/mine/index')
    await phone.see('有一件还没交')
    await phone.tap('接着写')
    expect(await phone.written('一句话说清楚')).toBe('自行车棚的顶漏雨')
  })

  test('raises something sensitive: neighbours see no building, and whoever asks for the name leaves a line', async () => {
    const [me, title] = [neighbour(204), '家里老人总被人上门推销']
    const phone = await town().phoneOf(me)
    await phone.open(raise)
    await phone.fill('一句话说清楚', title)
    await phone.tap('名字只给经办人看')
    await phone.tap('交上去')
    await phone.see('不公开是谁提的')

    const id = await town().known(title)
    const other = await town().phoneOf(neighbour(205))
    await other.open(show, { id })
    await other.see('一位居民 提出')
    const { homes } = await town().hand.act<{ homes: { label: string }[] }>(me, 'session.open', {})
    expect(await other.words()).not.toContain(homes[0]?.label.replace(/\d+单元.*/, ''))

    const desk = await town().phoneOf(staff)
    await desk.open(show, { id })
    await desk.tap('要联系提的人')
    await desk.tap('问清楚是什么情况')
    await desk.tap('看是谁、怎么联系')
    await desk.see(homes[0]?.label ?? '')

    await phone.open('packages/community/access/index')
    await phone.see('为了问清楚是什么情况')
  })
}

function afterwards(town: () => Town): void {
  test('rates a result low, and the community secretary has to answer', async () => {
    const [me, title] = [neighbour(206), '南门的探头照不到车']
    const id = await town().finished(me, title)
    const phone = await town().phoneOf(me)
    await phone.open('packages/matters/mine/index')
    await phone.see('等您看一看')
    await phone.tap(title)
    await phone.tap('评一评办得怎么样')
    for (const part of ['过程', '结果', '态度']) await phone.answer(part, '很差')
    await phone.tap('评好了')
    await phone.see('您已经评过了，谢谢。')
    const { items } = await town().hand.act<Listed>(communitySecretary, 'matter.list', {
      scope: compound,
      filter: 'due'
    })
    expect(items.map(item => item.id)).toContain(id)
    const view = await town().hand.act<{ acts: string[] }>(communitySecretary, 'matter.show', { matterId: id })
    expect(view.acts).toContain('supervise')
  })

  test('is asked again thirty days after the result, and answers in two taps', async () => {
    const matterId = await town().known('东边围墙倒了')
    const phone = await town().phoneOf(neighbour(3))
    await phone.open('packages/notices/index')
    await phone.tap('东边围墙倒了')
    await phone.tap('一个月了，再评一次')
    await phone.tap('还好')
    await phone.tap('评好了')
    await phone.see('事情经过')
    const { acts } = await town().hand.act<{ acts: string[] }>(neighbour(3), 'matter.show', { matterId })
    expect(acts).not.toContain('evaluateLater')
  })
}

function sharing(town: () => Town): void {
  test('shows others how a matter went, as a picture to send on', async () => {
    const id = await town().known('东边围墙倒了')
    const phone = await town().phoneOf(neighbour(207))
    await phone.open(show, { id })
    await phone.tap('看看怎么办成的，告诉别人')
    await phone.see('这一页谁都能看，里面没有人名和门牌号。')
    await phone.tap('做成图片，发到群里')
    const file = await phone.keepFile('存成图片，发到群里')
    expect(file.suggestedFilename()).toBe('东边围墙倒了.jpg')
    expect(statSync(await file.path()).size).toBeGreaterThan(20_000)
  })

  test('finds how others did it, and starts the same at home', async () => {
    const title = '北门也想装几个充电口'
    const phone = await town().phoneOf(neighbour(208))
    await phone.open('pages/matters/index')
    await phone.tap('办成的事')
    await phone.tap('看看别处是怎么办成的')
    await phone.fill('想办什么事', '充电桩')
    await phone.tap('找一找')
    await phone.tap('小区充电桩太少，有人飞线充电')
    await phone.see('一步一步怎么办的')
    await phone.tap('我们这儿也照着办')
    await phone.see('照着别处的办法')
    await phone.fill('一句话说清楚', title)
    await phone.tap('交上去')
    await phone.see('照着“小区充电桩太少，有人飞线充电”办')
    const id = await town().known(title)
    const view = await town().hand.act<{ like?: { title: string } }>(secretary, 'matter.show', { matterId: id })
    expect(view.like?.title).toBe('小区充电桩太少，有人飞线充电')
  })
}
