/** 柳园小区's year: one old building of sixteen owners that wants a lift. */
import type { Story } from './story'

export const liuyuan: readonly Story[] = [
  {
    ago: 300,
    by: 0,
    title: '六层楼没有电梯，老人下不了楼',
    text: '我妈半年没下过楼了，想问加装电梯怎么办。',
    duty: 'lift',
    way: 'talk',
    reason: '老楼加装电梯由本楼业主一起定。',
    supports: 4,
    talk: {
      form: '红邻夜话',
      place: '25 号楼前的小院',
      facts: '16 户，60 岁以上的 9 户。报价 38 万元，政府补贴 15 万元。',
      groups: ['一楼住户', '二三层住户', '高层住户'],
      views: ['一楼住户：挡光，房子要掉价', '二三层住户：我们用得少，少出点', '高层住户：多出也愿意'],
      options: [
        {
          text: '外挂连廊电梯，按楼层分摊',
          yuan: 380000,
          pays: '二层以上按楼层分摊，扣除补贴',
          maintains: '装电梯的公司三年，之后大家分摊',
          loses: '一楼采光少半小时',
          madeGood: '一楼不出钱，每户补 5000 元，改用玻璃井道'
        },
        { text: '先装楼道座椅和扶手', yuan: 2400, pays: '社区', maintains: '楼长', loses: '没有', madeGood: '不用' }
      ],
      agreements: [
        { text: '先装扶手和折叠座椅', owner: '社区工作人员', days: 15 },
        { text: '玻璃井道方案出图，再议一次', owner: '红邻书记', days: 40 }
      ],
      openPoints: ['一楼 101 还没点头，书记上门再谈']
    },
    progress: ['扶手和座椅装好', '玻璃井道的图贴在楼道'],
    days: 70,
    result: '扶手和 5 个折叠座椅装好，加装电梯的方案 16 户都签了同意，已报区里。',
    gains: '9 户老人',
    yuan: 2400,
    scores: [
      [5, 4, 5],
      [4, 4, 5],
      [5, 5, 5],
      [4, 5, 5],
      [5, 4, 5]
    ],
    words: '歇着爬，也上得去了'
  },
  {
    ago: 210,
    by: 2,
    title: '早上六点到八点没有水',
    text: '打了三次电话没人管。',
    duty: 'water',
    way: 'order',
    reason: '水压不足是水务公司的事，社区请他们三天内来查。',
    supports: 7,
    progress: ['水务来测，水箱浮球坏了'],
    days: 3,
    result: '水箱浮球和水泵换新，早上水压正常。',
    gains: '16 户',
    scores: [
      [4, 5, 4],
      [5, 5, 5],
      [4, 5, 4],
      [4, 4, 4],
      [5, 5, 5]
    ]
  },
  {
    ago: 120,
    by: 5,
    title: '物业把地下储藏室租出去了',
    text: '这钱应该是业主的吧。',
    duty: 'common-rent',
    way: 'talk',
    reason: '共有部分出租，租金归业主，请物业说清楚。',
    supports: 8,
    talk: {
      form: '圆桌会议',
      place: '社区会议室',
      facts: '储藏室两间，租了 14 个月，每月 600 元。',
      groups: ['业主', '物业公司'],
      views: ['业主：租不租要问我们', '物业公司：空着也是空着，钱都记着'],
      options: [],
      agreements: [
        { text: '8 400 元转进公账', owner: '物业公司', days: 10 },
        { text: '租约到期前先问业主', owner: '物业公司', days: 60 }
      ],
      openPoints: []
    },
    progress: ['银行回单贴在楼道'],
    days: 14,
    result: '8 400 元已经转进公账，租约贴出来了。',
    gains: '16 户业主',
    scores: [
      [5, 5, 4],
      [4, 5, 4],
      [5, 5, 4],
      [5, 5, 5],
      [4, 4, 3]
    ]
  },
  {
    ago: 60,
    by: 7,
    title: '三单元声控灯坏了',
    pictures: { before: 'light-before', after: 'light-after' },
    text: '晚上黑咕隆咚。',
    duty: 'corridor-light',
    way: 'order',
    reason: '楼道灯归物业修。',
    supports: 3,
    progress: [],
    days: 1,
    result: '换了 6 个声控灯。',
    gains: '16 户',
    yuan: 108,
    scores: [
      [5, 5, 5],
      [5, 5, 5]
    ]
  }
]
