/**
 * The country's duty list (R2 该不该), for a city that has given none of its own: whose job a matter is, by which article
 * or clause, and the usual way it goes. Articles stand here only where the statute says whose job it is; otherwise the
 * contract or the list of duties. Telephone numbers only where one number holds in the whole country.
 */
import type { DutyEntry } from './entry'

interface Usual {
  id: string
  party: DutyEntry['party']
  route: DutyEntry['route']
  title: string
  basis: string
  /** Apart by spaces. */
  words: string
  nextDoor?: DutyEntry['nextDoor']
}

const entry = ({ words, ...duty }: Usual): DutyEntry => ({ ...duty, words: words.split(' ') })

const owners = (item: string) => `《民法典》第二百七十八条第一款第${item}`
const pact = '《城市居民委员会组织法》关于居民公约的规定，由居民会议讨论制定'
const contract = '物业服务合同；《民法典》第九百四十二条第一款（维修、养护、清洁、绿化共有部分）'
const income = '《民法典》第二百八十二条、第九百四十三条'
const supply = '供用合同；《民法典》第六百五十六条（供用水、气、热力合同参照供用电合同）'
const services = '社区职责清单（便民服务）'

export const china: readonly DutyEntry[] = [
  // What the owners or residents of a compound decide together.
  entry({
    id: 'canopy',
    party: '小区自治',
    route: 'deliberation',
    title: '单元门雨棚、无障碍坡道等加建改建',
    basis: owners('七项（改建建筑物及其附属设施）'),
    words: '雨棚 遮雨 坡道 无障碍 轮椅 扶手 加建 改建 台阶'
  }),
  entry({
    id: 'charging',
    party: '小区自治',
    route: 'deliberation',
    title: '建充电桩、车棚',
    basis: owners('八项（改变共有部分用途或利用共有部分经营）'),
    words: '充电桩 充电 车棚 充电柜 没地方充电 快充'
  }),
  entry({
    id: 'wall',
    party: '小区自治',
    route: 'deliberation',
    title: '围墙、大门等共有部分大修，动用维修资金',
    basis: owners('五项（使用维修资金）'),
    words: '围墙 大修 维修资金 院墙 缺口 倒塌 外墙脱落'
  }),
  entry({
    id: 'road',
    party: '小区自治',
    route: 'deliberation',
    title: '小区道路、广场重修',
    basis: owners('五项（使用维修资金）'),
    words: '路面 重修 坑洼 铺路 塌陷 地砖 塌了 硬化'
  }),
  entry({
    id: 'parking',
    party: '小区自治',
    route: 'deliberation',
    title: '小区停车位划定、外来车辆管理',
    basis: `《民法典》第二百七十五条第二款；${owners('八项')}`,
    words: '车位 停车 外来车 外面的车 乱停 停车费 划线 占车位'
  }),
  entry({
    id: 'lift',
    party: '小区自治',
    route: 'deliberation',
    title: '老楼加装电梯',
    basis: owners('七项（改建建筑物及其附属设施）'),
    words: '加装电梯 装电梯 没有电梯 没电梯 加电梯'
  }),
  entry({
    id: 'pets',
    party: '小区自治',
    route: 'deliberation',
    title: '养犬遛狗的约定',
    basis: `${pact}；《动物防疫法》第三十条（携犬出户应系犬绳）`,
    words: '遛狗 狗粪 狗屎 牵绳 养犬 养狗 大狗 狗叫 宠物'
  }),
  entry({
    id: 'greenery',
    party: '小区自治',
    route: 'deliberation',
    title: '补种树木、调整绿化',
    basis: owners('五项（使用维修资金）或第九项（其他重大事项）'),
    words: '绿化 绿化带 种树 补种 树木 草坪枯 草死 花坛 砍树 修剪'
  }),
  entry({
    id: 'corridor-pact',
    party: '小区自治',
    route: 'deliberation',
    title: '楼道公约',
    basis: pact,
    words: '公约 楼道公约 堆东西 楼道堆放 杂物 鞋柜'
  }),
  entry({
    id: 'office-parking',
    party: '小区自治',
    route: 'deliberation',
    title: '写字楼、商户之间的车位协调',
    basis: '管理规约；《民法典》第二百七十五条第二款',
    words: '写字楼 公司 商户 抢车位 办公楼 错时'
  }),
  entry({
    id: 'hire-property',
    party: '小区自治',
    route: 'deliberation',
    title: '选聘、更换物业公司',
    basis: owners('四项（选聘和解聘物业服务企业）'),
    words: '换物业 选物业 选聘 解聘 物业太差 物业服务差 新物业'
  }),
  entry({
    id: 'committee-election',
    party: '街道',
    route: 'deliberation',
    title: '业委会成立、到期换届',
    basis: '《民法典》第二百七十七条第二款（政府有关部门、居委会给予指导和协助）',
    words: '业委会 换届 业主委员会 选举 物管会 到期'
  }),
  // What the property company owes by contract.
  entry({
    id: 'monitoring',
    party: '物业合同',
    route: 'order',
    title: '监控、门禁、道闸坏了',
    basis: contract,
    words: '监控 摄像头 门禁 道闸 刷卡 大门坏 对讲 偷'
  }),
  entry({
    id: 'drain',
    party: '物业合同',
    route: 'order',
    title: '公共下水管道堵塞、污水外溢',
    basis: contract,
    words: '下水 下水道 堵 污水 返水 管道堵 马桶返 漫'
  }),
  entry({
    id: 'rubbish',
    party: '物业合同',
    route: 'order',
    title: '垃圾桶不清、楼道和院子保洁',
    basis: contract,
    words: '垃圾 垃圾桶 保洁 打扫 臭味 清运 卫生差 味道'
  }),
  entry({
    id: 'fitness',
    party: '物业合同',
    route: 'order',
    title: '健身器材、儿童设施损坏',
    basis: contract,
    words: '健身器材 滑梯 秋千 儿童设施 单杠 器材 断了'
  }),
  entry({
    id: 'corridor-light',
    party: '物业合同',
    route: 'order',
    title: '楼道灯、路灯、声控灯不亮',
    basis: contract,
    words: '声控灯 楼道灯 路灯 灯不亮 灯坏 黑咕隆咚 灯泡 照明'
  }),
  entry({
    id: 'lift-repair',
    party: '物业合同',
    route: 'order',
    title: '电梯停运、困人、异响',
    basis: contract,
    words: '电梯坏 停运 困人 异响 电梯停 电梯晃 电梯故障'
  }),
  entry({
    id: 'roof-leak',
    party: '物业合同',
    route: 'order',
    title: '屋面、外墙、雨水管渗漏的养护',
    basis: contract,
    words: '屋顶 屋面 顶楼漏 外墙渗 雨水管 落水管 渗水'
  }),
  entry({
    id: 'indoor-charging',
    party: '物业合同',
    route: 'order',
    title: '电动车进楼道、进电梯，飞线充电',
    basis: '《民法典》第九百四十二条第二款（制止、报告并协助处理）；《消防法》第二十八条',
    words: '电动车进 推进楼道 上电梯 电瓶 飞线 进电梯 楼道充电 着火'
  }),
  entry({
    id: 'lift-adverts',
    party: '物业合同',
    route: 'deliberation',
    title: '电梯广告等公共收益没有公布',
    basis: income,
    words: '广告费 公共收益 广告 收益 没公布 账目 公示'
  }),
  entry({
    id: 'common-rent',
    party: '物业合同',
    route: 'deliberation',
    title: '共有部分出租，租金归谁',
    basis: `${income}；${owners('八项')}`,
    words: '租出去 出租 租金 储藏室 地下室 架空层 业主的吧'
  }),
  // What an authority, the street or a utility answers for; the community calls them and follows up.
  entry({
    id: 'oil-drain',
    party: '部门',
    route: 'order',
    title: '餐饮油污倒进雨水井、乱排污水',
    basis: '《城镇排水与污水处理条例》第四十二条',
    words: '油污 雨水井 烧烤店 饭店排水 餐饮 泔水 油烟 倒进'
  }),
  entry({
    id: 'fire-lane',
    party: '部门',
    route: 'order',
    title: '消防通道停车、堵塞',
    basis: '《消防法》第二十八条（不得占用、堵塞、封闭消防车通道）',
    words: '消防通道 消防车 堵塞通道 生命通道 消火栓'
  }),
  entry({
    id: 'falling-objects',
    party: '部门',
    route: 'order',
    title: '高空抛物',
    basis: '《民法典》第一千二百五十四条（公安等机关依法及时调查）',
    words: '高空抛物 扔下来 往下扔 楼上扔 砸'
  }),
  entry({
    id: 'night-market',
    party: '街道',
    route: 'order',
    title: '夜市、门前、背街的卫生',
    basis: '街道职责清单（市容环卫）',
    words: '夜市 摆摊 收摊 竹签 油渍 背街 马路 占道 小吃摊'
  }),
  entry({
    id: 'heating',
    party: '专营单位',
    route: 'order',
    title: '暖气不热',
    basis: supply,
    words: '暖气 供暖 供热 不热 热力 地暖 温度低'
  }),
  entry({
    id: 'water',
    party: '专营单位',
    route: 'order',
    title: '停水、水压不足',
    basis: supply,
    words: '停水 没水 没有水 水压 自来水 水管 水黄'
  }),
  entry({
    id: 'power',
    party: '专营单位',
    route: 'order',
    title: '停电、电压不稳',
    basis: '供用电合同',
    words: '停电 跳闸 电压 没电 供电 电线'
  }),
  entry({
    id: 'gas',
    party: '专营单位',
    route: 'order',
    title: '燃气异味、停气',
    basis: `${supply}；闻到气味先离开，再打抢修电话`,
    words: '燃气 煤气 天然气 停气 闻到气味'
  }),
  // What the community itself or a partner takes on.
  entry({
    id: 'hot-meals',
    party: '社区',
    route: 'deliberation',
    title: '驿站热饭点、公共空间怎么用',
    basis: services,
    words: '驿站 热饭 外卖 休息 公共空间 活动室 议事厅 食堂'
  }),
  entry({
    id: 'living-alone',
    party: '社区',
    route: 'order',
    title: '独居老人探访、帮扶',
    basis: services,
    words: '独居 一个人住 老人没人管 探访 帮扶 看看老人 摔倒 常来看看'
  }),
  entry({
    id: 'after-school',
    party: '社区',
    route: 'order',
    title: '放学后托管、假期看护',
    basis: services,
    words: '托管 放学 看护 暑假 寒假 孩子没人管 辅导'
  }),
  entry({
    id: 'handy-services',
    party: '社区',
    route: 'order',
    title: '磨剪刀、修鞋、配钥匙等便民服务',
    basis: services,
    words: '磨剪刀 修鞋 配钥匙 便民 理发 裁缝 磨刀'
  }),
  // Between two sides: settled where it can be settled, with the way there.
  entry({
    id: 'neighbour-noise',
    party: '个人',
    route: 'referred',
    title: '邻居装修、生活噪声',
    basis: '《噪声污染防治法》第六十六条（装修限定时间）、第七十条（劝阻、调解）',
    words: '噪音 噪声 装修 吵 半夜 钢琴 跳绳 音响 广场舞',
    nextDoor: { name: '社区人民调解委员会' }
  }),
  entry({
    id: 'neighbour-leak',
    party: '个人',
    route: 'referred',
    title: '楼上漏水、邻里损坏',
    basis: '《民法典》第二百八十八条（相邻关系）；调解依《人民调解法》，双方自愿',
    words: '楼上漏水 天花板 泡了 邻居 不认 漏到 赔',
    nextDoor: { name: '社区人民调解委员会' }
  }),
  entry({
    id: 'labour-dispute',
    party: '依法途径',
    route: 'referred',
    title: '劳动争议、竞业限制、欠薪',
    basis: '《劳动争议调解仲裁法》第五条（协商、调解、仲裁、诉讼）',
    words: '劳动 竞业 离职 欠薪 工资 员工 辞退 社保 加班',
    nextDoor: { name: '劳动人事争议仲裁委员会', phone: '12333' }
  }),
  entry({
    id: 'in-court',
    party: '依法途径',
    route: 'declined',
    title: '已经起诉、信访、仲裁的事',
    basis: '依法已有受理机关，按其程序办理',
    words: '起诉 法院 信访 仲裁 打官司 判决',
    nextDoor: { name: '原来受理的机关' }
  })
]
