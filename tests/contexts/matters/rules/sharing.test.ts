/** 民享: what leaves the compound says how it was done and leads to nobody. */
import { isShared, journeyOf } from 'contexts/matters/rules/journey'
import { closed } from 'contexts/matters/rules/judging'
import type { MatterFacts } from 'contexts/matters/rules/matter'
import { isRecipe, recipeOf, wordsOf } from 'contexts/matters/rules/recipe'
import { buildingOf, roleOf, withoutPeople } from 'contexts/matters/rules/without-people'
import { matterStates } from 'types/matters'
import { journeyShow, recipeShow } from 'types/sharing'
import * as z from 'zod/mini'
import { AT, DAY, inState } from './sample'

const result = {
  text: '张师傅换了3号楼2单元301室门口的灯，电话13812345678。',
  gains: '老李家和全楼',
  at: AT + 9 * DAY,
  costFen: 26_000
}
const judge = { until: AT + 16 * DAY, laterAt: AT + 39 * DAY, laterUntil: AT + 46 * DAY }
const end = { count: 6, processTenths: 45, resultTenths: 48, attitudeTenths: 50, overallTenths: 48 }

const solved: MatterFacts = {
  ...closed(
    inState('judging', {
      place: '3号楼2单元301',
      title: '3号楼2单元301门口的灯坏了，王大爷摔了一跤',
      author: '3号楼居民',
      result,
      judge,
      plannedAt: AT + DAY,
      plan: {
        people: '刘师傅带两个人',
        money: '公共收益',
        policy: '合同第三条',
        services: '供电公司',
        doneBy: AT + 9 * DAY
      },
      talked: { at: AT + DAY, meetings: 2, agreements: 3 },
      voted: { at: AT + 2 * DAY, passed: true, figures: '48 户中 40 户参加，同意 38 户，不同意 2 户' },
      timeline: [
        { at: AT, who: '3号楼居民', what: '提出' },
        { at: AT + DAY, who: '社区工作人员 刘敏', what: '公布办理方案' },
        { at: AT + 2 * DAY, who: '平台', what: '已过期限：还没有公布结果' },
        { at: AT + 3 * DAY, who: '红邻书记 赵建国', what: '办理进展', why: '王大爷家门口先接了临时灯' },
        { at: AT + 9 * DAY, who: '社区工作人员 刘敏', what: '办完了，公布结果', why: result.text }
      ]
    }),
    end,
    AT + 16 * DAY
  )
}
const personal = /301|刘敏|赵建国|王大爷|张师傅|刘师傅|老李|138|p_author/

describe('words without people and homes', () => {
  test.each([
    ['张阿姨家漏水', '有关的人家漏水'],
    ['打13812345678找他', '打（号码略）找他'],
    ['鲁P12345停在门口', '（车牌略）停在门口'],
    ['3号楼2单元301室', '某栋楼'],
    ['老张说修好了', '有位邻居说修好了'],
    ['换了20个灯，花了260元', '换了20个灯，花了260元'],
    ['东侧12个、西侧8个，离楼6米以上', '东侧12个、西侧8个，离楼6米以上'],
    ['2026年6月1日修好', '2026年6月1日修好'],
    ['老人下楼方便了，全楼48户', '老人下楼方便了，全楼48户'],
    ['聘请专业师傅安装', '聘请专业师傅安装']
  ])('%s → %s', (text, left) => {
    expect(withoutPeople(text)).toBe(left)
  })

  test.each([
    ['社区工作人员 刘敏', '社区工作人员'],
    ['3号楼居民', '居民'],
    ['物业人员（张三）', '物业人员']
  ])('who acted: %s → %s', (who, role) => {
    expect(roleOf(who)).toBe(role)
  })

  test.each([
    ['3号楼2单元301', '3号楼'],
    ['1幢', '1幢'],
    ['金麒麟小区', '金麒麟小区']
  ])('where: %s → %s', (place, building) => {
    expect(buildingOf(place)).toBe(building)
  })
})

