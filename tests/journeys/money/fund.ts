/** The community's fund: a receipt by the charity's letter, the match by its formula, and who may look at it. */
import { auditor, checker, clerk, resident } from '../../../local/demo/people'
import { community, compound } from '../../../local/demo/town'
import { photo, type Town } from '../roles/town'

const TITLE = '独居老人一键呼叫'

interface Projects {
  items: { id: string; title: string }[]
}

export function fund(town: () => Town): void {
  const projectId = async (): Promise<string> => {
    const { items } = await town().hand.act<Projects>(clerk, 'project.list', { scope: community })
    return items.find(({ title }) => title === TITLE)?.id ?? ''
  }

  test('the clerk books a letter of the charity, and it stands once another person has compared it', async () => {
    const { hand } = town()
    await hand.act(clerk, 'consent.set', { kind: 'media', given: true, version: 1 })
    const phone = await town().phoneOf(clerk)
    await phone.open('packages/fund/receive/index', {
      scope: community,
      projectId: await projectId(),
      source: 'gift'
    })
    await phone.fill('多少元', '318.60')
    await phone.fill('是什么钱', '五月最后一批捐款')
    await phone.fill('谁给的、谁确认的', '东昌府区慈善总会')
    await phone.fill('慈善总会确认函编号', '东慈函〔2026〕41 号')
    await phone.takePhoto('加照片', photo)
    await phone.tap('记下来，交给另一位核对')
    await phone.see('记的人不能自己核对')

    const { items } = await hand.act<{ items: { id: string }[] }>(checker, 'fund.lines', {
      scope: community,
      filter: 'waiting'
    })
    const other = await town().phoneOf(checker)
    await other.open('packages/fund/line/index', { id: items[0]?.id ?? '' })
    await other.tap('凭证对得上，通过')
    await other.tap('通过')
    await other.see('在账上')
  })

  test('a resident sees how the match was reckoned, whole fen and capped', async () => {
    const phone = await town().phoneOf(resident)
    await phone.open('packages/fund/project/index', { id: await projectId() })
    await phone.see('20,250.70 元 × 30% = 6,075.21 元')
    await phone.see('超过上限 6,000.00 元')
    expect(await phone.words()).not.toContain('排名第')
  })

  test('the auditor reads every book and changes none', async () => {
    const phone = await town().phoneOf(auditor)
    await phone.open('packages/ledger/book/index', { scope: compound, kind: 'revenue', name: '金麒麟小区' })
    await phone.see('逐笔核对过，没有不一致')
    await phone.see('把整本账拿到电脑上核对')
    await phone.open('packages/fund/home/index', { scope: community })
    await phone.see(TITLE)
    expect(await phone.words()).not.toContain('记一笔收入')
  })
}
