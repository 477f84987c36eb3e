/** What belongs to all owners of 金麒麟小区: what earns, who pays by which contract, and the rooms. */

export interface DemoContract {
  party: string
  what: string
  yuan: number
  rhythm: 'once' | 'month' | 'quarter' | 'half' | 'year'
  /** Months after the first whole month of the book in which it begins, and how many it runs. */
  begins: number
  months: number
  payDays: number
  /** Periods, counted from 0, that nobody paid. */
  unpaid?: readonly number[]
}

interface DemoAsset {
  class: 'advert' | 'parking' | 'stall' | 'venue' | 'premises' | 'machines' | 'network' | 'other'
  name: string
  place: string
  note: string
  idle?: true
  contracts: readonly DemoContract[]
}

const none = [] as const

export const demoAssets: readonly DemoAsset[] = [
  {
    class: 'advert',
    name: '电梯轿厢广告框',
    place: '1–7 幢电梯，42 个框',
    note: '每部电梯 3 个框，物业每周看一遍。',
    contracts: [
      {
        party: '聊城众览传媒',
        what: '电梯广告框 30 个',
        yuan: 3862.5,
        rhythm: 'quarter',
        begins: 0,
        months: 24,
        payDays: 10
      },
      {
        party: '东昌好邻居超市',
        what: '电梯广告框 12 个',
        yuan: 1288,
        rhythm: 'quarter',
        begins: 1,
        months: 12,
        payDays: 10
      }
    ]
  },
  {
    class: 'advert',
    name: '大门道闸广告牌',
    place: '东门、北门道闸',
    note: '不挡看车牌的探头。',
    contracts: [
      { party: '向阳口腔门诊', what: '道闸广告牌 4 面', yuan: 2450, rhythm: 'half', begins: 0, months: 12, payDays: 15 }
    ]
  },
  {
    class: 'parking',
    name: '地面月租车位',
    place: '东侧、中心路、西侧，62 个',
    note: '按月收，一车一位，先租先得。',
    contracts: none
  },
  {
    class: 'parking',
    name: '北门临停车位',
    place: '北门空地，20 个',
    note: '业主表决同意划的。白天每小时 2 元，夜里关门。',
    contracts: none
  },
  {
    class: 'stall',
    name: '南广场摊位',
    place: '南广场西边，8 个',
    note: '周三、周六摆，收摊自己扫干净。',
    contracts: [
      { party: '老胡豆腐坊', what: '固定摊位 1 号', yuan: 320, rhythm: 'month', begins: 0, months: 12, payDays: 5 },
      { party: '顺和水果', what: '固定摊位 2 号', yuan: 350, rhythm: 'month', begins: 0, months: 12, payDays: 5 }
    ]
  },
  {
    class: 'venue',
    name: '老会所活动室',
    place: '5 幢一层东头',
    note: '居民办喜事、孩子过生日可以租，按场收。',
    contracts: none
  },
  {
    class: 'venue',
    name: '羽毛球场',
    place: '北广场',
    note: '每晚七点到九点收灯光费。',
    contracts: none
  },
  {
    class: 'premises',
    name: '东门小门面',
    place: '东门北侧 18 平方米',
    note: '',
    contracts: [
      { party: '崔记理发', what: '东门小门面租金', yuan: 1150, rhythm: 'month', begins: 0, months: 24, payDays: 7 }
    ]
  },
  {
    class: 'premises',
    name: '西侧旧仓库',
    place: '西围墙边 46 平方米',
    note: '',
    contracts: [
      { party: '诚信家电维修', what: '旧仓库租金', yuan: 2760, rhythm: 'quarter', begins: 0, months: 18, payDays: 10 }
    ]
  },
  {
    class: 'machines',
    name: '快递柜 3 组',
    place: '东门、3 幢、6 幢',
    note: '电费由柜子公司自己出。',
    contracts: [
      {
        party: '递易智能柜',
        what: '快递柜场地费（两组）',
        yuan: 1640,
        rhythm: 'quarter',
        begins: 0,
        months: 24,
        payDays: 15
      },
      {
        party: '快优驿站',
        what: '快递柜场地费（一组）',
        yuan: 780,
        rhythm: 'quarter',
        begins: 2,
        months: 12,
        payDays: 15
      }
    ]
  },
  {
    class: 'machines',
    name: '充电桩 40 个口',
    place: '东墙边',
    note: '公司建、公司管，收益三成归小区，按月结。',
    contracts: none
  },
  {
    class: 'machines',
    name: '售水机和回收箱',
    place: '北门、南门',
    note: '两台售水机，四只旧衣回收箱。',
    contracts: [
      { party: '清源售水', what: '售水机场地费', yuan: 465, rhythm: 'quarter', begins: 0, months: 24, payDays: 10 },
      {
        party: '衣暖回收',
        what: '旧衣回收箱场地费',
        yuan: 300,
        rhythm: 'quarter',
        begins: 0,
        months: 12,
        payDays: 10,
        unpaid: [2]
      }
    ]
  },
  {
    class: 'network',
    name: '楼顶基站和弱电间',
    place: '7 幢楼顶、地下弱电间',
    note: '检修上楼要先登记。',
    contracts: [
      { party: '铁塔公司', what: '7 幢楼顶基站场地费', yuan: 9800, rhythm: 'year', begins: 1, months: 36, payDays: 30 },
      {
        party: '宽带公司甲',
        what: '弱电间和管线使用费',
        yuan: 2125,
        rhythm: 'half',
        begins: 0,
        months: 24,
        payDays: 20
      },
      {
        party: '宽带公司乙',
        what: '弱电间和管线使用费',
        yuan: 1980,
        rhythm: 'half',
        begins: 2,
        months: 24,
        payDays: 20,
        unpaid: [1]
      }
    ]
  },
  { class: 'other', name: '公账存款', place: '银行专户', note: '按季结息。', contracts: none }
]

export const demoRooms = [
  { name: '物业用房', place: '2 幢一层', areaCenti: 12_640, use: '物业办公、值班', usedBy: '物业公司' },
  { name: '业委会办公室', place: '4 幢一层东', areaCenti: 3_180, use: '业委会开会、放档案', usedBy: '业委会' },
  { name: '党群服务站', place: '4 幢一层西', areaCenti: 8_955, use: '议事、接待、志愿者歇脚', usedBy: '福德社区' },
  { name: '公益超市', place: '5 幢一层西头', areaCenti: 4_420, use: '积分换东西', usedBy: '志愿者' }
] as const
