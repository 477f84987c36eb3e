/** The staff of the community and its secretary: sort, merge, send back, answer; each only what is theirs. */
import { communitySecretary, neighbour, secondStaff, staff } from '../../../local/demo/people'
import type { Town } from './town'

const show = 'packages/matters/show/index'
const desk = 'packages/desk/index'

interface Shown {
  supports: number
  timeline: unknown[]
  acts: string[]
}

export function staffDesk(town: () => Town): void {
  sorting(town)
  words(town)
  answers(town)
}

function sorting(town: () => Town): void {
  test('refers a matter to where it belongs, with a door that the neighbour can ring', async () => {
    const title = '楼上夜里装修，孩子睡不着'
    const id = await town().raised(neighbour(220), title)
    const phone = await town().phoneOf(staff)
    await phone.open(desk)
    await phone.tap(title)
    await phone.tap('分清该谁办')
    await phone.fill('在职责清单里找', '噪声')
    await phone.tap('邻居装修、生活噪声')
    await phone.tap('转到该办的地方')
    await phone.fill('单位名称', '福德社区人民调解室')
    await phone.fill('电话（可以不写）', '0635-8200110')
    await phone.fill('为什么转、去的时候带什么', '先请调解员上门劝，带上录音。')
    await phone.tap('就这样分')
    await phone.see('转给该办的单位')
    const author = await town().phoneOf(neighbour(220))
    await author.open(show, { id })
    await author.see('该去：福德社区人民调解室')
    await author.see('打电话 0635-8200110')
  })

  test('merges two that are one: the voices go along, and who raised it is told', async () => {
    const { hand } = town()
    const [first, second] = ['南边小路的灯不亮', '南侧小路灯坏了，晚上黑']
    const into = await town().raised(neighbour(221), first)
    await hand.jump(60_000)
    const id = await town().raised(neighbour(222), second)
    const phone = await town().phoneOf(staff)
    await phone.open(show, { id })
    await phone.tap('跟别的事是一回事，并过去')
    await phone.see('说的像是同一件')
    await phone.tap(first)
    await phone.fill('为什么是一回事', '说的是同一盏灯')
    await phone.tap('并过去')
    await phone.tap('并过去')
    await phone.see('有 1 件并了进来')
    await hand.jump(180_000)
    const author = await town().phoneOf(neighbour(222))
    await author.open(show, { id })
    await author.tap(`并到：${first}`)
    await author.see('有 1 件并了进来')
    expect((await hand.act<Shown>(neighbour(222), 'matter.show', { matterId: into })).supports).toBe(1)
  })
}

function words(town: () => Town): void {
  test('sends a text back with the rule it breaks; the author rewrites it and it is let out', async () => {
    const title = '物业贴的账是骗子写的吗'
    const id = await town().raised(neighbour(223), title)
    const phone = await town().phoneOf(staff)
    await phone.open('packages/content/queue/index')
    await phone.see(title)
    await phone.tap('要改，退回去')
    await phone.tap('不骂人')
    await phone.tap('退回给作者')
    await phone.see('退回去了，作者会收到规则和怎么改')

    const author = await town().phoneOf(neighbour(223))
    await author.open(show, { id })
    await author.see('先不能公开：不骂人')
    await author.see('不写骂人的话')
    await author.tap('改一改')
    await author.fill('一句话说清楚', '三月的公共收益没有贴票据')
    await author.tap('改好了，再交')
    await author.see('等着分办')
  })
}

function answers(town: () => Town): void {
  test('an objection is answered by another than the one who sorted', async () => {
    const id = await town().ordered(neighbour(224), '地库的风机整夜响')
    const author = await town().phoneOf(neighbour(224))
    await author.open(show, { id })
    await author.tap('提异议')
    await author.fill('觉得哪里分得不对', '风机是消防的，合同里没有写归物业。')
    await author.tap('提异议')
    await author.tap('提异议')
    await author.see('对分派的异议')

    const same = await town().phoneOf(staff)
    await same.open(show, { id })
    await same.see('对分派的异议')
    expect(await same.words()).not.toContain('有人提异议，去答复')

    const other = await town().phoneOf(secondStaff)
    await other.open(show, { id })
    await other.tap('有人提异议，去答复')
    await other.tap('异议有理，重新分')
    await other.fill('答复的话', '看过合同，风机确实归消防维保。')
    await other.tap('就这样答复')
    await other.tap('就这样答复')
    await other.see('等着分办')
  })

  test('the community secretary answers who rated low, and neighbours see nothing of it', async () => {
    const { hand } = town()
    const [author, other] = [neighbour(225), neighbour(226)]
    const matterId = await town().finished(author, '东门的岗亭没有人')
    await hand.act(author, 'matter.evaluate', { matterId, process: 1, result: 2, attitude: 2, words: '' })
    const before = await hand.act<Shown>(other, 'matter.show', { matterId })

    const phone = await town().phoneOf(communitySecretary)
    await phone.open(show, { id: matterId })
    await phone.tap('有人评得低，去答复')
    await phone.tap('问清楚了，不用重办')
    await phone.fill('答复的话', '岗亭换了班次，夜里十点以后有人。')
    await phone.tap('就这样答复')
    await phone.tap('就这样答复')
    await phone.see('孙红')

    expect(await hand.act<Shown>(other, 'matter.show', { matterId })).toEqual(before)
    await hand.jump(60_000)
    const rater = await town().phoneOf(author)
    await rater.open('packages/notices/index')
    await rater.see('岗亭换了班次')
  })
}
