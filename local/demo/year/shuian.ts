/** 水岸新城's year: 96 young households, much of it with the street and the utilities. */
import type { Story } from './story'

const good: Story['scores'] = [
  [5, 5, 5],
  [4, 4, 5],
  [5, 4, 4],
  [5, 5, 5],
  [4, 5, 5]
]

export const shuian: readonly Story[] = [
  {
    ago: 321,
    by: 1,
    title: '送外卖的师傅中午没地方吃饭',
    text: '能不能在驿站设个热饭点。',
    duty: 'hot-meals',
    way: 'talk',
    reason: '驿站是公共空间，怎么用请大家说说。',
    supports: 6,
    talk: {
      form: '圆桌会议',
      place: '红邻驿站',
      facts: '附近中午有二十来位骑手，驿站 11 点半到 1 点空着。',
      groups: ['骑手', '常用驿站的居民'],
      views: ['骑手：有个插座、能坐下就行', '常用驿站的居民：吃完收拾干净'],
      options: [
        {
          text: '放微波炉、饮水机和 8 个座位',
          yuan: 1500,
          pays: '爱心商户',
          maintains: '志愿者',
          loses: '没有',
          madeGood: '不用'
        }
      ],
      agreements: [{ text: '每天 11 点到 2 点开放，志愿者排班', owner: '社区工作人员', days: 10 }],
      openPoints: []
    },
    progress: ['微波炉和座位到位'],
    days: 14,
    result: '热饭点开了，每天有十多位师傅来歇脚。',
    gains: '骑手、快递员，也热闹了驿站',
    yuan: 1500,
    scores: good,
    words: '他们还帮着留意独居老人'
  },
  {
    ago: 255,
    by: 8,
    title: '夜市收摊以后满地竹签油渍',
    text: '早上没法走路，孩子上学踩一脚油。',
    duty: 'night-market',
    way: 'order',
    reason: '夜市的卫生归街道，社区跟着办。',
    supports: 11,
    progress: ['街道和摊主签了门前责任', '凌晨加一班保洁'],
    days: 7,
    result: '摊主收摊自带垃圾，凌晨四点冲洗路面。',
    gains: '上学上班的人',
    scores: good
  },
  {
    ago: 190,
    by: 14,
    title: '业委会到期了一直没换届',
    text: '想知道什么时候选。',
    duty: 'committee-election',
    way: 'talk',
    reason: '换届由街道指导，先开会说清日程。',
    supports: 15,
    talk: {
      form: '联席会议',
      place: '社区会议室',
      facts: '上一届 5 月到期，法律要求到期 90 天前开始换届。',
      groups: ['业主', '老业委会委员'],
      views: ['业主：账先审清楚再选', '老业委会委员：愿意配合'],
      options: [],
      agreements: [
        { text: '筹备组名单公示', owner: '街道', days: 15 },
        { text: '老账请会计看一遍', owner: '社区书记', days: 30 }
      ],
      openPoints: ['候选人要不要欠费的，下次说']
    },
    progress: ['筹备组 9 人公示', '账审完了，没有问题'],
    days: 60,
    result: '新业委会 7 人选出来了，备案在街道。',
    gains: '96 户业主',
    scores: good
  },
  {
    ago: 142,
    by: 20,
    title: '公司和离职员工闹竞业限制',
    text: '想找人给调解。',
    duty: 'labour-dispute',
    way: 'referred',
    reason: '劳动争议可以协商、调解，也可以申请仲裁。',
    door: { name: '东昌府区劳动人事争议仲裁院', phone: '12333' },
    supports: 0,
    progress: [],
    days: 0,
    result: '',
    gains: '',
    scores: []
  },
  {
    ago: 110,
    by: 26,
    title: '写字楼中午停车抢车位',
    text: '几家公司天天吵。',
    duty: 'office-parking',
    way: 'talk',
    reason: '几家单位坐下来说，社区作东。',
    supports: 5,
    talk: {
      form: '圆桌会议',
      place: '水岸新城物业二楼',
      facts: '车位 40 个，中午最多 62 辆。',
      groups: ['一楼商户', '楼上公司', '住户'],
      views: ['一楼商户：客人停不下', '楼上公司：错开半小时也行', '住户：别占我们的'],
      options: [
        {
          text: '分时段：11 点半到 1 点给商户，其余给公司',
          yuan: 600,
          pays: '三家公司',
          maintains: '物业',
          loses: '楼上公司',
          madeGood: '西侧空地划 12 个临停'
        }
      ],
      agreements: [{ text: '从下周一分时段，西侧划 12 个', owner: '物业经理', days: 7 }],
      openPoints: []
    },
    progress: ['线划好了，牌子立起来'],
    days: 9,
    result: '分时段停车，中午不堵了。',
    gains: '三家公司和商户',
    yuan: 600,
    scores: good
  },
  {
    ago: 81,
    by: 33,
    title: '快递柜放在消防通道边上',
    text: '箱子堆出来，路窄了一半。',
    duty: 'fire-lane',
    way: 'order',
    reason: '物业先清通道，消防部门来看。',
    supports: 9,
    progress: ['柜子挪到了北墙'],
    days: 4,
    result: '快递柜挪走，通道恢复 4 米宽。',
    gains: '96 户',
    scores: good
  },
  {
    ago: 40,
    by: 41,
    title: '电梯老是咯噔响',
    text: '二号电梯下到三楼就响一声，心里发毛。',
    duty: 'lift-repair',
    way: 'order',
    reason: '先停用检查，物业请维保公司来。',
    supports: 10,
    progress: ['停用半天，查出导轨要调'],
    days: 2,
    result: '导轨调好，维保公司出了检测单，贴在轿厢里。',
    gains: '二号楼 48 户',
    scores: good
  }
]