describe('the way of a matter', () => {
  const journey = journeyOf(solved, 12)

  test('says in six lines who raised it, what was agreed, decided, done, thought and gained', () => {
    expect(journey.stages.map(({ line }) => line)).toEqual([
      '居民在3号楼提出，12 人附议',
      '开了 2 次会，说定 3 件事',
      '表决通过：48 户中 40 户参加，同意 38 户，不同意 2 户',
      '先公布了人、钱、政策、服务，办了 8 天，报了 1 次进展',
      '6 人评过：过程 4.5 分，结果 4.8 分，态度 5.0 分',
      journey.gains
    ])
    expect(journey).toMatchObject({ days: 9, costFen: 26_000, supports: 12 })
  })

  test('leads to no person and no home', () => {
    expect(JSON.stringify(journey)).not.toMatch(personal)
  })

  test('keeps the contract', () => {
    expect(z.safeParse(journeyShow.output, { ...journey, media: [], before: [], after: [] }).success).toBe(true)
  })

  test('shows no score that has not been published', () => {
    const open = { ...solved, state: 'judging' as const, scores: {} }
    expect(journeyOf(open, 0).stages.find(({ stage }) => stage === 'judge')?.line).toBe('正在请大家评，评完再公布分数')
    const few = { ...solved, scores: { end: { count: 4 } } }
    expect(journeyOf(few, 0).stages.find(({ stage }) => stage === 'judge')?.line).toBe('4 人评过，人数太少，不公布分数')
  })

  test.each(matterStates)('of a matter that is %s', state => {
    expect(isShared({ ...solved, state })).toBe(state === 'judging' || state === 'closed')
  })

  test('is never that of a sensitive or hidden matter, nor one whose result is still looked at', () => {
    expect(isShared({ ...solved, sensitive: true })).toBe(false)
    expect(isShared({ ...solved, hidden: true })).toBe(false)
    expect(isShared({ ...solved, checks: [{ id: 'h', at: result.at, state: 'shown' }] })).toBe(false)
    const { result: _gone, ...without } = solved
    expect(isShared(without)).toBe(false)
  })
})

describe('a recipe', () => {
  const recipe = recipeOf(solved)

  test('names roles and days, no person and no home, and nothing that the platform did by itself', () => {
    expect(recipe.steps).toEqual([
      { what: '提出', who: '居民', day: 0 },
      { what: '公布办理方案', who: '社区工作人员', day: 1 },
      { what: '办理进展', who: '红邻书记', day: 3 },
      { what: '办完了，公布结果', who: '社区工作人员', day: 9 }
    ])
    const { county: _c, shown: _s, words: _w, ...wire } = recipe
    expect(JSON.stringify(wire)).not.toMatch(personal)
    expect(z.safeParse(recipeShow.output, wire).success).toBe(true)
  })

  test('is found by the words of its title and by other words for the same thing', () => {
    for (const asked of ['灯坏了', '楼道灯', '黑咕隆咚']) {
      expect(wordsOf(asked).some(word => recipe.words.includes(word))).toBe(true)
    }
    expect(wordsOf('遛狗').some(word => recipe.words.includes(word))).toBe(false)
  })

  test('has a bounded index however long the text is', () => {
    const long = Array.from({ length: 1000 }, (_, place) => String.fromCharCode(0x4e00 + place * 7)).join('')
    expect(recipeOf({ ...solved, text: long }).words.length).toBeLessThanOrEqual(120)
  })

  test.each([
    ['a result found good', { end: { count: 5, resultTenths: 40 } }, true],
    ['a result found less than good', { end: { count: 5, resultTenths: 39 } }, false],
    ['too few ratings to say', { end: { count: 4 } }, true],
    [
      'good at the end, bad after thirty days',
      { end: { count: 5, resultTenths: 45 }, later: { count: 5, resultTenths: 39 } },
      false
    ]
  ])('%s: %j %s', (_, scores, is) => {
    expect(isRecipe({ ...solved, scores })).toBe(is)
  })

  test.each(matterStates.filter(state => state !== 'closed'))('is none while the matter is %s', state => {
    expect(isRecipe({ ...solved, state })).toBe(false)
  })

  test('is none of a sensitive matter', () => {
    expect(isRecipe({ ...solved, sensitive: true })).toBe(false)
  })
})
