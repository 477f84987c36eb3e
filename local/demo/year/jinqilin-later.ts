/** The second half of 金麒麟小区's year. */
import { contentScores, type Story } from './story'

export const jinqilinLater: readonly Story[] = [
  {
    ago: 231,
    by: 70,
    title: '电梯里的广告费去哪了',
    text: '物业从来没公布过，想看看账。',
    duty: 'lift-adverts',
    way: 'talk',
    reason: '公共收益归业主，要公布，请物业到会上说清楚。',
    supports: 25,
    talk: {
      form: '书记经理接待日',
      place: '物业服务中心',
      facts: '电梯广告合同两份，三年一共收 41 400 元。',
      groups: ['业主', '物业公司'],
      views: ['业主：哪年收了多少要一笔一笔写', '物业公司：一部分用在了换灯上，票据都在'],
      options: [],
      agreements: [
        { text: '三年的收支带票据贴出来', owner: '物业公司', days: 10 },
        { text: '以后每季度公布一次', owner: '物业公司', days: 90 }
      ],
      openPoints: ['换灯花的 6 300 元算不算，大家再看票据']
    },
    progress: ['三年收支表贴在各单元'],
    days: 16,
    result: '三年广告费 41 400 元带票据公布，余款 35 100 元转进小区公账。',
    gains: '全体业主',
    scores: contentScores,
    words: '糊涂账变明白了'
  },
  {
    ago: 214,
    by: 77,
    title: '广场上的健身器材断了两根',
    text: '孩子玩很危险。',
    duty: 'fitness',
    way: 'order',
    reason: '先围起来，物业三天内换件。',
    supports: 8,
    progress: ['当天围挡'],
    days: 3,
    result: '两根杆换新，另外六件查了一遍螺丝。',
    gains: '孩子和锻炼的老人',
    yuan: 640,
    scores: contentScores
  },
  {
    ago: 198,
    by: 18,
    title: '老人一个人住，想有人常来看看',
    text: '我妈住 8 幢，白天摔倒都没人知道。',
    duty: 'living-alone',
    way: 'order',
    reason: '社区安排楼长和志愿者结对探访。',
    supports: 9,
    progress: ['楼长和两位志愿者结了对', '每周二、五上门，装了一键呼叫'],
    days: 7,
    result: '8 幢 3 位独居老人都有人每周探访两次，床头装了呼叫铃。',
    gains: '独居老人和他们的子女',
    scores: contentScores,
    words: '我上班安心多了'
  },
  {
    ago: 183,
    by: 84,
    title: '绿化带死了一大片，想补种点树',
    text: '冬青死了三十多米，露着土。',
    duty: 'greenery',
    way: 'talk',
    reason: '补种什么、花多少，由小区一起定。',
    supports: 7,
    talk: {
      form: '路灯会议',
      place: '南广场路灯下',
      facts: '死了 34 米，原因是冬天没有浇透水。',
      groups: ['临近住户', '其他住户'],
      views: ['临近住户：种不招虫的', '其他住户：花钱别太多'],
      options: [
        { text: '补种冬青和月季', yuan: 2700, pays: '公共收益', maintains: '物业', loses: '没有', madeGood: '不用' }
      ],
      agreements: [{ text: '补种冬青 34 米、月季 60 棵', owner: '物业公司', days: 20 }],
      openPoints: []
    },
    progress: ['苗到了，居民周六一起种'],
    days: 24,
    result: '34 米冬青、60 棵月季种好，浇水排了班。',
    gains: '全小区',
    yuan: 2700,
    scores: contentScores
  },
  {
    ago: 169,
    by: 92,
    title: '有人在消防通道上停车',
    text: '消防车进不来，要出大事。',
    duty: 'fire-lane',
    way: 'order',
    reason: '占用消防通道由消防和交警查处，物业先劝离、画线。',
    supports: 16,
    progress: ['画了禁停线，立了牌', '消防来做了一次演练'],
    days: 6,
    result: '通道画线立牌，物业每两小时巡一次，演练时消防车一次开到楼下。',
    gains: '全小区',
    scores: contentScores
  },
  {
    ago: 151,
    by: 5,
    title: '放学后孩子没人管，能不能办个托管班',
    text: '双职工家庭多，四点半到六点孩子没地方去。',
    duty: 'after-school',
    way: 'order',
    reason: '社区请大学生志愿者来办。',
    supports: 18,
    progress: ['报名 31 个孩子', '活动室腾出来了，退休教师也来帮忙'],
    days: 7,
    result: '四点半托管班开了，周一到周五，免费。',
    gains: '31 个孩子和他们的家长',
    scores: contentScores,
    words: '帮了大忙'
  },
  {
    ago: 133,
    by: 101,
    title: '楼上漏水把天花板泡了，楼上不认',
    text: '厨房顶上泡了一大片，楼上说不是他家。',
    duty: 'neighbour-leak',
    way: 'referred',
    reason: '邻里之间的损坏，双方愿意就由调解员来调，也可以直接起诉。',
    door: { name: '福德社区人民调解室', phone: '0635-8200110' },
    supports: 1,
    progress: [],
    days: 0,
    result: '',
    gains: '',
    scores: []
  },
  {
    ago: 117,
    by: 33,
    title: '想订一个楼道公约，别再堆东西',
    text: '纸箱、旧家具堆到二楼，晚上绊人。',
    duty: 'corridor-pact',
    way: 'talk',
    reason: '公约由居民自己商量着订。',
    supports: 10,
    talk: {
      form: '楼道口会议',
      place: '6 幢 1 单元楼道口',
      facts: '12 户里有 5 户在楼道放东西，最多的一户占了半层。',
      groups: ['放东西的人家', '没放东西的人家'],
      views: ['放东西的人家：地下室没有灯，不敢放', '没放东西的人家：着火了要命'],
      options: [
        {
          text: '地下室装灯，楼道清空',
          yuan: 380,
          pays: '楼里凑',
          maintains: '楼长',
          loses: '放东西的人家',
          madeGood: '地下室给他们留架子'
        }
      ],
      agreements: [{ text: '一周内清空，地下室装灯', owner: '楼长', days: 7 }],
      openPoints: []
    },
    progress: ['灯装好了', '楼道清空，公约贴在门口'],
    days: 8,
    result: '楼道清空，公约 5 条，12 户都签了名。',
    gains: '6 幢 1 单元 12 户',
    yuan: 380,
    scores: contentScores
  },
  {
    ago: 96,
    by: 47,
    title: '垃圾桶三天没清，味道特别大',
    text: '西门那一排，苍蝇成群。',
    duty: 'rubbish',
    way: 'order',
    reason: '保洁是物业的事，一天要清两次。',
    supports: 12,
    progress: ['当天清了', '换了保洁班次'],
    days: 2,
    result: '每天早晚各清一次，桶每周冲洗。',
    gains: '西门两幢楼',
    scores: [
      [2, 2, 3],
      [3, 3, 4],
      [4, 4, 4],
      [3, 4, 4],
      [4, 4, 5]
    ],
    words: '清是清了，过几天又慢了'
  },
  {
    ago: 74,
    by: 66,
    title: '磨剪刀、修鞋、配钥匙的都找不到了',
    text: '希望每月来一次。',
    duty: 'handy-services',
    way: 'order',
    reason: '社区联系手艺师傅，定个日子。',
    supports: 13,
    progress: ['找到 4 位师傅'],
    days: 7,
    result: '每月 15 号上午，四位师傅在南广场，价钱贴出来。',
    gains: '老住户',
    scores: contentScores
  }
]
