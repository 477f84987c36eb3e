/** The duty list answers for the thirty real matters: each has an entry with the right party and way. */
import { china } from 'config/duty-lists/cn'
import { liaocheng } from 'config/duty-lists/liaocheng'
import { suggested } from 'contexts/matters/rules/duty-match'
import { dutiesAt } from 'kernel/duties'
import { parties } from 'types/matters'
import { dutyList } from 'types/sorting'
import * as z from 'zod/mini'
import { picked, rows, ways } from './fixtures/thirty'

test('the file holds thirty matters and each has been looked at', () => {
  expect(rows.map(row => row.id)).toEqual(Object.keys(picked))
})

test.each(rows)('$id $text: $party', ({ id, party, route }) => {
  const duty = liaocheng.find(one => one.id === picked[id])
  expect(duty).toMatchObject({ party, route: ways[route] })
})

test.each(rows)('for $id the right entry is among the three suggested', ({ id, text }) => {
  expect(suggested(liaocheng, text)).toContain(picked[id])
})

test('for at least 27 of the thirty the right entry is the first', () => {
  expect(rows.filter(({ id, text }) => suggested(liaocheng, text)[0] === picked[id]).length).toBeGreaterThanOrEqual(27)
})

/** As other neighbours would say it. */
const otherwise: readonly (readonly [string, string])[] = [
  ['下雨天进门那一截没遮没挡，能不能搭个棚', 'canopy'],
  ['轮椅上不去台阶，想要个无障碍坡道', 'canopy'],
  ['想给电瓶车找个正规的地方充电', 'charging'],
  ['北边的院墙裂了大口子，看着要倒', 'wall'],
  ['晚上九点以后一个车位都找不到', 'parking'],
  ['我们这栋七层，爬楼爬不动了，能装电梯吗', 'lift'],
  ['邻居家的大狗不拴绳，孩子吓得不敢出门', 'pets'],
  ['花坛里的树死了好几棵', 'greenery'],
  ['单元门禁坏了，谁都能进来', 'monitoring'],
  ['一楼马桶往上返水，臭得不行', 'drain'],
  ['楼下垃圾堆成山，苍蝇到处飞', 'rubbish'],
  ['小孩的滑梯裂了，有个大豁口', 'fitness'],
  ['楼道里的灯一闪一闪，快灭了', 'corridor-light'],
  ['电梯又把人关在里面了', 'lift-repair'],
  ['下大雨顶楼漏水，墙皮都掉了', 'roof-leak'],
  ['有人从楼上往下扔烟头', 'falling-objects'],
  ['消防车的道让私家车堵死了', 'fire-lane'],
  ['家里只有十五度，供热公司不管', 'heating'],
  ['水龙头出来的水是黄的，水压也小', 'water'],
  ['厨房里总闻到煤气味', 'gas'],
  ['对门天天半夜放音响，没法睡', 'neighbour-noise'],
  ['老板拖着三个月工资不给', 'labour-dispute'],
  ['业委会早就到期了，没人管事', 'committee-election'],
  ['电梯广告的钱从来没见公布', 'lift-adverts']
]

test('the same troubles in other words find their entry among three, nine times in ten', () => {
  const missed = otherwise.filter(([text, id]) => !suggested(liaocheng, text).includes(id))
  expect(missed.length).toBeLessThanOrEqual(otherwise.length / 10)
})

test('what the list does not speak of suggests nothing', () => {
  expect(suggested(liaocheng, '啊')).toEqual([])
  expect(suggested(liaocheng, '')).toEqual([])
})

describe.each([
  ['the country', china],
  ['Liaocheng', liaocheng]
])('the list of %s', (_, list) => {
  test('names something for every party that can have a duty', () => {
    expect(new Set(list.map(({ party }) => party))).toEqual(new Set(parties))
  })

  test('says on what each entry rests, and where to go with what is done elsewhere', () => {
    const items = list.map(({ words: _words, ...duty }) => duty)
    expect(z.safeParse(dutyList.output, { items }).success).toBe(true)
    expect(new Set(list.map(duty => duty.id)).size).toBe(list.length)
    for (const { id, title, basis, route, nextDoor } of list) {
      expect(id).toMatch(/^[0-9a-z-]{2,40}$/)
      expect(title.length).toBeGreaterThan(3)
      expect(basis).toMatch(/[法典]》|条例》|合同|职责清单|规约|程序/)
      expect(nextDoor === undefined).toBe(route === 'deliberation' || route === 'order')
    }
  })
})

test('a city with a list of its own has that, every other the country’s', () => {
  expect(dutiesAt('371502/xianfeng/fude/jinqilin')).toBe(liaocheng)
  expect(dutiesAt('370303/somewhere')).toBe(china)
  expect(china.every(({ basis }) => !basis.includes('聊城'))).toBe(true)
})
