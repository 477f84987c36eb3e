/** 金麒麟小区's year: what 355 households raised, talked over and mended. Drawn from the source articles' kinds of matters. */
import { contentScores, type Story } from './story'

const fair: Story['scores'] = [
  [3, 4, 4],
  [4, 4, 5],
  [3, 3, 4],
  [4, 4, 4],
  [3, 5, 5]
]

export const jinqilin: readonly Story[] = [
  {
    ago: 352,
    by: 3,
    title: '单元门口没有雨棚，下雨进出打滑',
    pictures: { before: 'canopy-before', after: 'canopy-after' },
    text: '老人进出容易滑倒，能不能修一个户外雨棚。',
    duty: 'canopy',
    way: 'talk',
    reason: '加建雨棚是小区自己的事，请大家一起议。',
    supports: 11,
    talk: {
      form: '马扎议事',
      place: '3 幢楼前',
      facts: '全小区 14 个单元，只有 2 个有雨棚。上一年冬天有 3 位老人在门口滑倒。',
      groups: ['一楼住户', '老年住户', '其他住户'],
      views: ['一楼住户：棚子别挡我家窗户的光', '老年住户：越早装越好，台阶也要防滑', '其他住户：样子要统一'],
      options: [
        {
          text: '铝合金耐力板雨棚',
          yuan: 33600,
          pays: '公共收益',
          maintains: '物业',
          loses: '一楼少量采光',
          madeGood: '棚深减到 1.2 米，用透光板'
        },
        { text: '只铺防滑垫', yuan: 4200, pays: '公共收益', maintains: '物业', loses: '没有', madeGood: '不用' }
      ],
      agreements: [
        { text: '装透光板雨棚，深 1.2 米', owner: '物业公司', days: 40 },
        { text: '台阶贴防滑条', owner: '物业公司', days: 15 }
      ],
      openPoints: ['6 幢侧门要不要装，等现场看过再说']
    },
    progress: ['三家报价已经贴在公告栏', '前 6 个单元装好了'],
    days: 46,
    result: '14 个单元的雨棚全部装好，台阶贴了防滑条。',
    gains: '全小区，尤其是老人和推婴儿车的人家',
    yuan: 33600,
    scores: contentScores,
    words: '下雨天敢出门了'
  },
  {
    ago: 341,
    by: 9,
    title: '大门口的监控坏了半年',
    text: '丢了好几辆电动车也查不到，问过物业两次没有下文。',
    duty: 'monitoring',
    way: 'order',
    reason: '门口监控归物业修，合同里写着。',
    supports: 14,
    progress: ['硬盘和两个探头已经订货'],
    days: 6,
    result: '两个探头和硬盘换新，录像能存 30 天。',
    gains: '全小区',
    yuan: 2860,
    scores: fair,
    words: '修得不慢，就是催了才动'
  },
  {
    ago: 330,
    by: 16,
    title: '三单元厨房下水管又堵了，漫到一楼',
    pictures: { after: 'drain-after' },
    text: '今年第三次，污水已经进了一楼人家。',
    duty: 'drain',
    way: 'order',
    reason: '公共管道堵塞，物业先抢通再查原因。',
    supports: 6,
    progress: ['当天抢通', '查出拐弯处塌了半边，要换一截管'],
    days: 4,
    result: '换了四米主管，一楼住户的地板由物业赔付。',
    gains: '三单元 12 户',
    yuan: 1900,
    scores: contentScores
  },
  {
    ago: 318,
    by: 22,
    title: '小区充电桩太少，有人飞线充电',
    pictures: { before: 'charging-before', after: 'charging-after' },
    text: '大家从楼上拉线给电动车充电，太危险了。',
    duty: 'charging',
    way: 'talk',
    reason: '建充电桩要用共有的地方，由小区一起定。',
    supports: 23,
    talk: {
      form: '有事来聊议事会',
      place: '党群服务站',
      facts: '登记的电动车 212 辆，充电口只有 16 个。两家公司愿意来建，分成比例不同。',
      groups: ['一楼住户', '有电动车的人家', '没有电动车的人家'],
      views: ['有电动车的人家：晚上抢不到口', '一楼住户：离窗户远一点', '没有电动车的人家：分成要进公账'],
      options: [
        {
          text: '东墙边建 40 个口，公司出钱，收益三成归小区',
          yuan: 0,
          pays: '运营公司',
          maintains: '运营公司',
          loses: '东墙 6 个临时车位',
          madeGood: '在北门补划 6 个'
        },
        { text: '业主自己建', yuan: 46000, pays: '公共收益', maintains: '物业', loses: '没有', madeGood: '不用' }
      ],
      agreements: [
        { text: '选第一种，合同贴出来给大家看', owner: '红邻书记', days: 20 },
        { text: '北门补划 6 个车位', owner: '物业公司', days: 20 }
      ],
      openPoints: []
    },
    progress: ['合同草稿公示 7 天，收到 2 条意见，已经改进去', '消防部门看过位置', '40 个口通电'],
    days: 58,
    result: '40 个充电口投用，飞线清了，三成收益进小区公账。',
    gains: '有电动车的 200 多户，也消了火患',
    yuan: 0,
    scores: contentScores,
    words: '再也不用从五楼往下拉线了'
  },
  {
    ago: 305,
    by: 30,
    title: '楼下烧烤店的油污倒进雨水井',
    text: '每天半夜倒，夏天味道熏得开不了窗。',
    duty: 'oil-drain',
    way: 'order',
    reason: '往雨水井倒油污要由城管和水务部门查处，社区跟着办。',
    supports: 17,
    progress: ['城管、水务到现场，店家签了整改书', '隔油池装好，井清了一遍'],
    days: 7,
    result: '烧烤店装了隔油池，雨水井清淘干净，城管每周来看一次。',
    gains: '沿街两幢楼',
    scores: fair
  },
  {
    ago: 290,
    by: 41,
    title: '隔壁半夜装修，孩子没法睡',
    text: '晚上十点还在打墙，说过两次不听。',
    duty: 'neighbour-noise',
    way: 'referred',
    reason: '邻居之间的装修噪声，先请调解员上门劝，劝不住可以报警。',
    door: { name: '福德社区人民调解室', phone: '0635-8200110' },
    supports: 2,
    progress: [],
    days: 0,
    result: '',
    gains: '',
    scores: []
  },
  {
    ago: 276,
    by: 12,
    title: '外来车随便停，晚上回家没车位',
    text: '门岗不拦，外面的车一停就是一夜。',
    duty: 'parking',
    way: 'talk',
    reason: '车位怎么分、外来车怎么管，由小区一起定。',
    supports: 27,
    talk: {
      form: '联席会议',
      place: '社区会议室',
      facts: '车位 238 个，登记的车 301 辆，夜里外来车平均 35 辆。',
      groups: ['有车的人家', '没有车的人家', '沿街商户'],
      views: ['有车的人家：晚上先让住户停', '没有车的人家：停车费要公开', '沿街商户：白天给客人留几个'],
      options: [
        {
          text: '车牌识别，夜里只放登记车',
          yuan: 18800,
          pays: '停车收益',
          maintains: '物业',
          loses: '沿街商户',
          madeGood: '白天留 10 个访客位，免费 2 小时'
        }
      ],
      agreements: [
        { text: '装车牌识别，晚 8 点后只放登记车', owner: '物业经理', days: 25 },
        { text: '停车收支每季度贴出来', owner: '物业公司', days: 90 }
      ],
      openPoints: ['一户两辆车的怎么收，下次再议']
    },
    progress: ['道闸装好，试了一周', '登记车 301 辆全部录入'],
    days: 34,
    result: '道闸投用，夜里外来车从 35 辆降到 2 辆。',
    gains: '有车的 290 多户',
    yuan: 18800,
    scores: contentScores
  },
  {
    ago: 262,
    by: 55,
    title: '电动车推进楼道还上电梯',
    text: '万一着火谁也跑不掉。',
    duty: 'indoor-charging',
    way: 'order',
    reason: '物业要劝阻、报告，装阻车系统。',
    supports: 19,
    progress: ['电梯阻车系统装好', '楼道清出 11 辆车'],
    days: 9,
    result: '电梯装了阻车提醒，楼道每天查两遍。',
    gains: '全小区',
    yuan: 5200,
    scores: contentScores
  },
  {
    ago: 248,
    by: 61,
    title: '暖气从十一月到现在一直不热',
    text: '家里只有 14 度，供暖公司说等等。',
    duty: 'heating',
    way: 'order',
    reason: '供暖公司的事，社区请他们上门测温、限期调好。',
    supports: 21,
    progress: ['供暖公司入户测温 9 户', '2 幢主管换了阀门'],
    days: 5,
    result: '2 幢、5 幢主管阀门更换，测温都在 18 度以上，不热的天数退费。',
    gains: '2 幢、5 幢 76 户',
    scores: fair,
    words: '热了，退费也算清楚了'
  }
]
